import { describe, expect, test } from 'vitest';
import { zoneClock } from '../../../shared/calendar/zone.ts';
import { fieldToInstant, instantToField } from '../../../shared/tasks/date-field.ts';
import { dueOf, nextBusinessMorning } from '../../../shared/tasks/due.ts';
import { orderTasks } from '../../../shared/tasks/order.ts';
import { task } from '../../components/desk-rows.ts';

const at = (text: string): number => Date.parse(text);
const week = {
  mon: ['09:00-18:00'],
  tue: ['09:00-18:00'],
  wed: ['14:00-18:00'],
  thu: ['08:00-09:30'],
  fri: ['09:00-18:00'],
};
const paris = { zone: 'Europe/Paris', hours: week, holidays: 'FR' };

describe('when something is due', () => {
  const now = at('2026-11-30T22:30:00Z');

  test('"today" is the brand’s day, not the browser’s nor the world’s', () => {
    expect(dueOf(at('2026-11-30T23:30:00Z'), now, zoneClock('UTC'))).toBe('today');
    expect(dueOf(at('2026-11-30T23:30:00Z'), now, zoneClock('Europe/Paris'))).toBe('later');
    expect(dueOf(at('2026-12-01T10:00:00Z'), now, zoneClock('Asia/Tokyo'))).toBe('today');
  });

  test('what has passed is overdue, also when it was due earlier today; without a date it is for some day', () => {
    expect(dueOf(now - 1, now, zoneClock('UTC'))).toBe('overdue');
    expect(dueOf(null, now, zoneClock('UTC'))).toBe('some-day');
  });
});

describe('the next business morning', () => {
  test.each([
    ['a Monday: Tuesday at ten', '2026-11-30T16:00:00Z', '2026-12-01T09:00:00Z'],
    ['a Friday evening: Monday at ten', '2026-11-27T20:00:00Z', '2026-11-30T09:00:00Z'],
    ['a day that opens in the afternoon: its opening', '2026-12-01T09:00:00Z', '2026-12-02T13:00:00Z'],
    ['a day that is over before ten: its opening', '2026-12-02T09:00:00Z', '2026-12-03T07:00:00Z'],
    ['before a public holiday: after it', '2026-12-24T09:00:00Z', '2026-12-28T09:00:00Z'],
    ['across the clock change: ten by the wall', '2026-03-27T09:00:00Z', '2026-03-30T08:00:00Z'],
  ])('after %s', (_, now, then) => {
    expect(new Date(nextBusinessMorning(at(now), paris)).toISOString()).toBe(then.replace('Z', '.000Z'));
  });

  test('is of an ordinary week where there are no hours, or none that can be read', () => {
    const friday = at('2026-11-27T12:00:00Z');
    expect(nextBusinessMorning(friday, { zone: 'Europe/Paris' })).toBe(at('2026-11-30T09:00:00Z'));
    const broken = { zone: 'Europe/Paris', hours: { mon: ['nine to five'] } };
    expect(nextBusinessMorning(friday, broken)).toBe(at('2026-11-30T09:00:00Z'));
  });
});

test('overdue first, then today’s, then the rest, then those without a date', () => {
  const now = at('2026-11-30T09:00:00Z');
  const of = (id: string, dueAt: number | null) => task({ id, dueAt });
  const rows = [
    of('some', null),
    of('later', at('2026-12-04T09:00:00Z')),
    of('today', at('2026-11-30T15:00:00Z')),
    of('late', at('2026-11-30T08:00:00Z')),
    of('later still', at('2026-12-05T09:00:00Z')),
    of('very late', at('2026-11-20T08:00:00Z')),
  ];
  const ordered = orderTasks(rows, now, () => zoneClock('Europe/Paris'));
  expect(ordered.map((one) => one.task.id)).toEqual(['very late', 'late', 'today', 'later', 'later still', 'some']);
});

test('a date field shows and takes the brand’s wall clock', () => {
  expect(instantToField(at('2026-12-01T09:00:00Z'), 'Europe/Paris')).toBe('2026-12-01T10:00');
  expect(fieldToInstant('2026-07-01T10:00', 'Europe/Paris')).toBe(at('2026-07-01T08:00:00Z'));
  expect(fieldToInstant('', 'Europe/Paris')).toBeNull();
  expect(instantToField(null, 'Europe/Paris')).toBe('');
});
