import { nearestDay } from '../values/dates.ts';
import { overlaps, type Span } from '../values/span.ts';
import { type Reading, segmentAt, sentenceText } from './reading.ts';

const FROM_BEFORE =
  /\b(?:a partir d[eu']?|a compter d[eu']?|des|from|as of|as from|starting|effective|with effect from)(?: (?:le|la|the|on))? ?$/;
const FROM_MONTH =
  /\b(?:a partir d[e']|a compter d[e']|des|from|as of|starting)(?: (?:en|in|the|le|la|l'))? ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|semaine prochaine|an prochain|annee prochaine|rentree|next (?:week|month|year|season))\b(?! \d{1,2}\b)/;
const BECOMES =
  /\b(?:(?:va |vont |will |is going to |are going to )?(?:passer(?:a|ont)?|bascul\p{L}+|devien\p{L}+|deviendr\p{L}+|become|go(?:es|ing)?|moves?|changes?|rises?|drops?)) (?:(?:up|down|back) )?(?:to|a|de)(?: l[ae]s?)? ?$/u;

/** The present says it too when the sentence has a time to come. */
const BECOMES_NOW = /\bpass(?:e|ent|ons) (?:a|de)(?: l[ae]s?)? ?$/u;
const TO_COME =
  /\b(?:bientot|prochain\p{L}*|rentree|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d)|au (?:1er|\d+) \p{L}+|le (?:1er|\d+) \p{L}+|cet ete|cet hiver|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)\b/u;

const MOVED =
  /\b(?:avanc|decal|repouss|report|retard|deplac)(?:e|ons|ent|er)\b[^,;]{0,40} (?:a|au|jusqu'a)(?: l[ae]s?)? ?$|\b(?:avancee?s?|decalee?s?|repoussee?s?|reportee?s?|retardee?s?|deplacee?s?|moved|pushed back|put back|brought forward|delayed|rescheduled|postponed)(?: (?:\p{L}+))? (?:a|au|to|until|till)(?: l[ae]s?)? ?$/u;

/** What will hold later ("à compter du 4 janvier", "dès lundi", "from January", "passera à") is no error about today. */
export function isAnnounced(reading: Reading, value: Span): boolean {
  const own = segmentAt(reading, value.start);
  if (own === undefined) return false;
  const before = reading.lower.slice(own.start, value.start);
  if (MOVED.test(before)) return true;
  // A bus "passe à 22 h 40" every evening.
  if (BECOMES.test(before) && !/\d ?h|heures?|midi/.test(reading.lower.slice(value.start, value.end))) return true;
  if (BECOMES_NOW.test(before) && TO_COME.test(sentenceText(reading, own))) return true;
  const previous = reading.segments[own.index - 1];
  const start = previous?.sentence === own.sentence ? previous.start : own.start;
  const told = `${reading.lower.slice(start, value.start)}…${reading.lower.slice(value.end, own.end)}`;
  if (FROM_MONTH.test(told)) return true;
  const begins = (span: Span) =>
    span.start >= start &&
    span.start < own.end &&
    !overlaps(span, value) &&
    FROM_BEFORE.test(reading.lower.slice(Math.max(start, span.start - 24), span.start));
  return (
    reading.values.dates.some(
      (date) => begins(date) && (nearestDay(date.first, reading.today) ?? reading.today) > reading.today,
    ) || reading.values.weekdays.some((set) => set.single && set.days.size === 1 && begins(set))
  );
}
