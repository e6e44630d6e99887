import { describe, expect, test } from 'vitest';
import { random } from '../../../assets/seeds/random.ts';
import { surgeStart, tail, weighSurge } from '../../../shared/alerts/surge.ts';
import type { HourRow } from '../../../shared/measure/day-row.ts';

const HOUR = 500_000;
const DAYS = 28;

function history(count: (hour: number) => number, days = DAYS, negative = 0.1): HourRow[] {
  return Array.from({ length: days * 24 }, (_, index) => HOUR - days * 24 + index).flatMap((hour) => {
    const seen = count(hour);
    return seen === 0
      ? []
      : [{ id: `b/${hour}`, brand: 'b', hour, count: seen, negative: Math.round(seen * negative) }];
  });
}

function poisson(mean: number, chance: () => number): number {
  const limit = Math.exp(-mean);
  let product = chance();
  let count = 0;
  while (product > limit) {
    product *= chance();
    count += 1;
  }
  return count;
}

/** Gamma by sums of exponentials: whole shapes are enough here. */
const gamma = (shape: number, scale: number, chance: () => number): number =>
  Array.from({ length: shape }, () => -Math.log(1 - chance())).reduce((sum, value) => sum + value, 0) * scale;

describe('the tail', () => {
  test.each([
    // By summing the probabilities with exact fractions: k = 1 is geometric, P(X >= n) = (m / (1 + m))^n.
    [1, 1, 1, 0.5],
    [3, 1, 1, 0.125],
    [2, 3, 1, 0.5625],
    [0, 5, 2, 1],
  ])('P(X ≥ %d), mean %d, k = %d', (count, mean, k, expected) => {
    expect(tail(count, mean, k)).toBeCloseTo(expected, 10);
  });

  test('a large k is as good as Poisson', () => {
    // e^-2 (1 + 2 + 4/2 + 8/6 + 16/24)
    const poissonTail = 1 - Math.exp(-2) * (1 + 2 + 2 + 8 / 6 + 16 / 24);
    expect(tail(5, 2, 1e6)).toBeCloseTo(poissonTail, 4);
  });
});

describe('noise or uproar', () => {
  const calm = history((hour) => (hour % 3 === 0 ? 1 : 0));

  test.each([
    ['a usual hour', { count: 1, negative: 0, authors: 1 }, null],
    ['many, from one angry person', { count: 25, negative: 20, authors: 1 }, null],
    ['seven are too few, however calm it was', { count: 7, negative: 0, authors: 7 }, null],
    ['twelve from nine people', { count: 12, negative: 1, authors: 9 }, 'alert'],
    ['twelve, most of them angry', { count: 12, negative: 9, authors: 9 }, 'crisis'],
  ])('%s', (_, now, level) => {
    expect(weighSurge(calm, HOUR, now).level).toBe(level);
  });

  test('the second such hour in a row is a crisis', () => {
    const before = calm.filter(({ hour }) => hour !== HOUR - 1);
    const flagged: HourRow = { id: 'b', brand: 'b', hour: HOUR - 1, count: 12, negative: 1, flagged: 1 };
    const now = { count: 14, negative: 1, authors: 9 };
    expect(weighSurge([...before, flagged], HOUR, now).level).toBe('crisis');
  });

  test('the same hours after a busy month are noise', () => {
    expect(
      weighSurge(
        history(() => 10),
        HOUR,
        { count: 12, negative: 1, authors: 9 },
      ).level,
    ).toBeNull();
  });

  test('with less than a week of history only twenty in an hour count', () => {
    const young = history(() => 1, 3);
    expect(weighSurge(young, HOUR, { count: 19, negative: 0, authors: 9 })).toMatchObject({
      level: null,
      chance: null,
    });
    expect(weighSurge(young, HOUR, { count: 20, negative: 0, authors: 9 }).level).toBe('alert');
    expect(weighSurge([], HOUR, { count: 30, negative: 0, authors: 9 }).level).toBe('alert');
  });

  test('a month of two an hour in bursts flags less than one hour a week, and a burst is caught', () => {
    const chance = random(7);
    let flags = 0;
    let caught = 0;
    for (let run = 0; run < 10; run += 1) {
      const rows = history(() => poisson(gamma(2, 1, chance), chance), 35);
      for (let hour = HOUR - 7 * 24; hour < HOUR; hour += 1) {
        const row = rows.find((one) => one.hour === hour);
        const now = { count: row?.count ?? 0, negative: 0, authors: row?.count ?? 0 };
        if (weighSurge(rows, hour, now).level !== null) flags += 1;
      }
      if (weighSurge(rows, HOUR, { count: 18, negative: 2, authors: 12 }).level !== null) caught += 1;
    }
    expect(flags).toBeLessThanOrEqual(10);
    expect(caught).toBe(10);
  });
});

test('one surge is one, until three hours in a row are calm', () => {
  const row = (hour: number, count: number, flagged?: 1): HourRow => ({
    id: `b/${hour}`,
    brand: 'b',
    hour,
    count,
    negative: 0,
    ...(flagged === undefined ? {} : { flagged }),
  });
  const going = [row(HOUR - 5, 20, 1), row(HOUR - 4, 4), row(HOUR - 3, 0), row(HOUR - 2, 1), row(HOUR - 1, 15, 1)];
  expect(surgeStart(going, HOUR, 2)).toBe(HOUR - 5);
  const calmed = [row(HOUR - 6, 20, 1), row(HOUR - 1, 15, 1)];
  expect(surgeStart(calmed, HOUR, 2)).toBe(HOUR - 1);
});
