import { boundsOf } from '../check/bounds.ts';
import type { Reading } from '../check/reading.ts';
import type { Fact } from '../fact.ts';
import { bareStreet, readAddresses } from '../values/addresses.ts';
import { addDays, daysBetween, isDay, weekdayOf } from '../values/calendar-day.ts';
import { CONTACT_KEYS, type Contact, type ContactKind } from '../values/contacts.ts';
import { type DateValue, fitsDay, nearestDay } from '../values/dates.ts';
import { type Duration, inMinutes, isOneOf, sameSpan } from '../values/durations.ts';
import { edits } from '../values/edits.ts';
import { foldText } from '../values/folded.ts';
import { type Money, sameMoney } from '../values/money.ts';
import type { Span } from '../values/span.ts';
import { type ClockTime, minutesOf, sameTime } from '../values/times.ts';

export type ValueKind =
  | 'money'
  | 'time'
  | 'length'
  | 'date'
  | 'weekday'
  | 'phone'
  | 'email'
  | 'link'
  | 'address'
  | 'percent';

/** How a value of the text stands to a fact that it could be about. */
export interface Likeness {
  /** It says what the fact says. */
  fits: boolean;
  /** How far it is from what the fact says: 0 the same, 1 about as far as slips go, 9 a world apart. */
  distance: number;
}

export interface Pair extends Likeness {
  kind: ValueKind;
  value: Span;
  fact: Fact;
}

const FAR = 9;

function moneyLike({ amount, currency, range }: Money, fact: Fact): Likeness | null {
  if (fact.kind !== 'price') return null;
  const foreign = currency !== null && currency !== fact.currency;
  const distance = range || foreign || fact.amount <= 0 || amount <= 0 ? FAR : Math.abs(Math.log(amount / fact.amount));
  return { fits: sameMoney({ amount, currency, range }, fact), distance };
}

const TWELVE_HOURS = 720;

function timeLike(time: ClockTime, fact: Fact): Likeness | null {
  const said = fact.kind === 'time' ? fact.value : fact.kind === 'event' ? (fact.time ?? '') : '';
  const minutes = minutesOf(said);
  if (minutes === null) return null;
  const away = Math.min(Math.abs(time.minutes - minutes), Math.abs(time.minutes + TWELVE_HOURS - minutes));
  return { fits: sameTime(time, minutes), distance: away / 120 };
}

function lengthLike(value: Duration, fact: Fact): Likeness | null {
  const bounds = boundsOf(fact);
  if (bounds === null) return null;
  const [said, most] = [inMinutes(value.max, value.unit), inMinutes(bounds.max, bounds.unit)];
  const fits = sameSpan(value, bounds) || isOneOf(value, bounds);
  return { fits, distance: Math.abs(Math.log((said + 1) / (most + 1))) };
}

/** An event of two months is not told by its weekdays, one of 400 days not day by day. */
const LONGEST = 400;

function dateLike(value: DateValue, fact: Fact): Likeness | null {
  if (fact.kind !== 'event' || !isDay(fact.start) || !isDay(fact.end ?? fact.start)) return null;
  const end = fact.end ?? fact.start;
  const length = Math.min(LONGEST, Math.max(0, daysBetween(fact.start, end)));
  const days = Array.from({ length: length + 1 }, (_, index) => addDays(fact.start, index));
  const begins = days.some((day) => fitsDay(value.first, day));
  const ends = value.last === null || value.relative || fitsDay(value.last, end);
  const near = fitsDay(value.first, fact.start) ? fact.start : fitsDay(value.first, end) ? end : null;
  const otherWeekday = value.weekday !== null && near !== null && value.weekday !== weekdayOf(near);
  const day = nearestDay(value.first, fact.start);
  return {
    fits: begins && ends && !otherWeekday,
    distance: day === null ? FAR : Math.abs(daysBetween(fact.start, day)) / 14,
  };
}

interface Weekdays {
  days: ReadonlySet<number>;
  others: boolean;
}

function weekdayLike({ days, others }: Weekdays, fact: Fact, today: string): Likeness | null {
  if (fact.kind !== 'event' || !isDay(fact.start) || fact.start < addDays(today, -7)) return null;
  const length = daysBetween(fact.start, fact.end ?? fact.start);
  if (length > 6 || length < 0 || others || days.size > 2) return null;
  const fits = Array.from({ length: length + 1 }, (_, index) => weekdayOf(addDays(fact.start, index))).some((day) =>
    days.has(day),
  );
  return { fits, distance: 1 };
}

/** The house of an address: the host of a link, what follows the @ of a mail. */
const houseOf = (kind: ContactKind, key: string): string | undefined =>
  kind === 'link' ? key.split('/')[0] : kind === 'email' ? key.split('@')[1] : undefined;

function contactLike(kind: ContactKind, { key }: Contact, fact: Fact): Likeness | null {
  if (fact.kind !== kind) return null;
  const own = CONTACT_KEYS[kind](fact.value);
  const house = houseOf(kind, key);
  const sameHouse = house !== undefined && house === houseOf(kind, own);
  return { fits: own === key, distance: Math.min(edits(own, key), sameHouse ? 2 : FAR) / 3 };
}

function addressLike(value: { street: string; number: string | null }, fact: Fact): Likeness | null {
  if (fact.kind !== 'address') return null;
  const [own] = readAddresses(foldText(fact.value.slice(0, 300)).plain);
  if (own === undefined) return null;
  const [street, other] = [bareStreet(own.street), bareStreet(value.street)];
  const same = street === other;
  return {
    fits: same && (value.number === null || own.number === null || value.number === own.number),
    distance: same ? 0.2 : 0.5 + edits(street.slice(0, 60), other.slice(0, 60)) / 8,
  };
}

const percentLike = (percent: number, fact: Fact): Likeness | null =>
  fact.kind === 'promo' && typeof fact.percent === 'number'
    ? { fits: percent === fact.percent, distance: Math.abs(percent - fact.percent) / 10 }
    : null;

/** Every value of a text with every fact of these that it could be about, in the order of the kinds. */
export function pairsOf({ values, today }: Reading, facts: readonly Fact[]): Pair[] {
  const pairs: Pair[] = [];
  const add = <V extends Span>(
    kind: ValueKind,
    list: readonly V[],
    like: (value: V, fact: Fact) => Likeness | null,
  ) => {
    for (const value of list) {
      for (const fact of facts) {
        const likeness = like(value, fact);
        if (likeness !== null) pairs.push({ kind, value, fact, ...likeness });
      }
    }
  };
  add('money', values.money, moneyLike);
  add('time', values.times, timeLike);
  add('length', values.durations, lengthLike);
  add('date', values.dates, dateLike);
  add('weekday', values.weekdays, (value, fact) => weekdayLike(value, fact, today));
  add('phone', values.phones, (value, fact) => contactLike('phone', value, fact));
  add('email', values.emails, (value, fact) => contactLike('email', value, fact));
  add('link', values.links, (value, fact) => contactLike('link', value, fact));
  add('address', values.addresses, addressLike);
  add('percent', values.percentages, ({ percent }, fact) => percentLike(percent, fact));
  return pairs;
}
