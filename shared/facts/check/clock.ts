import type { Fact } from '../fact.ts';
import { styleTime } from '../style/time-style.ts';
import { foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { type ClockTime, minutesOf, sameTime } from '../values/times.ts';
import { readWeekdays } from '../values/weekdays.ts';
import { type CheckContext, type FactFinding, finding } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { type Reading, segmentAt } from './reading.ts';
import { isStatedRight } from './stated.ts';
import { subjectOf } from './subject.ts';

/** A length ("dure 2 h", "en 24 h") is no time of day. */
export const LENGTH_BEFORE =
  /\b(?:en|sous|dure(?:nt|ra)?|duree d[e']|pendant|comptez|prevoyez|prevoir|allow|plan|dans les?|in|within|for|lasts?|takes?|depuis|toutes les|every|moins de|plus de|delai d[e']|avance d[e']|of|demande(?:nt|ra)?|necessite(?:nt|ra)?|prend(?:re|ra)?|prennent|requires?) ?$/;
export const LENGTH_AFTER =
  /^ ?(?:avant|apres|plus tard|d'avance|a l'avance|de (?:visite|trajet|route|marche|spectacle|cours|film|projection|concert|balade|baignade|musique|jeu|plaisir|bonheur|formation|retard|sommeil|conduite|vol|train|bus|voiture|attente|repos)|before|after|later|in advance|ahead|chrono|non-stop)\b/;
const UNTIL =
  /\b(?:jusqu'a|jusqu'|fin(?:it|ira)? (?:a|vers)|until|till|ends? at|finit a|se termine a|fin de|avant|before|by)(?: l[ae]s?)? ?$/;

/** The other end of "de 7 h à 10 h 30": a beginning is compared with a beginning only. */
function isJoined({ values, lower }: Reading, index: number, step: 1 | -1): boolean {
  const [one, other] = [values.times[index], values.times[index + step]];
  if (one === undefined || other === undefined) return false;
  const between = step === 1 ? lower.slice(one.end, other.start) : lower.slice(other.end, one.start);
  return /^ ?(?:a|-|to|until|till|jusqu'a|et|and|\/) ?$/.test(between);
}

const STARTS =
  /\b(?:demarr\p{L}*|debut\p{L}*|commenc\p{L}*|ouvr\p{L}*|premiere?s?|opens?|starts?|begins?|first)\b[^,]*$|\b(?:des|a partir d[e']|from) ?$/u;

/** A fact that is itself a latest hour. */
const LATEST =
  /\b(?:fin|limite|dernier\p{L}*|last|fermeture|clo\p{L}+|depart(?! d[eu'])|check-?out|cut-?off|deadline|depose)\b/u;

/** Said of one day alone. */
const ONCE =
  /\b(?:exceptionnellement|ce (?:jour|soir|matin)-la|pour une fois|that (?:day|night|evening)|exceptionally|for once|just this once)\b/;
const RANK = /\b(?:premiere?s?|dernier(?:e?s?)|first|last)\b/;

const SEASON =
  /\b(?:en (?:ete|hiver|haute saison|basse saison)|l'ete|l'hiver|pendant les vacances|vacances scolaires|jours? feries?|in (?:summer|winter)|during the holidays|bank holidays?)\b/;

/** "Le dimanche, premier départ à 8 h 30", "en été": hours of some days only, where the fact names none. */
function isScoped(reading: Reading, sentence: Span, value: ClockTime, fact: Fact): boolean {
  const label = foldText(`${fact.label} ${fact.labelEn ?? ''}`).lower;
  const before = reading.lower.slice(sentence.start, value.start);
  if (SEASON.test(before) && !SEASON.test(label)) return true;
  const sets = reading.values.weekdays.filter(({ start, end }) => start >= sentence.start && end <= value.start);
  const own = readWeekdays(label).flatMap(({ days }) => [...days]);
  if (own.length > 0 && sets.length > 0 && !sets.some(({ days }) => own.some((day) => days.has(day)))) return true;
  return sets.some(({ single, days }) => !single && days.size < 7) && readWeekdays(label).length === 0;
}

/** "le départ de 9 h 30", where there is a first one: one among several, told by its hour. */
function isOneOfSeveral(reading: Reading, value: ClockTime, fact: Fact, index: number): boolean {
  const sentence = reading.sentences[segmentAt(reading, value.start)?.sentence ?? -1];
  if (sentence === undefined) return false;
  const before = reading.lower.slice(sentence.start, value.start);
  if (ONCE.test(reading.lower.slice(sentence.start, sentence.end))) return true;
  if (isScoped(reading, sentence, value, fact)) return true;
  if (RANK.test(foldText(fact.label).lower) && !RANK.test(before)) return true;
  return (
    (/\p{L}+ de ?$/u.test(before) && !/\b(?:partir|compter) de ?$/.test(before) && !isJoined(reading, index, 1)) ||
    /^ (?:one|class|slot|session)\b/.test(reading.lower.slice(value.end))
  );
}

/** Times of day against the `time` facts ("ouverture des portes", "départ"). */
export function checkClock(context: CheckContext): FactFinding[] {
  const { reading, language } = context;
  const facts = context.facts.flatMap((fact) => (fact.kind === 'time' && minutesOf(fact.value) !== null ? [fact] : []));
  if (facts.length === 0) return [];
  return reading.values.times.flatMap((value, index) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value)) return [];
    if (LENGTH_BEFORE.test(place.before) || LENGTH_AFTER.test(place.after)) return [];
    // "Si vous arrivez après 20 h": from when something else holds.
    if (/\b(?:apres|passe|after|past) (?:les )?$/.test(place.before)) return [];
    const subject = subjectOf(reading, value, facts, null);
    if (subject === null || subject.fact.kind !== 'time') return [];
    const latest = LATEST.test(foldText(`${subject.fact.label} ${subject.fact.labelEn ?? ''}`).lower);
    if (
      isJoined(reading, index, latest ? 1 : -1) ||
      (latest && STARTS.test(place.before) && !LATEST.test(place.before))
    )
      return [];
    const candidates = [subject.fact, ...subject.ties].flatMap((fact) =>
      fact.kind === 'time' ? [minutesOf(fact.value) ?? -1] : [],
    );
    if (candidates.some((minutes) => sameTime(value, minutes))) return [];
    if (isOneOfSeveral(reading, value, subject.fact, index)) return [];
    const right = (time: ClockTime) => candidates.some((minutes) => sameTime(time, minutes));
    if (isStatedRight(reading, value, reading.values.times, subject.fact, facts, right)) return [];
    if (UNTIL.test(place.before) && !latest) return [];
    const written = reading.text.slice(reading.at[value.start], reading.at[value.end]);
    return [finding(context, value, subject.fact, 'fact-time', styleTime(written, candidates[0] ?? 0, language))];
  });
}
