import type { Span } from '../values/span.ts';
import { isAnnounced } from './announced.ts';
import { type Reading, type Segment, segmentAt, sentenceText } from './reading.ts';

const NEGATED_BEFORE =
  /\bn(?:e |')(?!hesit|oubli|manqu|tard|rat|vous (?:inquiet|privez)|t'inquiet)[\p{L}']+(?: [\p{L}]+)? (?:pas|plus|jamais|point|guere)\b(?! (?:que|seulement|hesit))(?:(?! est | sont | mais ).)*$|\b(?:pas|non|et non|non pas|non plus|plutot que|au lieu de|a la place de|no longer|not|isn't|aren't|doesn't|don't(?! (?:forget|hesitate|miss|worry))|never|rather than|instead of|and not)(?: (?:a|de|at|the|le|les|la|l'|des|of|for|it's|jusqu'a|until|sur|en|au|aux|dans|chez|on|to|from|by))? ?$/u;
const NEGATED_AFTER =
  /^(?: (?:ne |n')(?:[\p{L}']+) (?:plus|pas)\b| (?:is|are) (?:not|no longer)\b| (?:isn't|aren't)\b)/u;
const ENGLISH_NEGATION =
  /\b(?:is|are|does|do|will|can|was|it's|we're)(?: no longer| not|n't)\b(?! (?:hesitate|forget|only|miss|worry))(?:(?! but ).)*$|\b(?:isn't|aren't|doesn't|won't|can't)\b(?:(?! but ).)*$/;
const PAST =
  /\b(?:etait|etaient|coutai(?:t|ent)|avai(?:t|ent) lieu|valai(?:t|ent)|durai(?:t|ent)|fermai(?:t|ent|ions)|ouvrai(?:t|ent|ions)|s'appelai(?:t|ent)|repondai(?:t|ent)|affichai(?:t|ent)|a eu lieu|ont eu lieu|avai(?:t|ent) ete|(?:a|ont|avons) (?:bien |deja )?(?:commence|debute|demarre|ouvert|ferme|fini|termine)|avai(?:t|ent) \p{L}+(?:e|es|i|is|u|us|ert|it)|la derniere fois|l'edition precedente|a l'origine|avant (?:cela|ca|20\d\d)|a ete|ont ete|s'est (?:arrete|termine|tenue?|deroule|joue|acheve)e?|autrefois|auparavant|jadis|precedemment|a l'epoque|jusqu'ici|jusqu'alors|(?:saison|fois|edition|semaine) (?:derniere|passee|precedente)|l'an (?:dernier|passe)|l'annee (?:derniere|passee)|l'ete dernier|l'hiver dernier|le mois dernier|la semaine derniere|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end) (?:dernier|passe)|last (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|hier|avant-hier|used to|was|were|had been|last (?:year|month|week|summer|winter|spring|autumn|season)|previously|formerly|originally|once|yesterday|until recently|back then|in the past)\b/u;
/** "Se tenaient", "coûtait": any imperfect, but for the conditional and for nouns. */
const IMPERFECT =
  /\b(?!(?:par|satis|re|de)?fait\b|souhait\b|trait\b|lait\b|extrait\b|portrait\b|attrait\b|retrait\b|forfait\b|plait\b|connait\b|parait\b)\p{L}{2,}(?<!r|ss)(?:ait|aient)\b/u;
const PAST_ACT =
  /\b(?:your (?:team|group|class|party)|you|they|he|she|we|i) (?:just |only |all )?\p{L}{2,}ed\b|\b(?:suis|es|est|sommes|etes|sont) (?:bien |deja )?(?:rest|arriv|mont|entr)ee?s?\b|\b(?:suis|es|sommes|etes|sont) (?:bien |deja )?(?:venu|parti|sorti|all)e{0,2}s?\b|\b(?:a|ai|as|avons|avez|ont) (?:bien |deja |donc |tous |toutes )?(?:mis|pris|paye|regle|debourse|attendu|dure|coute|lu|vu|note|trouve|entendu|recu|cru|compris|ecrit|dit|indique|mentionne|evoque|demande|confondu)\b|\b(?:took|paid|waited|lasted|read|saw|heard|thought|noticed|spotted|mentioned)\b/u;
const REPORTED =
  /\bvous (?:avez (?:lu|vu|trouve|entendu|paye|note|recu|cru)|dites|parlez|parliez|mentionnez|evoquez|pensiez|croyiez|citez|demandez|ecrivez que)|\b(?:selon|d'apres|a en croire) vous|\bon vous a (?:dit|annonce|indique)|\bvous a(?: ete|it) (?:dit|annonce|indique)|\b(?:un|le|les|l') ?(?:vieux|vieille|ancien|ancienne|anciens)\b|\bsur google\b|\bailleurs\b|\bconcurren|\bchez (?!nous|vous|toi|moi|eux)|\b(?:an? )?old (?:flyer|leaflet|poster|page|post|price)|\b(?:elsewhere|competitors?|other shops?|you (?:saw|read|mention(?:ed)?|said|say|heard|thought|were told|quote|ask))\b|\ben lisant\b|\bfaute de frappe\b|\berreur\b|\btypo\b|\bmistake\b|\bfausse?\b|\bwrong\b|\brumeu?r/;
const UNREAL = /\b(?:serait|seraient|pourrait|aurait|would|could|might|imagine|imaginez|si c'etait|even if)\b/;
const FOR_NOW =
  /\b(?:until the new|until further notice|for the time being|temporar\p{L}+|en attendant (?:le|la|les|que)|le temps (?:des travaux|que|de la)|provisoire\p{L}*|jusqu'a nouvel ordre)\b/u;
const ABOUT_BEFORE =
  /\b(?:environ|a peu pres|approximativement|autour d[eu'](?: l[ae]s?)?|aux alentours d[eu'](?: l[ae]s?)?|vers|presque|quasi(?:ment)?|pres d[e']|une bonne|un bon|une petite|une grosse|un petit|un gros|(?:un peu |legerement |a peine )?(?:plus|moins) d[e']|a peine|just (?:under|over)|a (?:little|bit) (?:under|over)|a good|about|around|roughly|approximately|approx\.?|almost|nearly|circa|some|close to|in the region of|give or take)(?: (?:les|le|a|de|d'|une|un|an?))? ?$|[~≈±] ?$/;
const ABOUT_AFTER =
  /^ ?(?:environ|a peu pres|approximativement|plus ou moins|or so|approximately|give or take|ish\b|-ish\b|et quelques)/;
const NOW = /\b(?:aujourd'hui|desormais|maintenant|dorenavant|now|today|currently)\b/;
const INVITES =
  /\b(?:savi(?:ez|ons)|savez|on se (?:voit|retrouve|dit)|rendez-vous|vous venez|tu viens|viendrez|serez|ca vous (?:dit|tente)|et si|tent(?:e|ee|es|ant)|prets?|envie|did you know|fancy|why not|ready|coming|join|see you|joining|pourquoi pas|n'est-ce pas|right|d'accord|ok)\b/;

/** What stands before and after a value in its clause, lower case. */
export interface Around {
  segment: Segment;
  before: string;
  after: string;
  clause: string;
  /** The short clause that opens the sentence: "Pour un groupe de 10, …". */
  opening: string;
}

/** The time-setting clause that opens the sentence ("En 2025, …") counts for the clause after it. */
function openingClause(reading: Reading, segment: Segment): string {
  const previous = reading.segments[segment.index - 1];
  if (previous === undefined || previous.sentence !== segment.sentence) return '';
  const first = previous.index === 0 || reading.segments[previous.index - 1]?.sentence !== segment.sentence;
  return first && previous.words.length <= 6 ? reading.lower.slice(previous.start, previous.end) : '';
}

export function around(reading: Reading, value: Span): Around | null {
  const segment = segmentAt(reading, value.start);
  if (segment === undefined) return null;
  return {
    segment,
    before: reading.lower.slice(segment.start, value.start),
    after: reading.lower.slice(value.end, Math.max(segment.end, value.end)),
    clause: reading.lower.slice(segment.start, segment.end),
    opening: openingClause(reading, segment),
  };
}

const QUOTES: [string, string][] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

/** Inside quotation marks of either language. */
function isQuoted(reading: Reading, value: Span): boolean {
  const before = reading.plain.slice(0, value.start);
  const after = reading.plain.slice(value.end);
  return QUOTES.some(([open, close]) => {
    const opened =
      open === close ? before.split(open).length % 2 === 0 : before.lastIndexOf(open) > before.lastIndexOf(close);
    return opened && after.includes(close);
  });
}

function speaksOfPastYear(text: string, today: string): boolean {
  const now = Number(today.slice(0, 4));
  return [...text.matchAll(/\b(?<!depuis |since )((?:19|20)\d\d)\b(?! ?[€£$%]| euros)/g)].some(
    (m) => Number(m[1]) < now,
  );
}

export function isPast(reading: Reading, value: Span): boolean {
  const place = around(reading, value);
  if (place === null) return false;
  const { clause, opening, segment } = place;
  // "En décembre, c'était le 10."
  const next = segment.words.length <= 3 ? reading.segments[segment.index + 1] : undefined;
  if (next?.sentence === segment.sentence && /^ (?:c'etait|it was)\b/.test(reading.lower.slice(next.start, next.end)))
    return true;
  if (PAST_ACT.test(clause) || (IMPERFECT.test(clause) && !NOW.test(clause))) return true;
  if (speaksOfPastYear(`${opening} ${clause}`, reading.today) && !NOW.test(clause)) return true;
  return (PAST.test(clause) || PAST.test(opening)) && !NOW.test(clause);
}

/** "Doesn't close until 7 pm", "ne ferme pas avant 19 h" say when it closes. */
const NOT_BEFORE =
  /(?:n't|\b(?:not|never)) (?:close|shut|finish|end|stop) (?:until|till|before) ?$|\bn(?:e |')(?:ferm|termin|fini|arret)\p{L}+ (?:pas|jamais) avant(?: l[ae]s?)? ?$/u;

export function isNegated(reading: Reading, value: Span): boolean {
  const place = around(reading, value);
  if (place === null || NOT_BEFORE.test(place.before)) return false;
  const { before, after } = place;
  return NEGATED_BEFORE.test(before) || ENGLISH_NEGATION.test(before) || NEGATED_AFTER.test(after);
}

function isApproximate(reading: Reading, value: Span): boolean {
  const place = around(reading, value);
  return place !== null && (ABOUT_BEFORE.test(place.before) || ABOUT_AFTER.test(place.after));
}

/** A question that takes up the customer's words; an invitation with a question mark is not one. */
export function isEchoed(reading: Reading, value: Span): boolean {
  const place = around(reading, value);
  if (place === null) return false;
  const sentence = sentenceText(reading, place.segment);
  // "Le samedi, on ferme à 19 h : je vous garde un créneau ?" asks something else.
  const end = reading.sentences[place.segment.sentence]?.end ?? value.end;
  if (/[:;—]/.test(reading.lower.slice(value.end, end))) return false;
  return /\?\s*$/.test(sentence) && !INVITES.test(sentence);
}

/** Words that keep any value from being the brand's own present statement. */
export function isHedged(reading: Reading, value: Span): boolean {
  const place = around(reading, value);
  if (place === null) return true;
  const reported =
    REPORTED.test(`${place.opening}, ${place.clause}`) ||
    UNREAL.test(place.clause) ||
    FOR_NOW.test(sentenceText(reading, place.segment));
  return (
    reported ||
    isQuoted(reading, value) ||
    isNegated(reading, value) ||
    isPast(reading, value) ||
    isApproximate(reading, value) ||
    isEchoed(reading, value) ||
    isAnnounced(reading, value)
  );
}
