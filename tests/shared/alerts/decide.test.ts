import { describe, expect, test } from 'vitest';
import { alertRows, decide } from '../../../shared/alerts/decide.ts';
import { at, desk, NOTIFY, signal } from './samples.ts';

const MONDAY = at('2026-11-30T10:00:00Z');
const NIGHT = at('2026-11-30T22:00:00Z');

describe('what becomes of a signal, and why', () => {
  test.each([
    ['a mention in the hours', decide(signal('1', MONDAY), desk(MONDAY)), 'now', 'news'],
    ['at night', decide(signal('1', NIGHT), desk(NIGHT)), 'digest', 'quiet'],
    [
      'before the person has said yes',
      decide(signal('1', MONDAY), desk(MONDAY, { notify: { ...NOTIFY, on: false } })),
      'silent',
      'off',
    ],
    ['before the person’s eyes', decide(signal('1', MONDAY, { seen: true }), desk(MONDAY)), 'silent', 'seen'],
    [
      'written two days ago',
      decide(signal('1', MONDAY, { happenedAt: MONDAY - 48 * 3_600_000 }), desk(MONDAY)),
      'silent',
      'old',
    ],
    ['in a pause', decide(signal('1', MONDAY), desk(MONDAY, { pausedUntil: MONDAY + 1 })), 'digest', 'paused'],
    [
      'the fourth of one source in an hour',
      decide(signal('1', MONDAY), desk(MONDAY, { rang: ['x', 'x', 'x'] })),
      'digest',
      'limit',
    ],
    [
      'the seventh of all in an hour',
      decide(signal('1', MONDAY), desk(MONDAY, { rang: ['a', 'a', 'b', 'b', 'c', 'c'] })),
      'digest',
      'limit',
    ],
  ])('%s', (_, verdict, decision, why) => {
    expect(verdict).toEqual({ decision, why });
  });

  test('a safety word breaks the quiet and the limits, unless the person said no', () => {
    const danger = signal('1', NIGHT, { kind: 'safety', level: 'crisis' });
    const full = ['x', 'x', 'x', 'x', 'x', 'x'];
    expect(decide(danger, desk(NIGHT, { rang: full }))).toEqual({ decision: 'now', why: 'safety' });
    const asked = { ...NOTIFY, crisisBreaks: false };
    expect(decide(danger, desk(NIGHT, { notify: asked }))).toEqual({ decision: 'digest', why: 'quiet' });
  });

  test('a reminder rings at its own time, also when it is long past', () => {
    const reminder = signal('1', NIGHT, { kind: 'reminder', level: 'reminder', happenedAt: NIGHT - 72 * 3_600_000 });
    expect(decide(reminder, desk(NIGHT))).toEqual({ decision: 'now', why: 'reminder' });
  });
});

test('ten thousand mentions at once are three pings; the rest is held, none is lost', () => {
  const signals = Array.from({ length: 10_000 }, (_, index) => signal(String(index), MONDAY));
  const rows = alertRows(signals, desk(MONDAY));
  expect(rows).toHaveLength(10_000);
  expect(rows.filter(({ pending }) => pending === 1)).toHaveLength(3);
  expect(rows.filter(({ held }) => held === 1)).toHaveLength(9_997);
});

test('two networks share the hour’s six', () => {
  const signals = Array.from({ length: 20 }, (_, index) =>
    signal(String(index), MONDAY, { source: ['x', 'facebook', 'linkedin'][index % 3] as string }),
  );
  expect(alertRows(signals, desk(MONDAY)).filter(({ decision }) => decision === 'now')).toHaveLength(6);
});
