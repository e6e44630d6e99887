import type { Fact } from '../fact.ts';
import { styleDay } from '../style/date-style.ts';
import { isDay, nextWeekday } from '../values/calendar-day.ts';
import { type DateParts, fitsDay } from '../values/dates.ts';
import type { Percentage } from '../values/percentages.ts';
import type { Span } from '../values/span.ts';
import { type CheckContext, type FactFinding, finding, ofKind } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { type Reading, segmentAt, sentenceText } from './reading.ts';
import { subjectOf } from './subject.ts';

type Promo = Extract<Fact, { kind: 'promo' }>;

const CODE =
  /(?<![\p{L}\p{N}/@.-])(?=[A-Z0-9_-]*[A-Z])(?=[A-Z0-9_-]*\d|[A-Z]{5,})[A-Z0-9][A-Z0-9_-]{3,19}(?![\p{L}\p{N}@-])/gu;
const UNTIL =
  /\b(?:jusqu'(?:au|a|en)|expire|termine|finit|prend fin|valable jusqu'\p{L}+|until|till|ends?|expires?|through|runs to|avant|before|by|dernier jour|last day)(?: (?:le|on|au))? ?$/u;
const FROM =
  /\b(?:a partir d[eu']|des|a compter d[eu']|from|starts?|starting|commence|debute|demarre)(?: (?:le|on))? ?$/;
const CODE_WORD = /\b(?:code|coupon|voucher|bon)\b/;
const UP_TO = /\b(?:jusqu'a|up to|entre|encore|another) ?$/;
const ON_TOP = /^ ?(?:de plus|en plus|supplementaires?|extra|more|additional|(?:a|-|to|et) \d)/;

/** "95 % de nos variétés", "80% of our beans": a share of a thing, no discount. */
const OF_THING =
  /^ ?(?:de|d'|des(?! (?:l[ae] |l'|votre |ce |cette |aujourd|maintenant|demain|\d))|du|of)(?: |(?<='))(?!(?:remise|reduction|rabais|moins|discount|baisse|ristourne)s?\b)/;

/** Where a code stands, letter case of the text ignored. */
export function codePlaces(reading: Reading, code: string): Span[] {
  const places: Span[] = [];
  const wanted = code.toLowerCase();
  for (let at = reading.lower.indexOf(wanted); at >= 0 && wanted !== ''; at = reading.lower.indexOf(wanted, at + 1)) {
    const around = (reading.lower[at - 1] ?? ' ') + (reading.lower[at + wanted.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) places.push({ start: at, end: at + wanted.length });
  }
  return places;
}

/** The promo that a value's clause, or else its sentence, is about: by its code, or by its label; null for one that does not hold. */
function promoFor(context: CheckContext, value: Span, promos: readonly Promo[]): Promo | null {
  const named = promoNamed(context, value, ofKind(context.all, 'promo'));
  return named !== null && promos.includes(named) ? named : null;
}

function promoNamed(context: CheckContext, value: Span, promos: readonly Promo[]): Promo | null {
  const { reading } = context;
  const own = segmentAt(reading, value.start);
  const named = promos.flatMap((promo) => codePlaces(reading, promo.value).map((place) => ({ promo, place })));
  const near = (place: Span) => {
    const segment = segmentAt(reading, place.start);
    if (segment === undefined || own === undefined) return Number.POSITIVE_INFINITY;
    const sentences = own.sentence - segment.sentence;
    if (sentences < 0 || sentences > 1) return Number.POSITIVE_INFINITY;
    return Math.abs(own.index - segment.index) + sentences * 3 + (segment.index > own.index ? 0.5 : 0);
  };
  const byCode = named.map(({ promo, place }) => ({ promo, far: near(place) })).filter(({ far }) => far < 6);
  const [nearest] = byCode.sort((a, b) => a.far - b.far);
  if (nearest !== undefined) return nearest.promo;
  const subject = subjectOf(reading, value, promos, null);
  return subject?.fact.kind === 'promo' ? subject.fact : null;
}

/** The text gives the promo its own percentage too. */
const isRight = (context: CheckContext, value: Percentage, promo: Promo, promos: readonly Promo[]): boolean =>
  value.percent === promo.percent && promoFor(context, value, promos) === promo;

function checkPercentages(context: CheckContext, promos: readonly Promo[]): FactFinding[] {
  const { reading } = context;
  return reading.values.percentages.flatMap((value) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value) || UP_TO.test(place.before) || ON_TOP.test(place.after)) return [];
    const promo = promoFor(
      context,
      value,
      promos.filter(({ percent }) => typeof percent === 'number'),
    );
    if (promo?.percent == null || promo.percent === value.percent) return [];
    if (OF_THING.test(place.after)) return [];
    if (reading.values.percentages.some((one) => isRight(context, one, promo, promos))) return [];
    const written = reading.text.slice(reading.at[value.start], reading.at[value.end]);
    const digits = String(promo.percent).replace('.', context.language === 'fr' ? ',' : '.');
    const right = /\d/.test(written)
      ? written.replace(/\d+(?:[.,]\d+)?/, digits)
      : `${digits}${context.language === 'fr' ? ' %' : '%'}`;
    return [finding(context, value, promo, 'fact-percent', right)];
  });
}

function checkDates(context: CheckContext, promos: readonly Promo[]): FactFinding[] {
  const { reading, language, today } = context;
  const weekdays = reading.values.weekdays.flatMap((set) => {
    const [day] = set.days;
    return set.single && set.days.size === 1 && day !== undefined
      ? [{ start: set.start, end: set.end, first: isoParts(nextWeekday(today, day)), weekdayOnly: true }]
      : [];
  });
  const dates = reading.values.dates.map((value) => ({
    ...value,
    first: value.last ?? value.first,
    weekdayOnly: false,
  }));
  return [...dates, ...weekdays].flatMap((value) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value)) return [];
    const until = UNTIL.test(place.before);
    if (!until && !FROM.test(place.before)) return [];
    const promo = promoFor(context, value, promos);
    const right = until ? promo?.to : promo?.from;
    if (promo === null || right == null || !isDay(right) || fitsDay(value.first, right)) return [];
    const written = reading.text.slice(reading.at[value.start], reading.at[value.end]);
    return [finding(context, value, promo, 'fact-date', styleDay(written, right, language))];
  });
}

const isoParts = (day: string): DateParts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
});

/** A code that is none of ours, written for one of ours: nearly the same letters, or said to be the offer's. */
function checkCodes(context: CheckContext, promos: readonly Promo[]): FactFinding[] {
  const { reading } = context;
  const known = new Set(ofKind(context.all, 'promo').map(({ value }) => value.toUpperCase()));
  return [...reading.plain.matchAll(CODE)].flatMap((match) => {
    const value = { start: match.index, end: match.index + match[0].length };
    if (known.has(match[0]) || isHedged(reading, value)) return [];
    const slip = promos.find((promo) => isNear(match[0], promo.value.toUpperCase()));
    const segment = segmentAt(reading, value.start);
    const coded = segment !== undefined && CODE_WORD.test(sentenceText(reading, segment));
    const subject = coded ? subjectOf(reading, value, promos, null) : null;
    const promo = slip ?? (subject?.fact.kind === 'promo' ? subject.fact : undefined);
    return promo === undefined ? [] : [finding(context, value, promo, 'fact-promo', promo.value)];
  });
}

/** Same letters with another number, or one or two letters off. */
function isNear(a: string, b: string): boolean {
  if (a === b) return false;
  const letters = (code: string) => code.replace(/[^A-Z]/g, '');
  if (letters(a) === letters(b) && letters(a).length >= 3) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - same && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - same - tail <= 2;
}

/** Codes, their percentages and their last days. */
export function checkPromos(context: CheckContext): FactFinding[] {
  const promos = ofKind(context.facts, 'promo');
  if (promos.length === 0) return [];
  return [...checkPercentages(context, promos), ...checkDates(context, promos), ...checkCodes(context, promos)];
}
