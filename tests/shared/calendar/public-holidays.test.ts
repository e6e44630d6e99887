import { describe, expect, it, test } from 'vitest';
import { easter, knowsHolidays, publicHolidays } from '../../../shared/calendar/public-holidays.ts';

const dates = (code: string, year: number) =>
  [...publicHolidays(code, year)]
    .sort((a, b) => a - b)
    .map((day) => new Date(day * 86_400_000).toISOString().slice(5, 10));

describe('Easter', () => {
  test.each([
    ['1818-03-22', 'the earliest there is'],
    ['1943-04-25', 'the latest there is'],
    ['1954-04-18', 'an exception of Gauss’s rule'],
    ['1981-04-19', 'the other exception'],
    ['2000-04-23', 'a century that is a leap year'],
    ['2008-03-23', ''],
    ['2024-03-31', 'on the night of the clock change'],
    ['2025-04-20', ''],
    ['2026-04-05', ''],
    ['2027-03-28', ''],
    ['2028-04-16', ''],
    ['2034-04-09', ''],
    ['2038-04-25', 'the latest again'],
    ['2100-03-28', 'a century that is none'],
  ])('%s %s', (date) => {
    expect(new Date(easter(Number(date.slice(0, 4))) * 86_400_000).toISOString().slice(0, 10)).toBe(date);
  });
});

describe('French public holidays', () => {
  const FRANCE_2026 = [
    '01-01',
    '04-06',
    '05-01',
    '05-08',
    '05-14',
    '05-25',
    '07-14',
    '08-15',
    '11-01',
    '11-11',
    '12-25',
  ];

  it('are eleven', () => expect(dates('FR', 2026)).toEqual(FRANCE_2026));
  it('are ten when Ascension is 1 May', () => {
    expect(dates('FR', 2008)).toEqual(
      FRANCE_2026.map((day) => ({ '04-06': '03-24', '05-25': '05-12' })[day] ?? day).filter((day) => day !== '05-14'),
    );
  });
  it.each(['FR-57', 'FR-67', 'FR-68', 'FR-6AE', 'FR-Alsace-Moselle'])(
    'have Good Friday and 26 December too: %s',
    (code) => {
      expect(dates(code, 2026)).toEqual([...FRANCE_2026, '04-03', '12-26'].sort());
    },
  );
  it.each([
    ['FR-971', 'GP', '05-27'],
    ['FR-972', 'MQ', '05-22'],
    ['FR-973', 'GF', '06-10'],
    ['FR-974', 'RE', '12-20'],
    ['FR-976', 'YT', '04-27'],
    ['FR-977', 'BL', '10-09'],
    ['FR-978', 'MF', '05-28'],
  ])('have the day of the abolition overseas: %s, %s', (department, country, day) => {
    expect(dates(department, 2026)).toEqual([...FRANCE_2026, day].sort());
    expect(dates(country, 2026)).toEqual(dates(department, 2026));
  });
  it('are known by any case, and no other country’s are', () => {
    expect(['FR', 'fr', 'fr-67', 're'].every(knowsHolidays)).toBe(true);
    expect(['', 'F', 'DE', 'FRA', 'FR-75', 'France', '2026-05-01'].some(knowsHolidays)).toBe(false);
    expect(() => publicHolidays('DE', 2026)).toThrow('no list of public holidays for "DE"');
  });
});
