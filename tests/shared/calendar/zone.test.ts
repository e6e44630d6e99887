import { describe, expect, it, test } from 'vitest';
import { parseDay } from '../../../shared/calendar/day-number.ts';
import { zoneClock } from '../../../shared/calendar/zone.ts';

/** "2026-03-29 02:30" on the wall of a zone, as UTC. */
function utc(zone: string, wall: string): string {
  const [date = '', hours = 0, minutes = 0] = wall.split(/[ :]/);
  const instant = zoneClock(zone).instantOf(parseDay(date) ?? Number.NaN, Number(hours) * 60 + Number(minutes));
  return new Date(instant).toISOString().slice(0, 16);
}

describe('a wall time', () => {
  test.each([
    ['winter', 'Europe/Paris', '2026-01-15 12:00', '2026-01-15T11:00'],
    ['summer', 'Europe/Paris', '2026-07-15 12:00', '2026-07-15T10:00'],
    ['just before the gap', 'Europe/Paris', '2026-03-29 01:59', '2026-03-29T00:59'],
    ['in the gap: later by the gap', 'Europe/Paris', '2026-03-29 02:30', '2026-03-29T01:30'],
    ['just after the gap', 'Europe/Paris', '2026-03-29 03:00', '2026-03-29T01:00'],
    ['shown twice: the first', 'Europe/Paris', '2026-10-25 02:30', '2026-10-25T00:30'],
    ['after the hour that came twice', 'Europe/Paris', '2026-10-25 03:00', '2026-10-25T02:00'],
    ['the midnight that ends a day', 'Europe/Paris', '2026-10-24 24:00', '2026-10-24T22:00'],
    ['west', 'America/New_York', '2026-11-01 01:30', '2026-11-01T05:30'],
    ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45'],
    ['a gap of two hours', 'Antarctica/Troll', '2026-03-29 01:30', '2026-03-29T01:30'],
    ['a midnight that was skipped', 'America/Sao_Paulo', '2018-11-04 00:00', '2018-11-04T03:00'],
    ['a day that was skipped', 'Pacific/Apia', '2011-12-30 12:00', '2011-12-30T22:00'],
    ['before zones: local mean time with its seconds', 'Europe/Paris', '1900-01-01 00:09', '1899-12-31T23:59'],
  ])('%s (%s, %s)', (_why, zone, wall, expected) => {
    expect(utc(zone, wall)).toBe(expected);
  });

  it('has a local date', () => {
    const { dayAt } = zoneClock('Pacific/Auckland');
    expect(dayAt(Date.parse('2026-06-15T11:59Z'))).toBe(parseDay('2026-06-15'));
    expect(dayAt(Date.parse('2026-06-15T12:00Z'))).toBe(parseDay('2026-06-16'));
  });
});

test.each(['', 'Paris', 'Mars/Olympus', '+02:00', '../etc'])('"%s" is not a zone', (zone) => {
  expect(() => zoneClock(zone)).toThrow(`zone: "${zone}" is not a known time zone (such as Europe/Paris)`);
});
