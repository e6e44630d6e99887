import { expect, test } from 'vitest';
import { simpleWeek, weekFrom } from '../../../shared/brands/simple-week.ts';

test('from the first opening to the last closing of the open days', () => {
  const week = { mon: ['9:00-12:30', '14:00-18:00'], sat: ['10:00-17:00'], sun: [] };
  expect(simpleWeek(week)).toEqual({ days: ['mon', 'sat'], from: '09:00', until: '18:00' });
});

test('office hours are proposed where there are none', () => {
  expect(weekFrom(simpleWeek(null))).toEqual({
    ...{ mon: ['09:00-18:00'], tue: ['09:00-18:00'], wed: ['09:00-18:00'] },
    ...{ thu: ['09:00-18:00'], fri: ['09:00-18:00'] },
  });
});
