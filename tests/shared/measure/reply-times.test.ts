import { expect, test } from 'vitest';
import { replyTimes } from '../../../shared/measure/reply-times.ts';
import { day } from '../../components/desk-rows.ts';

const today = new Map([['g', '2026-11-30']]);

test('the median is of exact times alone; rough ones and those without a time are counted apart', () => {
  const days = [
    day({ day: '2026-11-29', answered: 3, minutes: [10, 20], rough: [600] }),
    day({ day: '2026-11-30', answered: 4, minutes: [40, 90], rough: [600] }),
  ];
  expect(replyTimes(days, today)).toEqual({ today: 4, answered: 7, median: 30, sample: 4, rough: 2, unmeasured: 1 });
});

test('without answers there is no number', () => {
  expect(replyTimes([], today)).toMatchObject({ today: 0, median: null, sample: 0 });
});

test('each brand has its own today', () => {
  const days = [
    day({ brand: 'g', day: '2026-11-30', answered: 2 }),
    day({ brand: 'tokyo', day: '2026-12-01', answered: 5 }),
  ];
  expect(replyTimes(days, new Map([...today, ['tokyo', '2026-12-01']])).today).toBe(7);
});
