import type { Fact } from '../fact.ts';
import { foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { labelKeys } from './labels.ts';
import { MEASURE, PRICED } from './modifiers.ts';
import { bareWords, isThing } from './other-subject.ts';
import type { Reading, Segment } from './reading.ts';
import { isGeneric, sameWord } from './vocabulary.ts';

/** A sum or length of another period, season or hour of the day than the fact's own. */
const OTHER_SCOPE =
  /\b(?:en dehors|outside|demi-?|half[- ]|quarter-|(?:a|par) (?:la|l') ?(?:semaine|heure|annee|nuit|quinzaine)|au (?:mois|trimestre|semestre|metre|kilo|litre|detail|forfait)|(?:by|per) the (?:week|hour|month|night|metre)|(?:basse|haute|hors|moyenne) saison|(?:low|high|peak|off)[- ](?:season|peak)|heures? (?:creuses?|pleines?)|happy hour|en prevente|sur place|a emporter|take-?away|en soiree|en nocturne|d'occasion|second-?hand|reconditionnee?s?|refurbished|en gros|wholesale|sans (?:abonnement|reservation|engagement)|in advance|on the door|early bird|grand format|au verre|a la pression|paid (?:yearly|annually|quarterly|up ?front)|billed (?:yearly|annually)|pay(?:e|ee|es|ez|ant|able)? (?:a l'annee|au trimestre|d'avance)|works? out (?:at|to|as)|revient a|ramene a)\b/gu;

const FOR_SOMEONE = /^(?:et |mais |and |but )?(?:pour|for|quant a|as for) (?:une?|les|des|l[ae]|l'|an?|the) ?(.*)$/u;

/** "un bon cadeau de 100 €", "a £100 voucher": the sum is part of another thing's name. */
export function isOfNoun({ lower }: Reading, own: Segment, value: Span, keys: readonly string[]): boolean {
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

const KEYS = new WeakMap<Fact, string[]>();

/** The words that name a fact, found once; of an offer its code too. */
export function keysOf(fact: Fact): string[] {
  const known = KEYS.get(fact);
  if (known !== undefined) return known;
  const names = [fact.label, fact.labelEn ?? '', fact.kind === 'promo' ? fact.value : ''];
  const keys = names.flatMap((name) => (name === '' ? [] : labelKeys(name)));
  KEYS.set(fact, keys);
  return keys;
}

/** "Pour un lapin, la consultation est à 48 €": whom or what for, which no label says; a label that is there whole wins. */
export function isForAnother(reading: Reading, own: Segment, fact: Fact, facts: readonly Fact[]): boolean {
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
export function namesMore(
  reading: Reading,
  own: Segment,
  value: Span,
  fact: Fact,
  facts: readonly Fact[],
  also: readonly string[] = [],
): boolean {
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
  const known = [...named, ...also, ...facts.flatMap(keysOf)];
  return words.some(
    (word, index) =>
      word.end <= value.start &&
      isThing(word) &&
      !CUSTOMERS.test(words[index - 1]?.key ?? '') &&
      !known.some((key) => sameWord(word.key, key)),
  );
}

/** Another period, season or hour of the day than the fact's own label and unit have. */
export function isOtherScope(sentence: string, fact: Fact): boolean {
  const unit = fact.kind === 'price' ? (fact.unit ?? '') : '';
  const own = foldText(`${fact.label} ${fact.labelEn ?? ''} ${unit}`).lower;
  return [...sentence.matchAll(OTHER_SCOPE)].some(([said]) => !own.includes(said.trim().split(/[ '-]/).at(-1) || said));
}
