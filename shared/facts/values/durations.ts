import { foldText } from './folded.ts';
import { NUMBER, readNumber } from './numbers.ts';
import type { Span } from './span.ts';

/** Working days are counted apart: "4 jours ouvrés" is not "4 jours". */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

export interface Bounds {
  min: number;
  max: number;
  unit: DurationUnit;
}

export interface Duration extends Span, Bounds {
  /** The number's own stretch of text, from its first to its last digit or letter. */
  number: Span;
}

const UNITS: [string, DurationUnit][] = [
  [`jours? ouvr(?:es?|ables?)|j(?:ours)? ?ouvr(?:es?)?|(?:working|business|week) ?-?days?|weekdays`, 'working-day'],
  ['minutes?|mins?|mn', 'minute'],
  ['heures?|hours?|hrs?|h', 'hour'],
  ['jours?|journees?|nuits?|days?|nights?|j', 'day'],
  ['semaines?|weeks?|wks?', 'week'],
  ['mois|months?', 'month'],
  ['ans?|annees?|years?|yrs?', 'year'],
];
const UNIT = UNITS.map(([pattern]) => pattern).join('|');
const DURATION = new RegExp(
  `(?:(${NUMBER})(?: ?(?:${UNIT}))? ?(?:-|a|to|ou|or|/|et|and) ?)?(${NUMBER})[ -]?(${UNIT})(?:'s?|s')?(?![\\p{L}\\d])(?: ?(\\d{2})(?! ?[€%\\d]))?( et demie?| et quart| and a half)?( ouvr(?:es?|ables?))?`,
  'gu',
);
/** "two and a half hours". */
const HALVES = new RegExp(`(${NUMBER}) and a half (${UNIT})(?![\\p{L}\\d])`, 'gu');
const WORDED: [RegExp, number, DurationUnit][] = [
  [/\b(?:une )?demi[- ]heure\b|\bhalf an hour\b/g, 30, 'minute'],
  [/\b(?:un quart d'heure|a quarter of an hour)\b/g, 15, 'minute'],
  [/\btrois quarts d'heure\b|\bthree quarters of an hour\b/g, 45, 'minute'],
  [/\b(?:an hour and a half)\b/g, 90, 'minute'],
  [/\b(?:an hour and a quarter)\b/g, 75, 'minute'],
  [/\b(?<!(?:half|quarters?(?: of)?) )(?:an|one) hour(?! and)\b/g, 1, 'hour'],
  [/\ba fortnight\b/g, 14, 'day'],
  [/\ba day\b(?= (?:to|for|at|or))/g, 1, 'day'],
  [/\b(?:overnight|le lendemain|du jour au lendemain|next[- ]day)\b/g, 1, 'day'],
  [/\b(?:a|half a) week\b/g, 7, 'day'],
  [/\ba month\b/g, 1, 'month'],
  [/\ba year\b/g, 1, 'year'],
  [/\b(?:six mois|half a year)\b/g, 6, 'month'],
];

function unitOf(text: string, working: boolean): DurationUnit {
  if (working) return 'working-day';
  return UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(text))?.[1] ?? 'day';
}

function readMatch(match: RegExpMatchArray): Duration | null {
  const start = match.index ?? 0;
  const [whole, first, second = '', unitText = '', minutes, fraction, working] = match;
  let unit = unitOf(unitText, working !== undefined);
  let max = readNumber(second);
  let min = first === undefined ? max : readNumber(first);
  if (!Number.isFinite(max) || !Number.isFinite(min)) return null;
  const part = fraction === undefined ? 0 : /quart/.test(fraction) ? 0.25 : 0.5;
  if (minutes !== undefined || part > 0) {
    if (minutes !== undefined && unit !== 'hour') return null;
    const extra = minutes !== undefined ? Number(minutes) : 0;
    if (unit === 'hour') {
      max = max * 60 + extra + part * 60;
      unit = 'minute';
    } else max += part;
    min = max;
  }
  if (min > max) [min, max] = [max, min];
  const numberStart = start + whole.indexOf(first ?? second);
  return {
    start,
    end: start + whole.length,
    min,
    max,
    unit,
    number: { start: numberStart, end: start + whole.length },
  };
}

/** Lengths of time in folded lower-case text: "5 à 7 jours ouvrés", "48 h", "1 h 15", "une heure et quart", "a fortnight". */
export function readDurations(text: string): Duration[] {
  const found: Duration[] = [];
  for (const [pattern, amount, unit] of WORDED) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ ...span, min: amount, max: amount, unit, number: span });
    }
  }
  for (const match of text.matchAll(HALVES)) {
    const unit = unitOf(match[2] ?? '', false);
    const amount = readNumber(match[1] ?? '') + 0.5;
    const span = { start: match.index, end: match.index + match[0].length };
    const [length, inUnit] = unit === 'hour' ? [amount * 60, 'minute' as const] : [amount, unit];
    if (Number.isFinite(amount)) found.push({ ...span, min: length, max: length, unit: inUnit, number: span });
  }
  for (const match of text.matchAll(DURATION)) {
    const read = readMatch(match);
    if (read === null || found.some((one) => one.start < read.end && read.start < one.end)) continue;
    found.push(read);
  }
  return found.sort((a, b) => a.start - b.start);
}

const IN_MINUTES: Record<DurationUnit, number> = {
  minute: 1,
  hour: 60,
  day: 1440,
  'working-day': 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
};

/** Every length that the words may fairly mean, in minutes: a year is 12 months or 365 days, a month 30 or 31 days. */
function meanings(amount: number, unit: DurationUnit): number[] {
  const plain = amount * IN_MINUTES[unit];
  if (unit === 'year') return [plain, amount * 12 * 43_200, amount * 52 * 10_080];
  // "Quinze jours" is two weeks, "huit jours" one; five working days are a week.
  if (unit === 'day' && (amount === 15 || amount === 8)) return [plain, (amount - 1) * 1440];
  if (unit === 'working-day' && amount % 5 === 0) return [plain, (amount / 5) * 10_080];
  if (unit === 'month') return [plain, amount * 31 * 1440, (amount * 525_600) / 12, amount * 28 * 1440];
  return [plain];
}

export const sameLength = (a: number, unitA: DurationUnit, b: number, unitB: DurationUnit): boolean =>
  meanings(a, unitA).some((one) => meanings(b, unitB).some((other) => Math.abs(one - other) < 1));

export const inMinutes = (amount: number, unit: DurationUnit): number => amount * IN_MINUTES[unit];

/** From and to are the same lengths, in whichever units. */
export const sameSpan = (one: Bounds, other: Bounds): boolean =>
  sameLength(one.min, one.unit, other.min, other.unit) && sameLength(one.max, one.unit, other.max, other.unit);

/** A single number within a span of some: "3 days" of two to four; the ends count, to the minute. */
export function isOneOf(one: Bounds, span: Bounds): boolean {
  const said = inMinutes(one.max, one.unit);
  return (
    one.min === one.max && said >= inMinutes(span.min, span.unit) - 1 && said <= inMinutes(span.max, span.unit) + 1
  );
}

/** The first length that a fact's value writes ("48 h", "3 months"). */
export const lengthIn = (value: string): Duration | undefined => readDurations(foldText(value.slice(0, 100)).lower)[0];
