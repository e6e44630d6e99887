import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Week } from '../../../shared/brands/brand.ts';
import { businessClock } from '../../../shared/measure/business-minutes.ts';
import { open } from '../../core/kinds/minutes.ts';
import { slowMinutes } from './minute-by-minute.ts';

interface Case {
  id: string;
  why: string;
  minutes?: number;
  warning?: string;
  error?: string;
}
const CASES = readFileSync('tests/fixtures/measure/minutes.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case & Record<string, unknown>);
const answer = await open();

describe('worked out by hand', () => {
  test.each(CASES.map((one) => [one.id, one.why, one] as const))(
    '%s: %s',
    (_id, _why, { minutes, warning, error, ...line }) => {
      if (error === undefined) expect(answer(line)).toEqual(warning === undefined ? { minutes } : { minutes, warning });
      else expect(() => answer(line)).toThrow(new Error(error));
    },
  );
});

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'UTC',
];
/** Around these the clocks of the zones above change; a Monday in June for the rest. */
const NEAR = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-25',
  '2026-11-01',
  '2018-11-04',
  '2014-09-22',
  '2026-06-15',
];

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const span = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 96 }))
  .map(([from, until]) => `${clock(from * 15)}-${clock(until * 15)}`);
const spans = fc.array(span, { maxLength: 3 });
const week: fc.Arbitrary<Week> = fc.record({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
  sat: spans,
  sun: spans,
});
const zone = fc.constantFrom(...ZONES);
const near = fc
  .tuple(fc.constantFrom(...NEAR), fc.integer({ min: -3 * 1440, max: 3 * 1440 }))
  .map(([date, minutes]) => Date.parse(`${date}T00:00Z`) + minutes * MINUTE);
/** Minutes: within a day, within days, or over many weeks. */
const apart = fc.oneof(fc.nat(1440), fc.nat(6 * 1440), fc.nat(60 * 1440));
const holidaysNear = (instant: number) =>
  fc
    .array(fc.integer({ min: -3, max: 6 }), { maxLength: 3 })
    .map((days) => days.map((day) => new Date(instant + day * DAY).toISOString().slice(0, 10)));

describe('for any hours, zone and time', () => {
  it('agrees with a clock that is watched minute by minute', () => {
    fc.assert(
      fc.property(
        zone,
        week,
        near.chain((asked) => fc.tuple(fc.constant(asked), holidaysNear(asked))),
        fc.nat(5 * 1440),
        (zone, hours, [asked, holidays], minutes) => {
          const answered = asked + minutes * MINUTE;
          const slow = slowMinutes(zone, hours, holidays, asked, answered);
          expect(businessClock({ zone, hours, holidays }).minutes(asked, answered)).toBe(slow);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('adds up: a to b and b to c are a to c, over weeks as well', () => {
    fc.assert(
      fc.property(zone, week, near, apart, apart, (zone, hours, a, first, second) => {
        const [b, c] = [a + first * MINUTE, a + (first + second) * MINUTE];
        const { minutes } = businessClock({ zone, hours, holidays: 'FR' });
        expect(minutes(a, b) + minutes(b, c)).toBe(minutes(a, c));
      }),
    );
  });

  it('is never less than none nor more than the time that went by', () => {
    fc.assert(
      fc.property(zone, week, near, fc.nat(90 * 1440 * 60_000), (zone, hours, asked, milliseconds) => {
        const minutes = businessClock({ zone, hours }).minutes(asked, asked + milliseconds);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(Math.floor(milliseconds / MINUTE));
      }),
    );
  });

  it('is all the time that went by when it is always open, and none when every date is closed', () => {
    const always = Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, ['00:00-24:00']]),
    );
    fc.assert(
      fc.property(zone, near, apart, (zone, asked, minutes) => {
        const answered = asked + minutes * MINUTE;
        expect(businessClock({ zone, hours: always }).minutes(asked, answered)).toBe(minutes);
        const days = Array.from({ length: 70 }, (_, day) =>
          new Date(asked + (day - 4) * DAY).toISOString().slice(0, 10),
        );
        expect(businessClock({ zone, hours: always, holidays: days }).minutes(asked, answered)).toBe(0);
      }),
    );
  });

  it('never grows by a holiday, and shrinks by none that is on a closed day', () => {
    fc.assert(
      fc.property(zone, week, near, apart, fc.nat(60), (zone, hours, asked, minutes, after) => {
        const date = new Date(asked + after * DAY);
        const day = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[date.getUTCDay()] ?? 'sun';
        const holidays = date.toISOString().slice(0, 10);
        const answered = asked + minutes * MINUTE;
        const open = businessClock({ zone, hours }).minutes(asked, answered);
        expect(businessClock({ zone, hours, holidays }).minutes(asked, answered)).toBeLessThanOrEqual(open);
        const closed = { ...hours, [day]: [] };
        expect(businessClock({ zone, hours: closed, holidays }).minutes(asked, answered)).toBe(
          businessClock({ zone, hours: closed }).minutes(asked, answered),
        );
      }),
    );
  });

  it('gives one clock’s later answers as a fresh one would', () => {
    const hours: Week = { mon: ['09:00-12:30', '14:00-18:00'], fri: ['22:00-06:00'] };
    const kept = businessClock({ zone: 'Europe/Paris', hours, holidays: 'FR' });
    fc.assert(
      fc.property(near, apart, (asked, minutes) => {
        const answered = asked + minutes * MINUTE;
        const fresh = businessClock({ zone: 'Europe/Paris', hours, holidays: 'FR' });
        expect(kept.minutes(asked, answered)).toBe(fresh.minutes(asked, answered));
      }),
    );
  });
});
