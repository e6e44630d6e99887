import type { Fact } from '../fact.ts';
import { styleTime } from '../style/time-style.ts';
import { foldText } from '../values/folded.ts';
import { type ClockTime, minutesOf, sameTime } from '../values/times.ts';
import { LENGTH_AFTER, LENGTH_BEFORE } from './clock.ts';
import { type CheckContext, type FactFinding, finding, ofKind } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { isStatedRight } from './stated.ts';
import { subjectOf } from './subject.ts';

const OTHER_TIME =
  /\b(?:portes?|doors?|gates?|fin|finit|finira|termin\p{L}*|ends?|finish\p{L}*|accueil|billetterie|caisse|buvette|bar|restauration|navette|shuttle|parking|check-?in|badges?|cafe|coffee|drinks?|aperitif|avant(?!-)|before|jusqu'a|until|till|repetition|echauffement|warm-?up|dernier\p{L}*|last|entracte|dedicace|repas|diner|dinner|lunch|dejeuner|installation|rdv a|vous pouvez venir|arriv\p{L}+|venez des)\b/u;

/** "le jour de la fête": when something else happens. */
const ON_THE_DAY =
  /\b(?:le jour|la veille|le lendemain|le matin|the day|the morning|the night) (?:de la|de l'|du|des|de|of(?: the)?)\b/;

const DOORS = /\b(?:ouverture des portes|portes? (?:a|des)|doors? (?:open|at|from))\b/u;

/** A word of another moment that the event's own name lacks. */
function saysOtherTime(before: string, label: string): boolean {
  const own = foldText(label).lower;
  if (DOORS.test(before) && !DOORS.test(own)) return true;
  return [...before.matchAll(new RegExp(OTHER_TIME.source, 'gu'))].some(([word]) => !own.includes(word));
}

/** "10.30 in the potting shed": where another event is, not "Santa's shed". */
const isAtPlaceOfOther = (clause: string, fact: Fact, events: readonly Fact[]): boolean =>
  events.some(
    (one) =>
      one.id !== fact.id &&
      one.kind === 'event' &&
      (one.place ?? '') !== '' &&
      clause.includes(foldText(one.place ?? '').lower),
  );

/** Times of day against the hour at which an event begins. */
export function checkEventHours(context: CheckContext): FactFinding[] {
  const { reading, language } = context;
  const events = ofKind(context.facts, 'event').filter(({ time }) => minutesOf(time ?? '') !== null);
  const rivals = ofKind(context.facts, 'time');
  if (events.length === 0) return [];
  return reading.values.times.flatMap((value, index) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value)) return [];
    if (LENGTH_BEFORE.test(place.before) || LENGTH_AFTER.test(place.after)) return [];
    const subject = subjectOf(reading, value, [...events, ...rivals], null);
    if (subject !== null && subject.coverage < 0.9 && isAtPlaceOfOther(place.clause, subject.fact, events)) return [];
    if (subject === null || subject.fact.kind !== 'event') return [];
    // The end of "de 18 h à 20 h" is not when it begins.
    const previous = reading.values.times[index - 1];
    if (
      previous !== undefined &&
      /^ ?(?:-|a|to|et|and|until|jusqu'a|\/|till) ?$/.test(reading.lower.slice(previous.end, value.start))
    )
      return [];
    if (saysOtherTime(place.before, subject.fact.label) || ON_THE_DAY.test(place.clause)) return [];
    const times = [subject.fact, ...subject.ties].flatMap((fact) =>
      fact.kind === 'event' ? [minutesOf(fact.time ?? '') ?? -1] : [],
    );
    if (times.some((minutes) => sameTime(value, minutes))) return [];
    const right = (time: ClockTime) => times.some((minutes) => sameTime(time, minutes));
    if (isStatedRight(reading, value, reading.values.times, subject.fact, [...events, ...rivals], right)) return [];
    const written = reading.text.slice(reading.at[value.start], reading.at[value.end]);
    return [finding(context, value, subject.fact, 'fact-time', styleTime(written, times[0] ?? 0, language))];
  });
}
