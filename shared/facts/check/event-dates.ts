import type { Fact } from '../fact.ts';
import { styleDay, styleRange, weekdayName } from '../style/date-style.ts';
import { addDays, daysBetween, isDay, nextWeekday, weekdayOf } from '../values/calendar-day.ts';
import { type DateParts, type DateValue, fitsDay, partsOf } from '../values/dates.ts';
import type { Span } from '../values/span.ts';
import type { DaySet } from '../values/weekdays.ts';
import { type CheckContext, type FactFinding, finding } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { lowerOf } from './reading.ts';
import { isStatedRight } from './stated.ts';
import { subjectOf } from './subject.ts';

type EventFact = Extract<Fact, { kind: 'event' }>;

/** A date of something around the event: tickets, entries, answers. */
const OTHER_DATE =
  /\b(?:inscri\p{L}+|reserv\p{L}+|billet\p{L}*|ventes?|programm\p{L}+|annonc\p{L}+|limite|avant(?!-)(?: le)?|d'ici|resultats?|tirage|depuis|publi\p{L}+|candidatur\p{L}+|depos\p{L}+|repetition\p{L}*|montage|repon\p{L}+|confirm\p{L}+|registr\p{L}+|regist\p{L}+|sign[- ]?up|tickets?|sales?|book\p{L}*|deadline|by|before|announc\p{L}+|line-?up|rsvp|since|results?|draw|rehears\p{L}+|remplac\p{L}*|report\p{L}+|moved|postponed|instead|initialement|tarif|price|early|edition de|editions?|samedi prochain pour|la veille|le lendemain|day before|day after|parution|photos?|applications?|stalls?|closed|exposants?|benevoles?|candidats?)\b/u;
const START_ROLE =
  /\b(?:commence\p{L}*|debut\p{L}*|demarr\p{L}*|ouvre\p{L}*|a partir d[eu']|a compter d[eu']|des|starts?|begins?|opens?|kicks? off|from|lance\p{L}*|coup d'envoi|premiere(?: representation| date)?|vernissage|opening night|first night)(?: (?:le|on))? ?$/u;
const END_ROLE =
  /\b(?:jusqu'au|jusqu'a|jusqu'en|jusque|termin\p{L}*|fini\p{L}*|s'acheve|acheve\p{L}*|prend fin|until|till|ends?|finish\p{L}*|closes?|ferme\p{L}*|through|dernier jour|last day|visible jusqu\p{L}*|encore)(?: (?:le|on|au|dimanche|samedi))? ?$/u;

/** Another edition than the one that the fact is about: "une nouvelle session", "another date". */
const ANOTHER =
  /\b(?:une? (?:nouvel(?:le)?|autre|deuxieme|seconde?|troisieme|prochaine?)|d'autres|another|a (?:new|second|third|further)) \p{L}+/u;

const PREPARES =
  /^ (?:(?:pour|afin d[e']) ?(?!participer|assister|profiter|decouvrir|feter|celebrer|venir|voir|vivre)\p{L}+(?:er|ir|re)\b|en vue d[eu']|ahead of\b|to (?:prepare|set up|get ready|help|build)\b)/u;

function replacement(
  context: CheckContext,
  span: Span,
  fact: EventFact,
  role: 'start' | 'end' | 'any',
  ranged: boolean,
): string {
  const written = context.reading.text.slice(context.reading.at[span.start], context.reading.at[span.end]);
  const end = fact.end ?? fact.start;
  if (role === 'end') return styleDay(written, end, context.language);
  if (ranged && end !== fact.start) return styleRange(written, fact.start, end, context.language);
  return styleDay(written, fact.start, context.language);
}

const isWithin = (parts: DateParts, fact: EventFact): boolean => {
  const length = Math.min(400, daysBetween(fact.start, fact.end ?? fact.start));
  for (let day = 0; day <= length; day += 1) if (fitsDay(parts, addDays(fact.start, day))) return true;
  return false;
};

function roleOf(before: string): 'start' | 'end' | 'any' {
  if (END_ROLE.test(before)) return 'end';
  return START_ROLE.test(before) ? 'start' : 'any';
}

function fitsDates(value: DateValue, fact: EventFact, role: 'start' | 'end' | 'any'): boolean {
  const end = fact.end ?? fact.start;
  if (value.last !== null) {
    if (value.relative) return isWithinRange(value, fact);
    return fitsDay(value.first, fact.start) && fitsDay(value.last, end);
  }
  if (value.weekday !== null && fitsWeekdayOf(value, fact)) return false;
  if (role === 'end') return fitsDay(value.first, end);
  if (role === 'start')
    return fitsDay(value.first, fact.start) || (end !== fact.start && value.relative && isWithin(value.first, fact));
  return isWithin(value.first, fact);
}

/** The weekday beside the date is another day's: "vendredi 10" for a Thursday. */
function fitsWeekdayOf(value: DateValue, fact: EventFact): boolean {
  const end = fact.end ?? fact.start;
  const day = fitsDay(value.first, fact.start) ? fact.start : fitsDay(value.first, end) ? end : null;
  return day !== null && value.weekday !== weekdayOf(day);
}

const dayText = (parts: DateParts): string =>
  `${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;

function isWithinRange(value: DateValue, fact: EventFact): boolean {
  if (value.last === null) return false;
  return dayText(value.first) <= (fact.end ?? fact.start) && dayText(value.last) >= fact.start;
}

function eventsOf(context: CheckContext): EventFact[] {
  return context.facts.flatMap((fact) =>
    fact.kind === 'event' && isDay(fact.start) && isDay(fact.end ?? fact.start) ? [fact] : [],
  );
}

function subjectEvents(context: CheckContext, span: Span, events: readonly EventFact[]): EventFact[] {
  const subject = subjectOf(context.reading, span, events, null);
  if (subject === null) return [];
  return [subject.fact, ...subject.ties].filter((fact): fact is EventFact => fact.kind === 'event');
}

function isOther(clause: string, fact: EventFact): boolean {
  if (ANOTHER.test(clause)) return true;
  return OTHER_DATE.test(clause) && !OTHER_DATE.test(fact.label.toLowerCase());
}

/** A year that is over belongs to another edition. */
const isPastYear = ({ first, last }: DateValue, today: string): boolean =>
  ((last ?? first).year ?? 9999) < Number(today.slice(0, 4));

/** Dates of the calendar and days counted from today, against the event's first and last day. */
export function checkEventDates(context: CheckContext): FactFinding[] {
  const { reading } = context;
  const events = eventsOf(context);
  if (events.length === 0) return [];
  return reading.values.dates.flatMap((value) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value)) return [];
    const [fact, ...ties] = subjectEvents(context, value, events);
    // "Elle monte le 6 février pour préparer l'ouverture."
    if (PREPARES.test(place.after)) return [];
    const role = roleOf(place.before);
    const clause = role === 'any' ? place.clause : place.before.replace(START_ROLE, '').replace(END_ROLE, '');
    if (fact === undefined || isOther(clause, fact)) return [];
    const listed = value.last !== null && /\d(?:er)?(?: \p{L}+)? (?:et|and|&) /u.test(lowerOf(reading, value));
    const inside = (one: EventFact) =>
      listed && value.last !== null && isWithin(value.first, one) && isWithin(value.last, one);
    if ([fact, ...ties].some((one) => fitsDates(value, one, role) || inside(one))) return [];
    if (isPastYear(value, context.today)) return [];
    const right = (date: DateValue, one: EventFact) => !date.relative && fitsDates(date, one, 'any');
    if (isStatedRight(reading, value, reading.values.dates, fact, events, right)) return [];
    return [
      finding(
        context,
        value,
        fact,
        'fact-date',
        replacement(context, value, fact, role, value.last !== null && !value.relative),
      ),
    ];
  });
}

/** The weekday of a lone "samedi" is the event's, or it is wrong; "ce samedi" must be the right week too. */
function fitsWeekday(set: DaySet, fact: EventFact, today: string): boolean {
  const length = daysBetween(fact.start, fact.end ?? fact.start);
  if (length > 6 || set.others || set.days.size > 2) return true;
  const days = Array.from({ length: length + 1 }, (_, index) => addDays(fact.start, index));
  const fits = days.filter((day) => set.days.has(weekdayOf(day)));
  if (fits.length === 0) return false;
  if (set.coming !== 'this' || fact.start < today) return true;
  const [weekday = 0] = set.days;
  return fits.includes(nextWeekday(today, weekday));
}

/** Weekdays without a date ("samedi", "on Tuesday"). */
export function checkEventWeekdays(context: CheckContext): FactFinding[] {
  const { reading, language, today } = context;
  const events = eventsOf(context).filter(({ start }) => start >= addDays(today, -7));
  if (events.length === 0) return [];
  return reading.values.weekdays.flatMap((value) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value)) return [];
    const [fact, ...ties] = subjectEvents(context, value, events);
    if (fact === undefined || isOther(place.clause, fact)) return [];
    if ([fact, ...ties].some((one) => fitsWeekday(value, one, today))) return [];
    return [finding(context, value, fact, 'fact-date', weekdayName(weekdayOf(fact.start), language))];
  });
}

/** A month alone ("en août") that the event does not touch. */
export function checkEventMonths(context: CheckContext): FactFinding[] {
  const { reading, language } = context;
  const events = eventsOf(context);
  return reading.values.months.flatMap((value) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value)) return [];
    const [fact, ...ties] = subjectEvents(context, value, events);
    if (fact === undefined || isOther(place.clause, fact)) return [];
    const touches = ({ start, end }: EventFact) => {
      const from = partsOf(start);
      const to = partsOf(end ?? start);
      const month = (value.year ?? from.year ?? 0) * 12 + value.month;
      return month >= (from.year ?? 0) * 12 + from.month && month <= (to.year ?? 0) * 12 + to.month;
    };
    if ([fact, ...ties].some(touches)) return [];
    return [finding(context, value, fact, 'fact-date', styleDay('', fact.start, language))];
  });
}
