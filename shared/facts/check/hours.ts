import type { Fact } from '../fact.ts';
import { styleTime } from '../style/time-style.ts';
import { WEEKDAYS } from '../values/calendar-day.ts';
import { foldText } from '../values/folded.ts';
import { type ClockTime, minutesOf, sameTime } from '../values/times.ts';
import { type CheckContext, type FactFinding, finding, ofKind } from './finding.ts';
import { isHedged } from './hedges.ts';
import { daysAfter, hasException, hasExceptionOn, isClosedByEvent, saysPart } from './hours-doubts.ts';
import { type DayRef, type OpeningStatement, openingStatements } from './opening-statements.ts';
import { type Reading, type Subject, sentenceText } from './reading.ts';
import { namesNothing, subjectOf } from './subject.ts';

type HoursFact = Extract<Fact, { kind: 'hours' }>;

interface OpenSpan {
  from: number;
  until: number;
}

const CUE =
  /\b(?:ouv\p{L}*|ferm\p{L}*|open\p{L}*|clos\p{L}*|shuts?|rec(?:oi|ev)\p{L}+|serv(?:ons|ent|i|is|it|irons|ing|es?|ed)|horaires|hours|accueill\p{L}*|attend\p{L}*|jusqu'a|jusqu'|until|till|repos\p{L}*|relache|venez|passez|come|welcome|(?:on est|nous sommes|on sera|serons) (?:la|presents?)|we're (?:here|in)|(?:you can|you'll) find us)\b/u;
const NOT_OPENING =
  /\b(?:joignables?|repond\p{L}*|standard|telephon\p{L}*|livr\p{L}+|permanence|dispo\p{L}*|en ligne|reach\p{L}*|phone|line|deliver\p{L}*|online|chat|vacances|feries?|bank holidays?|en ete|en hiver|in summer|in winter|pause|travaux|exceptionnel\p{L}*|(?<!ses |nos )portes?|gates?|(?<!our |its )doors?)\b/u;

/** Words of an exception, or of days that are not every week's. */
const IRREGULAR =
  /\b(?:inventaires?|conges?|privatis\p{L}+|stock-?taking|stock-?take|private (?:event|party|function|hire)|refurb\p{L}*|staff training|formation|du mois|of (?:the|each|every) month|sur deux|every other(?! day)|certains|exceptionnel\p{L}*|exceptionally|ce jour-la|that day|for once|plus tot|plus tard|earlier|later than)\b/u;

/** Not every such day, or all the other ones. */
const SOME_DAYS = /\b(?:sur deux|every other(?! day)|certains|certaines|some (?:days|evenings)|most days)\b/u;

function spansOf(hours: readonly string[]): OpenSpan[] {
  return hours.flatMap((text) => {
    const [from, until] = text.split(/\s*[-–]\s*/).map((one) => minutesOf(one.trim()));
    return from == null || until == null ? [] : [{ from, until: until <= from ? until + 1440 : until }];
  });
}

/** The fact's hours on a day; a date's exception first. Null when the fact says nothing of that day. */
function hoursOn(fact: HoursFact, { weekday, date }: DayRef): OpenSpan[] | null {
  const exception = date === null ? undefined : fact.exceptions?.find((one) => one.date === date);
  if (exception !== undefined) return spansOf(exception.hours);
  const day = WEEKDAYS[weekday];
  const hours = day === undefined ? undefined : fact.week[day];
  return hours === undefined ? null : spansOf(hours);
}

const touches = (time: ClockTime | null, minutes: readonly number[]): boolean =>
  time === null || minutes.some((one) => sameTime(time, one));

/** Exactly the opening and closing of the day, or of its morning or afternoon. */
function isExact({ from, until }: OpeningStatement, spans: readonly OpenSpan[]): boolean {
  return (
    touches(
      from,
      spans.map((one) => one.from),
    ) &&
    touches(
      until,
      spans.map((one) => one.until),
    )
  );
}

/** Sends someone to a closed door: earlier than the opening, later than the closing, or a closed day. */
function goesTooFar({ from, until }: OpeningStatement, spans: readonly OpenSpan[]): boolean {
  if (spans.length === 0) return true;
  const first = Math.min(...spans.map((one) => one.from));
  const last = Math.max(...spans.map((one) => one.until));
  const late =
    until !== null &&
    until.minutes > last &&
    !sameTime(until, last) &&
    !(until.loose === true && until.minutes + 720 <= last);
  return late || (from !== null && from.minutes < first && from.loose !== true);
}

const PARTS: [RegExp, OpenSpan][] = [
  [/\b(?:matins?|matinees?|mornings?)\b/, { from: 0, until: 720 }],
  [/\b(?:apres-midis?|afternoons?)\b/, { from: 780, until: 1080 }],
  [/\b(?:soirs?|soirees?|evenings?|nights?)\b/, { from: 1140, until: 1800 }],
];

/** "Le lundi matin, fermé": of the day's hours those of its part that the words name. */
function inPart(words: string, spans: OpenSpan[]): OpenSpan[] {
  const part = PARTS.find(([pattern]) => pattern.test(words))?.[1];
  if (part === undefined) return spans;
  return spans.filter(({ from, until }) => from < part.until && until > part.from);
}

interface Wrong {
  day: DayRef | null;
  spans: OpenSpan[];
}

/** The first day on which the statement is wrong, or null. Several days may be rounded down, never up. */
function wrongDay(
  statement: OpeningStatement,
  days: readonly DayRef[],
  fact: HoursFact,
  { lower }: Reading,
): Wrong | null {
  const named = statement.group === null ? '' : lower.slice(statement.group.start, statement.group.end + 12);
  const known = days.flatMap((day) => {
    const spans = hoursOn(fact, day);
    // "les autres jours" are the other days of opening.
    const loose = statement.group?.others === true || statement.group?.loose === true;
    const left = spans === null || (loose && spans.length === 0);
    return left ? [] : [{ day, spans }];
  });
  if (statement.kind === 'closed') return known.find(({ spans }) => inPart(named, spans).length > 0) ?? null;
  if (statement.kind === 'open') return known.find(({ spans }) => spans.length === 0) ?? null;
  const wrong = known.filter(({ spans }) => spans.length === 0 || !isExact(statement, spans));
  if (wrong.length === 0) return null;
  if (statement.group?.others === true) return wrong.length === known.length ? (wrong[0] ?? null) : null;
  const far = wrong.find(({ spans }) => goesTooFar(statement, spans));
  return far ?? (wrong.length === known.length ? (wrong[0] ?? null) : null);
}

/** No day is named: wrong only when no day of the week has such hours. */
function wrongAlways(statement: OpeningStatement, fact: HoursFact): Wrong | null {
  if (statement.kind !== 'hours') return null;
  const days = WEEKDAYS.flatMap((_, weekday) => {
    const spans = hoursOn(fact, { weekday, date: null });
    return spans === null || spans.length === 0 ? [] : [spans];
  });
  const exceptional = (fact.exceptions ?? []).map(({ hours }) => spansOf(hours)).filter((spans) => spans.length > 0);
  if (days.length === 0 || [...days, ...exceptional].some((spans) => isExact(statement, spans))) return null;
  return { day: null, spans: days[0] ?? [] };
}

function replacement(
  context: CheckContext,
  { from, until, kind }: OpeningStatement,
  spans: readonly OpenSpan[],
): string {
  const { reading, language } = context;
  const [first] = spans;
  const last = spans.at(-1);
  if (kind !== 'hours' || first === undefined || last === undefined) return '';
  const styled = (time: ClockTime, minutes: number) =>
    styleTime(reading.text.slice(reading.at[time.start], reading.at[time.end]), minutes, language);
  if (from !== null && until !== null) {
    const joint = reading.text.slice(reading.at[from.end], reading.at[until.start]);
    return `${styled(from, first.from)}${joint}${styled(until, last.until)}`;
  }
  if (from !== null) return styled(from, first.from);
  return until === null ? '' : styled(until, last.until);
}

/** The statement's days, those left out that a clause of their own speaks of. */
function daysOf(statement: OpeningStatement, all: readonly OpeningStatement[]): DayRef[] | null {
  const { group } = statement;
  if (group === null) return null;
  const elsewhere = all
    .filter((one) => one.group !== null && one.group !== group)
    .flatMap((one) => (one.group?.others === true || (one.group?.days.length ?? 0) > 2 ? [] : (one.group?.days ?? [])));
  const spoken = (day: DayRef) =>
    elsewhere.some(({ weekday, date }) => weekday === day.weekday && (date === null || date === day.date));
  if (group.others) {
    const named = all.flatMap((one) => (one.group?.others === true ? [] : (one.group?.days ?? [])));
    return WEEKDAYS.flatMap((_, weekday) =>
      named.some((day) => day.weekday === weekday) ? [] : [{ weekday, date: null }],
    );
  }
  return group.days.length > 1 ? group.days.filter((day) => !spoken(day)) : group.days;
}

/** A desk that one writes or calls: what it answers is its opening, and it is not "we". */
const DESK =
  /\b(?:assistance|support|service|sav|standard|hotline|helpline|helpdesk|conseill\p{L}+|telephon\p{L}*|customer|phone|line|chat|permanence)\b/u;
const ANSWERS = /^(?:joignables?|repond\p{L}*|standard|telephon\p{L}*|dispo\p{L}*|reach\p{L}*|phone|line)$/u;

const isDesk = ({ label, labelEn }: HoursFact): boolean => DESK.test(foldText(`${label} ${labelEn ?? ''}`).lower);

/** Another service than the place's, unless the place is that ("permanence"), or the desk that the clause names. */
function saysNotOpening(clause: string, facts: readonly HoursFact[], isNamedDesk: boolean): boolean {
  const own = facts.map(({ label }) => foldText(label).lower).join(' ');
  return [...clause.matchAll(new RegExp(NOT_OPENING.source, 'gu'))].some(
    ([word]) => !own.includes(word) && !(isNamedDesk && ANSWERS.test(word)),
  );
}

const DOORS = /\b(?:ouv\p{L}*|ferm\p{L}*|open\p{L}*|clos\p{L}*|shut\p{L}*)\b/u;

/**
 * "On ferme à 20 h", "we're open on Mondays", where several places have hours: the house itself, wrong only when it is
 * wrong of all of them; on a day that some of them except, of these.
 */
function houseSubject(
  reading: Reading,
  { span, segment, group }: OpeningStatement,
  facts: readonly HoursFact[],
): Subject | null {
  if (!DOORS.test(sentenceText(reading, segment)) || !namesNothing(reading, span, facts)) return null;
  const houses = facts.filter((fact) => !isDesk(fact));
  const excepted = houses.filter((fact) => hasException([fact], group));
  const [fact, ...ties] = excepted.length > 0 ? excepted : houses;
  return fact === undefined ? null : { fact, ties, anchor: null, coverage: 0 };
}

/** What the text says of opening against the `hours` fact of the place that it names. */
export function checkHours(context: CheckContext): FactFinding[] {
  const { reading } = context;
  const facts = ofKind(context.facts, 'hours');
  if (facts.length === 0) return [];
  const statements = openingStatements(reading);
  return statements.flatMap((statement) => {
    const { group, span, segment } = statement;
    if (
      isHedged(reading, span) &&
      !(statement.kind === 'closed' && /\bpas ouver|n'ouvr|not open|n't open/.test(reading.lower))
    )
      return [];
    const clause = reading.lower.slice(segment.start, segment.end);
    const dated = group?.days.every(({ date }) => date !== null) === true;
    if (SOME_DAYS.test(clause)) return [];
    if (IRREGULAR.test(sentenceText(reading, segment)) && !hasException(facts, group)) return [];
    if (group?.calendar === true && !hasException(facts, group)) return [];
    const subject = subjectOf(reading, span, facts, CUE) ?? houseSubject(reading, statement, facts);
    const named = subject !== null && subject.coverage > 0.3 && subject.fact.kind === 'hours' && isDesk(subject.fact);
    if (saysPart(reading, statement, facts)) return [];
    if (saysNotOpening(clause.replace(/exceptionnel\p{L}*/gu, dated ? '' : '$&'), facts, named)) return [];
    const told = CUE.test(sentenceText(reading, segment)) || (group !== null && (subject?.coverage ?? 0) > 0.5);
    if (subject === null || !told) return [];
    if (statement.kind === 'closed' && isClosedByEvent(context)) return [];
    const days = daysOf(statement, statements);
    const wrongs = [subject.fact, ...subject.ties].flatMap((fact) => {
      if (fact.kind !== 'hours') return [];
      if (
        daysAfter(context, statement).some(
          (day) => hasExceptionOn(fact, day) && wrongDay(statement, [day], fact, reading) === null,
        )
      )
        return [null];
      return [days === null ? wrongAlways(statement, fact) : wrongDay(statement, days, fact, reading)];
    });
    const [wrong] = wrongs;
    if (wrong == null || wrongs.some((one) => one === null)) return [];
    const whole = wrong.spans.length === 0 || statement.kind !== 'hours';
    const place =
      whole && group !== null ? { start: Math.min(group.start, span.start), end: Math.max(group.end, span.end) } : span;
    return [finding(context, place, subject.fact, 'fact-hours', replacement(context, statement, wrong.spans))];
  });
}
