import type { Brand } from '../brands/brand.ts';
import { dayText } from '../calendar/day-number.ts';
import { zoneClock } from '../calendar/zone.ts';
import { type BusinessClock, businessClock } from '../measure/business-minutes.ts';
import type { DayRow, HourRow } from '../measure/day-row.ts';
import { feedbackOf } from './reading.ts';
import type { SightingRow } from './sighting.ts';

const HOUR = 60 * 60 * 1000;

/** A brand's days and business time. */
export interface BrandClock {
  dayAt: (at: number) => string;
  business: BusinessClock | null;
}

/** Hours that cannot be read measure nothing, and stop nothing. */
export function brandClock({ zone, hours, holidays }: Pick<Brand, 'zone' | 'hours' | 'holidays'>): BrandClock {
  const days = zoneOr(zone);
  const dayAt = (at: number) => dayText(days.dayAt(at));
  try {
    const business = businessClock({ zone, hours, holidays });
    return { dayAt, business: business.hasHours ? business : null };
  } catch {
    return { dayAt, business: null };
  }
}

function zoneOr(zone: string) {
  try {
    return zoneClock(zone);
  } catch {
    return zoneClock('UTC');
  }
}

/** Answered already when it was first seen, and nobody knows since when. */
const isOldAnswer = ({ answer, createdAt }: SightingRow): boolean =>
  answer !== null && answer.timing === 'seen' && answer.at <= createdAt;

/** Business minutes from comment to answer; null without both times, or without hours. */
export function minutesOf(row: SightingRow, { business }: BrandClock): number | null {
  const { at, answer } = row;
  if (answer === null || business === null || isOldAnswer(row)) return null;
  return business.minutes(at, Math.max(at, answer.at));
}

type Counted = Pick<DayRow, 'received' | 'answered' | 'minutes' | 'rough'>;

/** What rows add to the days and hours of a brand. */
export interface Measures {
  days: Map<string, Counted>;
  hours: Map<number, Pick<HourRow, 'count' | 'negative'>>;
}

const EMPTY = (): Counted => ({ received: 0, answered: 0, minutes: [], rough: [] });

function at<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const found = map.get(key) ?? empty();
  map.set(key, found);
  return found;
}

/** What some rows of a brand count for: a comment on the day that it was written, an answer on its own day. */
export function measure(rows: readonly SightingRow[], { dayAt }: BrandClock): Measures {
  const measures: Measures = { days: new Map(), hours: new Map() };
  for (const row of rows) {
    if (row.ours) continue;
    at(measures.days, dayAt(row.at), EMPTY).received += 1;
    const hour = at(measures.hours, Math.floor(row.at / HOUR), () => ({ count: 0, negative: 0 }));
    hour.count += 1;
    if (row.risk === 'insult' || row.risk === 'safety' || feedbackOf(row.intent) === 'complaint') hour.negative += 1;
    if (row.answer === null || isOldAnswer(row)) continue;
    const day = at(measures.days, dayAt(row.answer.at), EMPTY);
    day.answered += 1;
    if (row.minutes === null) continue;
    const isExact = row.timing === 'exact' && row.answer.timing === 'exact';
    day[isExact ? 'minutes' : 'rough'].push(row.minutes);
  }
  return measures;
}

function changedList(list: readonly number[], less: readonly number[], more: readonly number[]): number[] {
  const left = [...list];
  for (const value of less) {
    const place = left.indexOf(value);
    if (place >= 0) left.splice(place, 1);
  }
  return [...left, ...more].sort((a, b) => a - b);
}

/** Never below nothing: rows counted in another zone than today's are not found on their day. */
const changed = (value: number, less: number, more: number): number => Math.max(0, value - less + more);

/** A day with what rows counted for before taken out, and what they count for now put in. */
export function changeDay(row: DayRow, less: Counted = EMPTY(), more: Counted = EMPTY()): DayRow {
  return {
    ...row,
    received: changed(row.received, less.received, more.received),
    answered: changed(row.answered, less.answered, more.answered),
    minutes: changedList(row.minutes, less.minutes, more.minutes),
    rough: changedList(row.rough, less.rough, more.rough),
  };
}

const NOTHING = { count: 0, negative: 0 };

export function changeHour(row: HourRow, less = NOTHING, more = NOTHING): HourRow {
  return {
    ...row,
    count: changed(row.count, less.count, more.count),
    negative: changed(row.negative, less.negative, more.negative),
  };
}
