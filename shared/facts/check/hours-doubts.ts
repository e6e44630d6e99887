import type { Fact } from '../fact.ts';
import { addDays, nextWeekday } from '../values/calendar-day.ts';
import { nearestDay } from '../values/dates.ts';
import { foldText } from '../values/folded.ts';
import { type CheckContext, ofKind } from './finding.ts';
import type { DayRef, OpeningStatement } from './opening-statements.ts';
import type { Reading } from './reading.ts';

type HoursFact = Extract<Fact, { kind: 'hours' }>;

/** A part of the house that has hours of its own: "la caisse, elle, ferme à 20 h 45". */
const PART =
  /\b(?:caisses?|billetteries?|guichets?|cuisines?|vestiaires?|cabines?|bar|buvette|terrasse|parking|bassins?|depot|retrait|(?:the|our) tills?|box office|ticket (?:desk|office)|kitchen|bar|last orders|changing rooms|car park|collection point)\b/gu;

/** Names a part of the house before the hour, in the stretch since the last strong stop; none of the labels is about it. */
export function saysPart(reading: Reading, { span, segment }: OpeningStatement, facts: readonly HoursFact[]): boolean {
  const start = reading.sentences[segment.sentence]?.start ?? segment.start;
  const stretch = reading.lower.slice(start, span.start).split(/[;:]/).at(-1) ?? '';
  const own = facts.map(({ label, labelEn }) => foldText(`${label} ${labelEn ?? ''}`).lower).join(' ');
  const parts = [...stretch.matchAll(PART)].map(([part]) => part);
  return parts.length > 0 && !parts.some((part) => own.includes(part));
}

export const hasExceptionOn = ({ exceptions }: HoursFact, { date }: DayRef): boolean =>
  exceptions?.some((one) => one.date === date) === true;

/** The facts speak of one of these very dates. */
export const hasException = (facts: readonly HoursFact[], group: OpeningStatement['group']): boolean =>
  facts.some(({ exceptions }) => exceptions?.some((one) => group?.days.some(({ date }) => date === one.date)));

const CLOSING =
  /\b(?:ferm\p{L}+|clos\p{L}+|shut\p{L}*|conges|vacances|vidange|travaux|inventaire|relache|refurb\p{L}*)\b/u;

/** "La piscine est fermée toute la semaine": an event of the facts closes the house on a day that the text names. */
export function isClosedByEvent({ reading, facts }: CheckContext): boolean {
  const days = reading.values.dates.flatMap(({ first, last }) => [first, last ?? first]);
  return ofKind(facts, 'event').some(({ label, labelEn, start, end }) => {
    if (!CLOSING.test(foldText(`${label} ${labelEn ?? ''}`).lower)) return false;
    return days.some((day) => {
      const date = nearestDay(day, reading.today);
      return date !== null && date >= start && date <= (end ?? start);
    });
  });
}

/** "Fermé dimanche 28. On vous attend le lundi": the very day that follows may be meant, not every such day. */
export function daysAfter({ reading }: CheckContext, { group }: OpeningStatement): DayRef[] {
  const [day, ...more] = group?.days ?? [];
  if (group == null || day === undefined || day.date !== null || more.length > 0) return [];
  return reading.values.dates.flatMap(({ first, last, end }) => {
    const named = end <= group.start ? nearestDay(last ?? first, reading.today) : null;
    return named === null ? [] : [{ weekday: day.weekday, date: nextWeekday(addDays(named, 1), day.weekday) }];
  });
}
