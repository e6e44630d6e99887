import type { Fact } from '../fact.ts';
import { overlaps, type Span } from '../values/span.ts';
import type { CheckContext } from './finding.ts';
import { isOfOthers } from './others.ts';
import { type Segment, segmentAt, sentenceText } from './reading.ts';
import { sameValues } from './same-values.ts';
import { isForAnother, isOfNoun, isOtherScope, keysOf, namesMore } from './soft-doubts.ts';

/** Said of what the sentence goes on to give to somebody else. */
const POINTED =
  /\b(?:dont (?:parl\p{L}+|il|elle|on parle)|que cite\p{L}*|que vous (?:citez|evoquez|donnez|mentionnez)|c'est (?:celui|celle|ceux|celles|le prix|le tarif|l'adresse|le numero|l'horaire) (?:de|du|des|d'|qu)|(?:ce sont|c'est) (?:leurs?|un autre|une autre|une vieille|un vieux)|that's (?:their|another|the other|an? old|an? earlier)|belongs to|est celle? d|appartient)/u;

/** "veille de notre fermeture", "the week after the fair": counted from the fact's day, not the day itself. */
const COUNTED_FROM =
  /\b(?:(?:sur)?lendemain|(?:avant-)?veille|eve of|(?:day|night|week|weekend|month|morning|evening)s? (?:before|after|following)|(?:jours?|semaines?|mois|week-end) (?:avant|apres|suivant|precedent|d'avant|d'apres)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? suivants?|following (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|juste (?:avant|apres)(?= \p{L})|just (?:before|after)(?= \p{L})|ahead of)\b/u;

/** Somebody had the place before, or will. */
const PREDECESSOR =
  /\b(?:avant (?:lui|elle|sa|son|\p{L}+ \p{L}+,)|avai(?:t|ent) pour|succed\p{L}*|predecesseur\p{L}*|remplac\p{L}*|pris? (?:la suite|le relais|sa retraite)|partie? (?:en|a la) retraite|nous a quittes|took over|replac\p{L}*|retired|left us|stepped down|predecessor|before (?:her|him|them|that)|until 20\d\d|jusqu'en 20\d\d|de 20\d\d a|from 20\d\d to|fond(?:a|e|ee|ateur|atrice)|founded|founder)\b/u;

/** "le 31 à 17 h": a day told by its number alone. */
const BARE_DAY = /\b(?:le|les|the) (?:\d{1,2}(?:st|nd|rd|th)?)(?: (?:a|at|from|des|jusqu'a|until))? ?$/;

/** The sentence gives the right value too, and no other fact's: what is at hand is another number. */
function givesTheRight({ reading, all }: CheckContext, own: Segment, value: Span, fact: Fact): boolean {
  if (fact.kind === 'promo') return false;
  const rivals = all.filter(({ kind, id }) => kind === fact.kind && id !== fact.id);
  return sameValues(reading, fact).some(
    (span) =>
      !overlaps(span, value) &&
      segmentAt(reading, span.start)?.sentence === own.sentence &&
      !rivals.some((other) => sameValues(reading, other).some(({ start }) => start === span.start)),
  );
}

/** Something in the sentence says that the value is another's, or of another time: no likelihood outweighs it. */
export function isSaidOfOther(context: CheckContext, value: Span, rule: string, fact: Fact): boolean {
  const { reading } = context;
  const own = segmentAt(reading, value.start);
  if (own === undefined || rule === 'expired') return false;
  const sentence = sentenceText(reading, own);
  const start = reading.sentences[own.sentence]?.start ?? 0;
  if (POINTED.test(reading.lower.slice(value.end, start + sentence.length))) return true;
  if (rule === 'fact-person' && PREDECESSOR.test(sentence)) return true;
  if (rule === 'fact-date' && COUNTED_FROM.test(sentence)) return true;
  if (/^fact-(?:hours|time)$/.test(rule) && BARE_DAY.test(reading.lower.slice(start, value.start))) return true;
  const until = reading.lower.slice(start, Math.max(own.end, value.end));
  if (rule === 'fact-price' && isOtherScope(until, fact)) return true;
  return isOfOthers(reading, value, keysOf(fact)) || givesTheRight(context, own, value, fact);
}

/** Whether something in the sentence leaves open that the value is the fact's own: then the rules say nothing. */
export function isDoubtful(context: CheckContext, value: Span, rule: string, fact: Fact): boolean {
  const { reading, all } = context;
  const own = segmentAt(reading, value.start);
  if (own === undefined || rule === 'expired') return false;
  if (isSaidOfOther(context, value, rule, fact)) return true;
  if (rule === 'fact-price' && isOfNoun(reading, own, value, keysOf(fact))) return true;
  return namesMore(reading, own, value, fact, all) || isForAnother(reading, own, fact, all);
}
