import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseInstant } from '../../../shared/calendar/instant.ts';

describe('an instant', () => {
  test.each([
    ['2026-09-07T07:00:00Z', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T07:00Z', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07t07:00:00z', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07 07:00:00Z', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T09:00:00+02:00', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T09:00:00+0200', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T09:00:00+02', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T03:30:00-03:30', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T09:00:00+02:00[Europe/Paris]', '2026-09-07T07:00:00.000Z'],
    ['2026-09-07T07:00:00.5Z', '2026-09-07T07:00:00.500Z'],
    ['2026-09-07T07:00:00.123456789Z', '2026-09-07T07:00:00.123Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['0050-01-01T00:00:00Z', '0050-01-01T00:00:00.000Z'],
  ])('%s', (text, utc) => {
    expect(new Date(parseInstant(text) ?? Number.NaN).toISOString()).toBe(utc);
  });

  test.each([
    '',
    'hier',
    '2026-09-07',
    '2026-09-07T07:00:00',
    '2026-02-29T07:00:00Z',
    '2026-13-01T07:00:00Z',
    '2026-09-07T24:00:00Z',
    '2026-09-07T07:60:00Z',
    '2026-09-07T07:00:61Z',
    '2026-09-07T07:00:00+25:00',
    '07/09/2026 07:00Z',
    '2026-9-7T07:00:00Z',
    '1772445600',
    ' 2026-09-07T07:00:00Z',
  ])('is not "%s"', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('is what an ISO text says, for any of four-figure years', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });
});
