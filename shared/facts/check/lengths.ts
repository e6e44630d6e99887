import type { Fact } from '../fact.ts';
import { styleDuration } from '../style/duration-style.ts';
import { type Bounds, type Duration, isOneOf, sameLength, sameSpan } from '../values/durations.ts';
import { foldText } from '../values/folded.ts';
import { boundsOf } from './bounds.ts';
import { LENGTH_AFTER, LENGTH_BEFORE } from './clock.ts';
import { type CheckContext, type FactFinding, finding, ofKind } from './finding.ts';
import { around, isHedged } from './hedges.ts';
import { isStatedRight } from './stated.ts';
import { subjectOf } from './subject.ts';

const DELIVERY_CUE =
  /\b(?:livr\p{L}*|expedi\p{L}*|colis|recev\p{L}+|recoi\p{L}+|arriv\p{L}+|chez vous|vous l'(?:avez|aurez|aure)|(?:be|is) with you|on its way|deliver\p{L}*|ship\p{L}*|parcels?|package|orders?|commandes?)\b/u;
const RETURNS_CUE =
  /\b(?:retour\p{L}*|renv\p{L}+|rendre|echang\p{L}*|retract\p{L}*|changer d'avis|change your mind|return\p{L}*|(?:bring|send|take|post|ship|get) (?:it|them|this|that|your \p{L}+) back|(?:can|may) come back|rapport(?:er|ez)|ramen(?:er|ez)|refunds?|rembours\p{L}*|satisfait\p{L}*)\b/u;
const OTHER_LENGTH =
  /\b(?:legale?|legal|statutory|repon\p{L}+|reply|replies|answer\p{L}*|get back|rappel\p{L}*|traitement|process\p{L}*|prepar\p{L}+|fabric\p{L}+|sur mesure|precommande|pre-?orders?|retard|delay(?:ed)?|ans d'experience|ago|ouverte?s? depuis|age|aged|years old|prochains?|derniers?|dernieres|premiers|premieres|cette fois|extend\p{L}*|prolong\p{L}+|rallong\p{L}+|attente|waiting|wait|left|remaining|(?:il|vous|te|nous) reste|(?:vous|te|nous) restent|you've had|had it|banque|bank|de plus|supplementaires?|extra)\b|\bdepuis\b|\bfor the (?:past|last)\b/u;
/** "Il y a six mois", not "il y a un délai de six mois". */
const AGO = /\bil y a(?: (?:environ|deja|plus d[e']|moins d[e']|a peine|pres d[e']))? ?$/u;
const REFUND = /\b(?:rembours\p{L}*|credit\p{L}*|vir(?:e|ement)|refund\p{L}*)\b[^.]{0,24}$/u;
const AT_MOST =
  /\b(?:au plus|maximum|max|au maximum|tout au plus|at most|jusqu'a|up to|sous|within|d'ici|in under|en moins de|moins de|under|less than)\b/;
const OPEN_END =
  /\b(?:au moins|minimum|au minimum|plus de|more than|over|at least|a partir d[e']|des|from)(?: l[ae]s?)? ?$/;

const COMES =
  /\b(?:ouvr\p{L}*|open\p{L}*|ferm\p{L}*|clos\p{L}*|arriv\p{L}+|present\p{L}+|ven(?:ez|ir)|soyez|come|turn up|be there|get here)\b/u;

/** A single number for a delivery of some days: one of them, or the longest when said so. */
function fitsDelivery(value: Duration, bounds: Bounds, clause: string): boolean {
  if (sameSpan(value, bounds)) return true;
  if (value.min === value.max && AT_MOST.test(clause))
    return sameLength(value.max, value.unit, bounds.max, bounds.unit);
  return isOneOf(value, bounds);
}

const fitsBounds = (value: Duration, fact: Fact): boolean => {
  const bounds = boundsOf(fact);
  return bounds !== null && sameSpan(value, bounds);
};

function check(context: CheckContext, facts: readonly Fact[], rule: string, cue: RegExp | null): FactFinding[] {
  const { reading, language } = context;
  const lengths = context.facts.filter((fact) => boundsOf(fact) !== null);
  return reading.values.durations.flatMap((value) => {
    const place = around(reading, value);
    if (place === null || isHedged(reading, value) || OPEN_END.test(place.before) || AGO.test(place.before)) return [];
    // "£48 a month", "12 € la semaine": what the price is for one of.
    if (
      reading.values.money.some(({ end }) => end <= value.start && /^ ?$/.test(reading.lower.slice(end, value.start)))
    )
      return [];
    // "Two hours of lessons a week": how much, not how long.
    if (/^[^,;.]{0,30} (?:a|per|par) (?:week|month|day|semaine|mois|jour)\b/.test(place.after)) return [];
    // "Arrivez 10 minutes avant la séance", "plus ten minutes for paperwork".
    if (
      /\b(?:plus|encore|another) $/.test(place.before) ||
      (COMES.test(place.before) &&
        /^ ?(?:avant|before|plus tot|early|en avance)/.test(place.after) &&
        !facts.some(({ label }) => COMES.test(foldText(label).lower)))
    )
      return [];
    const clock = reading.values.times.some((time) => time.start < value.end && value.start < time.end);
    if (clock && !LENGTH_BEFORE.test(place.before) && !LENGTH_AFTER.test(place.after)) return [];
    const subject = subjectOf(reading, value, facts, cue);
    if (subject === null) return [];
    // Nothing names the fact, and another one is as long as that: "On vous le garde sept jours".
    if (subject.coverage === 0 && lengths.some((one) => one !== subject.fact && fitsBounds(value, one))) return [];
    if (rule === 'fact-delivery' && /\b(?:rembours|refund|credit)/.test(place.clause)) return [];
    const label = foldText(`${subject.fact.label} ${subject.fact.labelEn ?? ''}`).lower;
    if (OTHER_LENGTH.test(place.clause) && !OTHER_LENGTH.test(label)) return [];
    if (
      rule === 'fact-returns' &&
      !/refund|rembours/.test(label) &&
      REFUND.test(place.before) &&
      !RETURNS_CUE.test(place.before.replace(REFUND, ''))
    )
      return [];
    const bounds = [subject.fact, ...subject.ties].flatMap((fact) => boundsOf(fact) ?? []);
    const [right] = bounds;
    const same = (one: Bounds) =>
      rule === 'fact-delivery' ? fitsDelivery(value, one, place.clause) : sameSpan(value, one);
    if (right === undefined || bounds.some(same)) return [];
    const fits = (one: Duration) => bounds.some((bound) => sameSpan(one, bound));
    if (isStatedRight(reading, value, reading.values.durations, subject.fact, facts, fits)) return [];
    const written = reading.text.slice(reading.at[value.start], reading.at[value.end]);
    return [finding(context, value, subject.fact, rule, styleDuration(written, right, value.unit, language))];
  });
}

/** Lengths of time against `duration`, `delivery` and `returns` facts: the best named one of all three decides. */
export function checkLengths(context: CheckContext): FactFinding[] {
  const kinds: ['duration' | 'delivery' | 'returns', RegExp | null][] = [
    ['duration', null],
    ['delivery', DELIVERY_CUE],
    ['returns', RETURNS_CUE],
  ];
  const found = kinds.flatMap(([kind, cue]) => {
    const facts = ofKind(context.facts, kind);
    return facts.length === 0 ? [] : check(context, facts, `fact-${kind}`, cue);
  });
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start === one.start && rank(other) < rank(one)),
  );
}

/** A named duration says more than the default delivery or return. */
const rank = ({ rule }: FactFinding): number => ['fact-duration', 'fact-returns', 'fact-delivery'].indexOf(rule);
