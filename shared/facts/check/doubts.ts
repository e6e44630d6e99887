import type { Fact } from '../fact.ts';
import { foldText } from '../values/folded.ts';
import { overlaps, type Span } from '../values/span.ts';
import type { CheckContext } from './finding.ts';
import { labelKeys } from './labels.ts';
import { MEASURE, PRICED } from './modifiers.ts';
import { bareWords, isThing } from './other-subject.ts';
import { isOfOthers } from './others.ts';
import { type Reading, type Segment, segmentAt, sentenceText } from './reading.ts';
import { sameValues } from './same-values.ts';
import { isGeneric, sameWord } from './vocabulary.ts';

/** A sum or length of another period, season or hour of the day than the fact's own. */
const OTHER_SCOPE =
  /\b(?:en dehors|outside|demi-?|half[- ]|quarter-|(?:a|par) (?:la|l') ?(?:semaine|heure|annee|nuit|quinzaine)|au (?:mois|trimestre|semestre|metre|kilo|litre|detail|forfait)|(?:by|per) the (?:week|hour|month|night|metre)|(?:basse|haute|hors|moyenne) saison|(?:low|high|peak|off)[- ](?:season|peak)|heures? (?:creuses?|pleines?)|happy hour|en prevente|sur place|a emporter|take-?away|en soiree|en nocturne|d'occasion|second-?hand|reconditionnee?s?|refurbished|en gros|wholesale|sans (?:abonnement|reservation|engagement)|in advance|on the door|early bird|grand format|au verre|a la pression|paid (?:yearly|annually|quarterly|up ?front)|billed (?:yearly|annually)|pay(?:e|ee|es|ez|ant|able)? (?:a l'annee|au trimestre|d'avance)|works? out (?:at|to|as)|revient a|ramene a)\b/gu;

/** Said of what the sentence goes on to give to somebody else. */
const POINTED =
  /\b(?:dont (?:parl\p{L}+|il|elle|on parle)|que cite\p{L}*|que vous (?:citez|evoquez|donnez|mentionnez)|c'est (?:celui|celle|ceux|celles|le prix|le tarif|l'adresse|le numero|l'horaire) (?:de|du|des|d'|qu)|(?:ce sont|c'est) (?:leurs?|un autre|une autre|une vieille|un vieux)|that's (?:their|another|the other|an? old|an? earlier)|belongs to|est celle? d|appartient)/u;

/** "veille de notre fermeture", "the week after the fair": counted from the fact's day, not the day itself. */
const COUNTED_FROM =
  /\b(?:(?:sur)?lendemain|(?:avant-)?veille|eve of|(?:day|night|week|weekend|month|morning|evening)s? (?:before|after|following)|(?:jours?|semaines?|mois|week-end) (?:avant|apres|suivant|precedent|d'avant|d'apres)|juste (?:avant|apres)(?= \p{L})|just (?:before|after)(?= \p{L})|ahead of)\b/u;

/** Somebody had the place before, or will. */
const PREDECESSOR =
  /\b(?:avant (?:lui|elle|sa|son|\p{L}+ \p{L}+,)|avai(?:t|ent) pour|succed\p{L}*|predecesseur\p{L}*|remplac\p{L}*|pris? (?:la suite|le relais|sa retraite)|partie? (?:en|a la) retraite|nous a quittes|took over|replac\p{L}*|retired|left us|stepped down|predecessor|before (?:her|him|them|that)|until 20\d\d|jusqu'en 20\d\d|de 20\d\d a|from 20\d\d to|fond(?:a|e|ee|ateur|atrice)|founded|founder)\b/u;

/** "le 31 à 17 h": a day told by its number alone. */
const BARE_DAY = /\b(?:le|les|the) (?:\d{1,2}(?:st|nd|rd|th)?)(?: (?:a|at|from|des|jusqu'a|until))? ?$/;

const FOR_SOMEONE = /^(?:et |mais |and |but )?(?:pour|for|quant a|as for) (?:une?|les|des|l[ae]|l'|an?|the) ?(.*)$/u;

/** "un bon cadeau de 100 €", "a £100 voucher": the sum is part of another thing's name. */
function isOfNoun({ lower }: Reading, own: Segment, value: Span, keys: readonly string[]): boolean {
  const of = /(?:^|[ '])(?:de|d'|of) ?$/.test(lower.slice(own.start, value.start));
  const before = own.words.filter(({ end }) => end <= value.start);
  const noun = before.at(-2);
  if (of && noun !== undefined && isThing(noun) && !/(?:ant|ent|ons|ez)$/.test(noun.key))
    return !keys.some((key) => sameWord(noun.key, key));
  const next = own.words.find(({ start }) => start >= value.end);
  const tied = /(?:^|[ '])(?:an?|the|your|our|this|any) ?$/.test(lower.slice(own.start, value.start));
  if (!tied || next === undefined || lower.slice(value.end, next.start) !== ' ') return false;
  return isThing(next) && !keys.some((key) => sameWord(next.key, key));
}

const keysOf = (fact: Fact): string[] => [fact.label, fact.labelEn ?? ''].flatMap((label) => labelKeys(label));

/** "Pour un lapin, la consultation est à 48 €": whom or what for, which no label says; a label that is there whole wins. */
function isForAnother(reading: Reading, own: Segment, fact: Fact, facts: readonly Fact[]): boolean {
  if (!PRICED.has(fact.kind)) return false;
  const said = reading.segments.filter(({ sentence, index }) => sentence === own.sentence && index <= own.index);
  const opening = said
    .map(({ start, end }) => reading.lower.slice(start, end).trim())
    .find((one) => FOR_SOMEONE.test(one));
  if (opening === undefined) return false;
  const words = said.flatMap((one) => one.words);
  const named = keysOf(fact).filter((key) => !isGeneric(key));
  if (named.every((key) => words.some((word) => sameWord(word.key, key)))) return false;
  const segment = said.find(({ start, end }) => reading.lower.slice(start, end).trim() === opening);
  const thing = segment?.words.slice(1).find(isThing);
  const known = facts.flatMap(keysOf);
  return thing !== undefined && !MEASURE.test(thing.key) && !known.some((key) => sameWord(thing.key, key));
}

/** "Votre nièce profite du tarif": whom the reply is for is no other thing. */
const CUSTOMERS = /^(?:votre|vos|ton|ta|tes|your)$/;
const SINGLE = new Set<Fact['kind']>(['price', 'duration', 'address']);

/** Part of a label is there, and before the value a thing that no label knows: "Congelée, la bûche se garde trois semaines". */
function namesMore(reading: Reading, own: Segment, value: Span, fact: Fact, facts: readonly Fact[]): boolean {
  if (!SINGLE.has(fact.kind)) return false;
  const words = reading.segments
    .filter(({ sentence, index }) => sentence === own.sentence && index <= own.index)
    .flatMap((segment) => bareWords(reading, segment));
  const named = keysOf(fact).filter((key) => !isGeneric(key));
  const isWhole = [fact.label, fact.labelEn ?? ''].some((label) => {
    const keys = labelKeys(label).filter((key) => !isGeneric(key));
    return label !== '' && keys.every((key) => words.some((word) => sameWord(word.key, key)));
  });
  if (isWhole) return false;
  const known = [...named, ...facts.flatMap(keysOf)];
  return words.some(
    (word, index) =>
      word.end <= value.start &&
      isThing(word) &&
      !CUSTOMERS.test(words[index - 1]?.key ?? '') &&
      !known.some((key) => sameWord(word.key, key)),
  );
}

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

function isOtherScope(sentence: string, fact: Fact): boolean {
  const unit = fact.kind === 'price' ? (fact.unit ?? '') : '';
  const own = foldText(`${fact.label} ${fact.labelEn ?? ''} ${unit}`).lower;
  return [...sentence.matchAll(OTHER_SCOPE)].some(([said]) => !own.includes(said.trim().split(/[ '-]/).at(-1) || said));
}

/** Whether something in the sentence leaves open that the value is the fact's own: then the checker says nothing. */
export function isDoubtful(context: CheckContext, value: Span, rule: string, fact: Fact): boolean {
  const { reading } = context;
  const own = segmentAt(reading, value.start);
  if (own === undefined || rule === 'expired') return false;
  const sentence = sentenceText(reading, own);
  const start = reading.sentences[own.sentence]?.start ?? 0;
  if (POINTED.test(reading.lower.slice(value.end, start + sentence.length))) return true;
  if (rule === 'fact-person' && PREDECESSOR.test(sentence)) return true;
  if (rule === 'fact-date' && COUNTED_FROM.test(sentence)) return true;
  if (/^fact-(?:hours|time)$/.test(rule) && BARE_DAY.test(reading.lower.slice(start, value.start))) return true;
  if (isOfOthers(reading, value, keysOf(fact))) return true;
  if (rule === 'fact-price' && isOfNoun(reading, own, value, keysOf(fact))) return true;
  if (rule === 'fact-price' && isOtherScope(reading.lower.slice(start, Math.max(own.end, value.end)), fact))
    return true;
  if (namesMore(reading, own, value, fact, context.all)) return true;
  return givesTheRight(context, own, value, fact) || isForAnother(reading, own, fact, context.all);
}
