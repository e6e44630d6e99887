import { addDays, daysBetween, nextWeekday, weekdayOf } from '../values/calendar-day.ts';
import { nearestDay } from '../values/dates.ts';
import type { Span } from '../values/span.ts';
import type { ClockTime } from '../values/times.ts';
import type { Reading, Segment } from './reading.ts';

/** A day that a statement is about: a weekday of any week, or one date; both for "samedi". */
export interface DayRef {
  weekday: number;
  date: string | null;
}

interface DayGroup extends Span {
  days: DayRef[];
  others: boolean;
  /** Dates of the calendar. */
  calendar?: boolean;
  /** "en semaine": the days of the week that are days of opening. */
  loose?: boolean;
}

/** What a clause says of opening: closed, open, or open from or until an hour. */
export interface OpeningStatement {
  kind: 'closed' | 'open' | 'hours';
  segment: Segment;
  /** Null: no day is named. */
  group: DayGroup | null;
  /** The hours, or the word that says open or closed. */
  span: Span;
  from: ClockTime | null;
  until: ClockTime | null;
}

const CLOSED =
  /\b(?!ferme(?:nt|ra|rons|ons)? (?:\p{L}+ (?:heures? |minutes? )?)?(?:plus tot|plus tard|tot|tard))(?:fermes?|fermee?s?|fermons|ferment|fermera|fermerons|fermeture|closed|shut|se repos(?:e|ent|ons)|relache|(?:jour )?de repos|not open|(?:don't|doesn't|won't|isn't|aren't) open|pas ouverte?s?|n'ouvr\p{L}+ pas|portes closes)\b/u;
const OPEN =
  /\b(?:(?<!portes )ouverte?s?|ouvr(?:e|ons|ent|ira|irons|iront)|open(?! (?:day|days|evening|house|mic|air|source))|opens|opening|reste ouvert|joignables?|repond(?:ent|ons)?|reachable|pas fermee?s?|not closed)\b/;
const NOT_CLOSED = /\b(?:pas|jamais|not|never) (?:fermee?s?|closed)\b|\bne fermons? (?:pas|jamais)\b/;
const UNTIL_BEFORE = /\b(?:jusqu'a|jusqu'|until|till|'til|up to|a|at|vers)(?: l[ae]s?)? ?$/;
const JOIN = /^ ?(?:a|-|to|until|till|jusqu'a|et|and|\/|→) ?$/;
const START = /\b(?:de|entre|from|between|des)(?: l[ae]s?)? ?$/;
const CLOSES = /\b(?:ferm\p{L}*|clos(?:es?|ing)|shuts?|jusqu'a|jusqu'|until|till)\b/u;
const OPENS =
  /\b(?:(?<!portes )ouv\p{L}*|open(?! (?:day|evening|house|mic|air))\p{L}*|des|a partir de|from|reouv\p{L}*)\b/u;

function expand(first: string, last: string): string[] {
  const length = Math.max(0, Math.min(40, daysBetween(first, last)));
  return Array.from({ length: length + 1 }, (_, index) => addDays(first, index));
}

function dateGroups(reading: Reading, segment: Segment): DayGroup[] {
  const inside = reading.values.dates.filter(({ start }) => start >= segment.start && start < segment.end);
  return inside.flatMap((value) => {
    const first = nearestDay(value.first, reading.today);
    const last = value.last === null ? first : nearestDay(value.last, first ?? reading.today);
    if (first === null || last === null) return [];
    // "les 24 et 31 décembre": two days.
    // "entre le 24 décembre et le 2 janvier" runs from one to the other.
    const listed =
      /\d(?:er|st|nd|rd|th)?(?: \p{L}+)?(?: \d{4})? (?:et|and|&) /u.test(reading.lower.slice(value.start, value.end)) &&
      !/\b(?:entre|between)(?: l[ae]s?| the)? ?$/.test(reading.lower.slice(0, value.start));
    const days = (listed ? [first, last] : expand(first, last)).map((date) => ({ weekday: weekdayOf(date), date }));
    return [{ start: value.start, end: value.end, days, others: false, calendar: !value.relative }];
  });
}

function weekdayGroups(reading: Reading, segment: Segment): DayGroup[] {
  const inside = reading.values.weekdays.filter(({ start }) => start >= segment.start && start < segment.end);
  return inside.map(({ start, end, days, others, single }) => ({
    start,
    end,
    others,
    loose: /^(?:en semaine|la semaine|jours de semaine|on weekdays|weekdays|during the week)$/.test(
      reading.lower.slice(start, end),
    ),
    days: [...days].map((weekday) => ({ weekday, date: single ? nextWeekday(reading.today, weekday) : null })),
  }));
}

/** "la veille", "the day after": counted from the date named before. */
function shiftedGroup(reading: Reading, segment: Segment, last: DayGroup | null): DayGroup[] {
  const match = reading.lower
    .slice(segment.start, segment.end)
    .match(/\b(?:la veille(?! de noel)|the day before|le lendemain|the day after)\b/);
  const date = last?.days.at(-1)?.date ?? null;
  if (match === null || date === null || match.index === undefined) return [];
  const day = addDays(date, /veille|before/.test(match[0]) ? -1 : 1);
  const start = segment.start + match.index;
  return [{ start, end: start + match[0].length, others: false, days: [{ weekday: weekdayOf(day), date: day }] }];
}

interface Hours extends Span {
  from: ClockTime | null;
  until: ClockTime | null;
}

type Role = 'from' | 'until';

function roleOf(before: string, carried: Role | null): Role | null {
  const closes = before.search(new RegExp(`${CLOSES.source}(?!.*${CLOSES.source})`, 'u'));
  const opens = before.search(new RegExp(`${OPENS.source}(?!.*${OPENS.source})`, 'u'));
  if (closes < 0 && opens < 0) return /^[^.]{0,40}$/.test(before) ? carried : null;
  if (closes > opens || /\b(?:ferm\p{L}*|closes?|closing|shuts?) (?:\p{L}+ )?(?:des|from) ?$/u.test(before))
    return 'until';
  // "ouvert le jeudi à 21 h" says neither; "ouvre à", "dès", "from" do.
  return /\b(?:ouvert|ouverte|ouverts|open)\b(?!.*\b(?:des|a partir|from|a|at)\b)/.test(before) ? null : 'from';
}

/** Hours in a clause: spans first, then lone times whose verb says opening or closing. */
function hoursIn(reading: Reading, segment: Segment, carried: Role | null): { hours: Hours[]; role: Role | null } {
  const times = reading.values.times.filter(({ start }) => start >= segment.start && start < segment.end);
  const hours: Hours[] = [];
  let role = carried;
  for (let index = 0; index < times.length; index += 1) {
    const time = times[index];
    const next = times[index + 1];
    if (time === undefined) continue;
    const before = reading.lower.slice(segment.start, time.start);
    const joint = next === undefined ? '' : reading.lower.slice(time.end, next.start);
    if (next !== undefined && JOIN.test(joint) && (START.test(before) || !/et|and/.test(joint))) {
      hours.push({ start: time.start, end: next.end, from: time, until: next });
      index += 1;
      continue;
    }
    const own = roleOf(before, carried);
    if (
      own === null ||
      !(
        UNTIL_BEFORE.test(before) ||
        /\b(?:des|de|from|a partir de|close|closes|open|opens)(?: l[ae]s?)? ?$/.test(before) ||
        carried !== null
      )
    )
      continue;
    role = own;
    hours.push({
      start: time.start,
      end: time.end,
      from: own === 'from' ? time : null,
      until: own === 'until' ? time : null,
    });
  }
  return { hours, role };
}

const nearestGroup = (groups: readonly DayGroup[], place: Span): DayGroup | null =>
  groups.filter(({ end }) => end <= place.start).at(-1) ?? groups[0] ?? null;

function statementsOf(
  reading: Reading,
  segment: Segment,
  groups: DayGroup[],
  carriedGroup: DayGroup | null,
  hours: Hours[],
): OpeningStatement[] {
  const clause = reading.lower.slice(segment.start, segment.end);
  const pick = (place: Span) => (groups.length > 0 ? nearestGroup(groups, place) : carriedGroup);
  const base = { segment, from: null, until: null };
  if (hours.length > 0) {
    if (CLOSED.test(clause) && hours.some(({ from, until }) => from !== null && until !== null)) return [];
    return hours.map(({ start, end, from, until }) => ({
      ...base,
      kind: 'hours' as const,
      group: pick({ start, end }),
      span: { start, end },
      from,
      until,
    }));
  }
  const closed = NOT_CLOSED.test(clause) ? null : clause.match(CLOSED);
  const word = closed ?? clause.match(OPEN) ?? clause.match(NOT_CLOSED);
  if (word === null || word.index === undefined) return [];
  const span = { start: segment.start + word.index, end: segment.start + word.index + word[0].length };
  return [{ ...base, kind: closed === null ? 'open' : 'closed', group: pick(span), span }];
}

/** The days of the clauses after, for "ouvert de 10 h à 18 h, du mardi au samedi". */
function groupAhead(reading: Reading, segment: Segment): DayGroup | null {
  const next = reading.segments[segment.index + 1];
  if (next === undefined || next.sentence !== segment.sentence) return null;
  const groups = [...dateGroups(reading, next), ...weekdayGroups(reading, next)];
  const times = reading.values.times.some(({ start }) => start >= next.start && start < next.end);
  const clause = reading.lower.slice(next.start, next.end);
  const number = dateGroups(reading, next).length === 0 && /\d/.test(clause);
  return groups.length === 1 && !times && !number && !CLOSED.test(clause) && !OPEN.test(clause)
    ? (groups[0] ?? null)
    : null;
}

/** "Lundi matin ?", "Boxing Day?": what follows answers for that day. */
function isDayAsked({ sentences, lower, segments }: Reading, sentence: number): boolean {
  const span = sentences[sentence];
  if (span === undefined || !/\?\s*$/.test(lower.slice(span.start, span.end))) return false;
  return segments.filter((one) => one.sentence === sentence).flatMap(({ words }) => words).length <= 4;
}

/** Everything that a text says of opening, clause by clause; days carry over to clauses that name none. */
export function openingStatements(reading: Reading): OpeningStatement[] {
  const statements: OpeningStatement[] = [];
  let sentence = -1;
  let carried: DayGroup | null = null;
  let role: Role | null = null;
  let lastDate: DayGroup | null = null;
  for (const segment of reading.segments) {
    if (segment.sentence !== sentence) {
      carried = isDayAsked(reading, sentence) ? carried : null;
      role = null;
      sentence = segment.sentence;
    }
    const dated = dateGroups(reading, segment);
    const groups = [...dated, ...weekdayGroups(reading, segment), ...shiftedGroup(reading, segment, lastDate)].sort(
      (a, b) => a.start - b.start,
    );
    const read = hoursIn(reading, segment, role);
    role = read.role;
    statements.push(...statementsOf(reading, segment, groups, carried ?? groupAhead(reading, segment), read.hours));
    carried = groups.at(-1) ?? carried;
    lastDate = dated.at(-1) ?? lastDate;
  }
  return statements;
}
