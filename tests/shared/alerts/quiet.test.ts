import { describe, expect, test } from 'vitest';
import { quietClock } from '../../../shared/alerts/quiet.ts';
import { at, BRAND, NOTIFY } from './samples.ts';

const paris = quietClock(NOTIFY, BRAND);

describe('when Tact may ring', () => {
  test.each([
    ['a Monday morning in winter, 09:00 in Paris', '2026-11-30T08:00:00Z', true],
    ['one minute before', '2026-11-30T07:59:59Z', false],
    ['a Monday in summer, 09:00 in Paris', '2026-07-06T07:00:00Z', true],
    ['18:00 is over', '2026-11-30T17:00:00Z', false],
    ['Sunday', '2026-11-29T10:00:00Z', false],
    ['14 July, a Tuesday', '2026-07-14T09:00:00Z', false],
  ])('%s', (_, instant, expected) => {
    expect(paris.mayRing(at(instant))).toBe(expected);
  });

  test('hours that cross midnight', () => {
    const night = quietClock({ ...NOTIFY, hours: { fri: ['22:00-06:00'] } }, BRAND);
    expect(night.mayRing(at('2026-11-28T03:00:00Z'))).toBe(true);
    expect(night.mayRing(at('2026-11-28T06:00:00Z'))).toBe(false);
  });

  test('without any hours nothing is quiet', () => {
    const { hours: _, ...open } = BRAND;
    expect(quietClock(NOTIFY, open).mayRing(at('2026-11-29T03:00:00Z'))).toBe(true);
  });

  test('the person’s own hours, days off and zone come before the brand’s', () => {
    const mine = quietClock(
      { ...NOTIFY, hours: { sun: ['08:00-12:00'] }, daysOff: '2026-12-06', zone: 'America/Guadeloupe' },
      BRAND,
    );
    expect(mine.mayRing(at('2026-11-29T12:30:00Z'))).toBe(true);
    expect(mine.mayRing(at('2026-11-29T11:30:00Z'))).toBe(false);
    expect(mine.mayRing(at('2026-12-06T12:30:00Z'))).toBe(false);
  });

  test('hours typed wrong silence nothing and throw nothing', () => {
    const wrong = quietClock({ ...NOTIFY, hours: { mon: ['morning'] }, zone: 'Nowhere/Land' }, BRAND);
    expect(wrong.mayRing(at('2026-11-30T08:00:00Z'))).toBe(true);
    expect(wrong.digestAfter(at('2026-11-30T08:00:00Z'))).toBeGreaterThan(at('2026-11-30T08:00:00Z'));
  });
});

describe('the next morning', () => {
  test.each([
    ['in the evening: the next day', '2026-11-30T19:00:00Z', '2026-12-01T07:30:00Z'],
    ['before half past eight: the same day', '2026-11-30T06:00:00Z', '2026-11-30T07:30:00Z'],
    ['at half past eight itself: the day after', '2026-11-30T07:30:00Z', '2026-12-01T07:30:00Z'],
    ['Saturday evening: Monday, for Sunday is off', '2026-11-28T20:00:00Z', '2026-11-30T07:30:00Z'],
    ['before 25 December, a Friday: Saturday', '2026-12-24T20:00:00Z', '2026-12-26T07:30:00Z'],
    ['over the clock change of 29 March', '2026-03-28T20:00:00Z', '2026-03-30T06:30:00Z'],
  ])('%s', (_, now, next) => {
    expect(new Date(paris.digestAfter(at(now))).toISOString()).toBe(next.replace('Z', '.000Z'));
  });

  test('a life without working days still has mornings', () => {
    const never = quietClock({ ...NOTIFY, hours: {} }, { ...BRAND, hours: {} });
    expect(never.digestAfter(at('2026-11-30T19:00:00Z'))).toBe(at('2026-12-01T07:30:00Z'));
  });
});
