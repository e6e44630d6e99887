import { dayOf } from './calendar-day.ts';
import { readRelativeDays } from './relative-days.ts';
import type { Span } from './span.ts';
import { WEEKDAY, weekdayIndex } from './weekday-names.ts';

export interface DateParts {
  day: number;
  month: number;
  /** Null where the text leaves it out. */
  year: number | null;
}

/** A day or a range of days as written ("du 9 au 11 juillet 2027") or as counted from today ("demain"). */
export interface DateValue extends Span {
  first: DateParts;
  last: DateParts | null;
  /** The weekday written beside the first day, 0 Monday. */
  weekday: number | null;
  /** "demain", "this weekend": how many days ahead was said, not which date. */
  relative: boolean;
}

export interface MonthValue extends Span {
  month: number;
  year: number | null;
}

const MONTHS: [string, number][] = [
  ['janvier|january|janv?\\.?', 1],
  ['fevrier|february|fevr?\\.?|feb\\.?', 2],
  ['mars|march|mar\\.', 3],
  ['avril|april|avr\\.?|apr\\.?', 4],
  ['mai|may', 5],
  ['juin|june|jun\\.?', 6],
  ['juillet|july|juil\\.?|jul\\.?', 7],
  ['aout|august|aug\\.?', 8],
  ['septembre|september|sept?\\.?', 9],
  ['octobre|october|oct\\.?', 10],
  ['novembre|november|nov\\.?', 11],
  ['decembre|december|dec\\.?', 12],
];
const MONTH = `(?:${MONTHS.map(([names]) => names).join('|')})(?![\\p{L}])`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?(?! ?[€%$£h]|\d|:\d)`;
const YEAR = String.raw`(?:,? (20\d\d|19\d\d))?`;
const WD = `(?:(${WEEKDAY})\\.?,? (?:le |the )?)?`;
const JOIN = '(?:au|a|et|and|to|until|till|through|-|&)';

/** Groups: weekday, day, month?, year?, [second] weekday, day, month, year. */
const FRENCH_RANGE = new RegExp(
  `(?<![\\d.,/])${WD}(?:le |the )?(${DAY}) ?(?:(${MONTH})${YEAR} ?)?${JOIN} ?${WD}(?:le |the )?(${DAY}) (?:of )?(${MONTH})${YEAR}`,
  'gu',
);
const ENGLISH_RANGE = new RegExp(`${WD}(${MONTH}) (${DAY}) ?${JOIN} ?${WD}(?:(${MONTH}) )?(${DAY})${YEAR}`, 'gu');
const DAY_MONTH = new RegExp(`(?<![\\d.,/])${WD}(?:le |the )?(${DAY}) (?:of )?(${MONTH})${YEAR}`, 'gu');
const MONTH_DAY = new RegExp(`${WD}(?<![\\p{L}])(${MONTH}) (?:the )?(${DAY})(?! (?:${MONTH}))${YEAR}`, 'gu');
const NUMERIC = new RegExp(
  `(?<![\\d.,/])${WD}(?:le )?(0?[1-9]|[12]\\d|3[01])[/.](0?[1-9]|1[0-2])(?:[/.](20\\d\\d|\\d\\d))?(?![\\d/]|,\\d)`,
  'gu',
);
const ISO = /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])/g;
const WEEKDAY_DAY = new RegExp(
  `\\b(${WEEKDAY})(?<!days|[ei]s) (?:le )?(${DAY})(?! ?(?:to|a|-|–)? ?\\d)(?! ?(?:${MONTH}|heures?|am|pm|h\\b|a\\.m|p\\.m))`,
  'gu',
);

/** "le 25", after a date that has its month. */
const LONE_DAY = new RegExp(
  `\\b(?:le|the) (${DAY})(?= (?:nous|on|c'est|il|elle|le|la|we|the|est|is)\\b|[,.;!?]|$)`,
  'gu',
);

function monthNumber(text: string | undefined): number {
  return MONTHS.find(([names]) => new RegExp(`^(?:${names})$`).test(text ?? ''))?.[1] ?? 0;
}

const yearNumber = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text) < 100 ? 2000 + Number(text) : Number(text);

const dayNumber = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

function parts(day: string | undefined, month: number, year: number | null): DateParts {
  return { day: dayNumber(day), month, year };
}

type Read = (m: RegExpMatchArray) => Omit<DateValue, 'start' | 'end' | 'relative'>;

const READERS: [RegExp, Read][] = [
  [
    FRENCH_RANGE,
    (m) => {
      const year = yearNumber(m[8]);
      const month = monthNumber(m[7]);
      const first = parts(m[2], m[3] === undefined ? month : monthNumber(m[3]), yearNumber(m[4]) ?? year);
      return { first, last: parts(m[6], month, year), weekday: weekdayIndex(m[1]) };
    },
  ],
  [
    ENGLISH_RANGE,
    (m) => {
      const year = yearNumber(m[7]);
      const month = monthNumber(m[2]);
      const last = parts(m[6], m[5] === undefined ? month : monthNumber(m[5]), year);
      return { first: parts(m[3], month, year), last, weekday: weekdayIndex(m[1]) };
    },
  ],
  [
    DAY_MONTH,
    (m) => ({ first: parts(m[2], monthNumber(m[3]), yearNumber(m[4])), last: null, weekday: weekdayIndex(m[1]) }),
  ],
  [
    MONTH_DAY,
    (m) => ({ first: parts(m[3], monthNumber(m[2]), yearNumber(m[4])), last: null, weekday: weekdayIndex(m[1]) }),
  ],
  [NUMERIC, (m) => ({ first: parts(m[2], Number(m[3]), yearNumber(m[4])), last: null, weekday: weekdayIndex(m[1]) })],
  [ISO, (m) => ({ first: parts(m[3], Number(m[2]), Number(m[1])), last: null, weekday: null })],
];

const FEASTS: [RegExp, number, number][] = [
  [/\b(?:christmas eve|(?:la )?veille de noel|reveillon de noel)\b/g, 24, 12],
  [/\b(?:christmas day|(?:le )?(?:jour|matin|midi) de noel|christmas morning|on christmas(?! \w))\b/g, 25, 12],
  [/\b(?:boxing day)\b/g, 26, 12],
  [/\b(?:new year'?s eve|(?:la )?(?:saint[- ]sylvestre)|(?:le )?reveillon du (?:nouvel an|31))\b/g, 31, 12],
  [/\b(?:new year'?s day|(?:le )?jour de l'an|(?:le )?nouvel an)\b/g, 1, 1],
];

export const partsOf = (day: string): DateParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
});

const exists = (one: DateParts): boolean => dayOf(one.year ?? 2028, Math.max(one.month, 1), one.day) !== null;

/** Dates in folded lower-case text, in order. `today`: `YYYY-MM-DD`, for "demain". */
export function readDates(text: string, today: string): DateValue[] {
  const found: DateValue[] = [];
  const add = (value: DateValue) => {
    const taken = found.some((one) => one.start < value.end && value.start < one.end);
    if (!taken && exists(value.first) && (value.last === null || exists(value.last))) found.push(value);
  };
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      add({ start: match.index, end: match.index + match[0].length, ...read(match), relative: false });
    }
  }
  for (const [pattern, day, month] of FEASTS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      add({ ...span, first: { day, month, year: null }, last: null, weekday: null, relative: false });
    }
  }
  for (const match of text.matchAll(WEEKDAY_DAY)) {
    const span = { start: match.index, end: match.index + match[0].length };
    add({
      ...span,
      first: { day: dayNumber(match[2]), month: 0, year: null },
      last: null,
      weekday: weekdayIndex(match[1]),
      relative: false,
    });
  }
  for (const match of found.length > 0 ? text.matchAll(LONE_DAY) : []) {
    const span = { start: match.index, end: match.index + match[0].length };
    add({
      ...span,
      first: { day: dayNumber(match[1]), month: 0, year: null },
      last: null,
      weekday: null,
      relative: false,
    });
  }
  for (const { first, last, ...span } of readRelativeDays(text, today)) {
    const end = last === first ? null : partsOf(last);
    add({ ...span, first: partsOf(first), last: end, weekday: null, relative: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTH_ALONE = new RegExp(
  `\\b(?:en|in|au mois de|courant|this|next|cet?) (?:${'(?:debut|mi|fin|early|mid|late)[- ]'})?(${MONTH})${YEAR}`,
  'gu',
);

/** Months named without a day ("en juillet 2027"). */
export const readMonths = (text: string): MonthValue[] =>
  [...text.matchAll(MONTH_ALONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    month: monthNumber(match[1]),
    year: yearNumber(match[2]),
  }));

/**
 * Whether the parts may be this day; what the text leaves out fits any. Month 0: only the day was written
 * ("jeudi 10").
 */
export function fitsDay(value: DateParts, day: string): boolean {
  const other = partsOf(day);
  if (value.day !== other.day) return false;
  if (value.month !== 0 && value.month !== other.month) return false;
  return value.year === null || value.year === other.year;
}

/** The parts as a day: the year left out is the one nearest to `near`. */
export function nearestDay(value: DateParts, near: string): string | null {
  const { month } = partsOf(near);
  const year = Number(near.slice(0, 4));
  if (value.year !== null) return dayOf(value.year, value.month, value.day);
  const months = value.month === 0 ? [month] : [value.month];
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, months[0] ?? 1, value.day) ?? []);
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(near));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
