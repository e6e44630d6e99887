import { expect, test } from 'vitest';
import { glance } from '../../../shared/measure/glance.ts';

const DAY = 86_400_000;
const today = 100 * DAY;
const weekAgo = today - 6 * DAY;
const pick = (at: number, template: string, edited: boolean | null) => ({ at, template, edited });

test('counts today and the last seven days, and leaves out what is older', () => {
  const picks = [
    pick(weekAgo - 1, 'a', null),
    pick(weekAgo, 'a', null),
    pick(today - 1, 'b', null),
    pick(today, 'b', null),
  ];
  expect(glance(picks, today, weekAgo)).toMatchObject({ today: 1, week: 3 });
});

test('names the template picked most often, the latest of equals', () => {
  const picks = [pick(today, 'a', null), pick(today, 'b', null)];
  expect(glance(picks, today, weekAgo).favourite).toEqual({ template: 'b', count: 1 });
  expect(glance([...picks, pick(today, 'a', null)], today, weekAgo).favourite).toEqual({ template: 'a', count: 2 });
});

test('gives the share of edited replies only over those whose end is known', () => {
  const picks = [pick(today, 'a', true), pick(today, 'a', false), pick(today, 'a', null)];
  expect(glance(picks, today, weekAgo)).toMatchObject({ edited: 1, known: 2 });
});

test('says nothing out of nothing', () => {
  expect(glance([], today, weekAgo)).toEqual({ today: 0, week: 0, favourite: null, edited: 0, known: 0 });
});
