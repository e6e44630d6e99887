import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import { type Label, labelKeys } from './labels.ts';
import { isThing } from './other-subject.ts';
import type { Reading, Segment, Word } from './reading.ts';
import { isGeneric, isPlain, sameWord } from './vocabulary.ts';

const OF = /^(?:de|du|des|d|of)$/;
/** "the webinar on billing", when the label says more than "webinar". */
const ABOUT = /^(?:on|about|sur)$/;
const WITH = /^(?:en|au|aux|avec|sans|pour|vers|with|without|for|to|a)$/;
/** Kinds whose value belongs to the thing before "for"; elsewhere "la page des retours" may be said of anything. */
export const PRICED = new Set<Fact['kind']>(['price', 'duration', 'delivery', 'returns']);
const LINK = /^(?:pour|for|vers|depuis|from|without|sans|at|on)$/;
const DETERMINED = /^(?:le|la|les|l|un|une|the|a|an|notre|our)$/;
const ARTICLE = /^(?:la|le|les|l|un|une|the|an|a|nos|notre|our|moins)$/;
const KIND_OF =
  /^(?:grande?s?|petite?s?|mini|maxi|nouvelle|nouveau|ancienne?s?|demi|double|late|early|small|large|big|old|half|kids|extra|express|morning|evening|afternoon|night|summer|winter|spring|autumn|weekly|daily|annual|private|visitor|panier|coffret|pack|kit|box|assortiment|hamper|bundle|recharge|refill)$/;

/** "la bouteille de jus de pomme", "a jar of honey": how the thing is sold. */
export const MEASURE =
  /^(?:plein|beaucoup|stock|rideau|debut|coup|lots|plenty|bouteilles?|pots?|sachets?|boites?|barquettes?|bocaux|bocal|kilos?|kg|litres?|metres?|grammes?|pieces?|parts?|bottes?|paquets?|douzaines?|cageots?|paniers?|plateaux?|verres?|tasses?|pintes?|unites?|exemplaires?|bottles?|jars?|bags?|boxes|box|packs?|packets?|pounds?|punnets?|loaf|loaves|slices?|cups?|mugs?|glass|glasses|pints?|dozen|bunch|set)$/;

const SIZE = /^(?:grande?s?|petite?s?|geante?s?|mini|maxi|xl|xxl|format|large|small|big|giant|jumbo)$/;

/** "le départ de la course" is the race itself. */
const BEGINNING = /^(?:departs?|debut|coup|envoi|commencement|starts?|beginning|kick|off|opening)$/;

const isOwn = (word: Word, keys: readonly string[]): boolean => keys.some((key) => sameWord(word.key, key));

const touches = (reading: Reading, a: Span, b: Span): boolean =>
  /^[ '-]{0,1}$/.test(reading.lower.slice(a.end, b.start));

/** Of the label's words in a clause, the run that has the most of them: "Christmas market … on Market Square" has two. */
function fullestRun(places: readonly number[]): [number | undefined, number | undefined] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && place - (run.at(-1) ?? 0) <= 3) run.push(place);
    else runs.push([place]);
  }
  const [best] = runs.sort((one, other) => other.length - one.length);
  return [best?.[0], best?.at(-1)];
}

/** A word that makes it another thing: "lampe Colza géante", "départ tardif", "late check-out", "livraison en Corse". */
export function hasOtherModifier(
  reading: Reading,
  segment: Segment,
  label: Label,
  value: Span,
  facts: readonly Fact[],
): boolean {
  const keys = label.words.map(({ key }) => key);
  const words = segment.words.filter(({ start, end }) => !(start >= value.start && end <= value.end));
  const places = words.flatMap((word, index) => (isOwn(word, keys) && !isGeneric(word.key) ? [index] : []));
  const [first, last] = fullestRun(places);
  if (first === undefined || last === undefined) return false;
  if (words.slice(first + 1, last).some(({ key }) => SIZE.test(key) && !keys.some((one) => sameWord(key, one))))
    return true;
  const known = facts.flatMap((fact) => [...labelKeys(fact.label), ...('value' in fact ? [] : [])]);
  const partial = keys.some((key) => !words.some((word) => sameWord(word.key, key)));
  // "le bus a son départ à 9 h": the bus's own.
  const owner =
    /^(?:son|sa|ses|leurs?|its|their)$/.test(words[first - 1]?.key ?? '') && words.slice(0, first - 1).some(isThing);
  if (label.fact.kind === 'time' && owner) return true;
  // "un départ à 14 h" is some departure, "le départ" the house's.
  if (label.fact.kind === 'time' && /^(?:une?|an?)$/.test(words[first - 1]?.key ?? '')) return true;
  return (
    after(reading, words, last, keys, known, partial, label.fact.kind === 'returns') ||
    before(reading, words, first, label, partial)
  );
}

function after(
  reading: Reading,
  words: Word[],
  last: number,
  keys: readonly string[],
  known: readonly string[],
  partial: boolean,
  anyThing: boolean,
): boolean {
  const here = words[last];
  const next = words[last + 1];
  if (here === undefined || next === undefined || !touches(reading, here, next)) return false;
  // "to return unopened bottles" says what is returned, whatever it is.
  if (anyThing && /^(?:return|exchange|send|retourner|renvoyer|rendre|echanger)$/.test(here.key)) return false;
  const telling = isThing(next) || (next.capital && next.key.length < 3 && !isPlain(next.key));
  if (telling) return !isOwn(next, keys) && !/(?:ait|aient|ons|ez)$/.test(next.key);
  const of = OF.test(next.key);
  if (!of && !WITH.test(next.key) && !(partial && ABOUT.test(next.key))) return false;
  let index = last + 2;
  while (ARTICLE.test(words[index]?.key ?? '')) index += 1;
  const thing = words[index];
  const joined = words[index - 1];
  if (thing === undefined || joined === undefined || !touches(reading, joined, thing)) return false;
  if (!isThing(thing) || isOwn(thing, keys)) return false;
  // Whatever is sent back, the return is one.
  if (of && anyThing) return false;
  if (of) return !known.some((key) => sameWord(thing.key, key));
  return /^(?:en|avec|with|for)$/.test(next.key) || !/(?:er|ir)$/.test(thing.key);
}

/** "le bar du théâtre": the label's word only says whose the other thing is. */
function isComplement(words: Word[], first: number, keys: readonly string[], kind: Fact['kind']): boolean {
  let index = first - 1;
  let of = false;
  let link = false;
  for (;;) {
    const key = words[index]?.key ?? '';
    if (!OF.test(key) && !ARTICLE.test(key) && !LINK.test(key)) break;
    of ||= OF.test(key);
    link ||= LINK.test(key);
    index -= 1;
  }
  const thing = words[index];
  if (MEASURE.test(thing?.key ?? '')) return false;
  // "the fine for parking": a determined thing before "for" is what the price is about.
  const determined = index === 0 || DETERMINED.test(words[index - 1]?.key ?? '');
  if (!of && !(PRICED.has(kind) && link && determined)) return false;
  if (kind === 'event' && BEGINNING.test(thing?.key ?? '')) return false;
  return thing !== undefined && isThing(thing) && !isOwn(thing, keys) && !/(?:er|ir|ez|ons)$/.test(thing.key);
}

/** "Après l'exposition, place à …": the label's thing only says when. */
function isAfterOrBefore(words: Word[], first: number): boolean {
  let index = first - 1;
  while (ARTICLE.test(words[index]?.key ?? '') && words[index]?.key !== 'a') index -= 1;
  return /^(?:apres|avant|after|before|besides|outre)$/.test(words[index]?.key ?? '');
}

function before(reading: Reading, words: Word[], first: number, label: Label, partial: boolean): boolean {
  const keys = label.words.map(({ key }) => key);
  const here = words[first];
  const previous = words[first - 1];
  if (here === undefined || previous === undefined || !touches(reading, previous, here)) return false;
  if (isOwn(previous, keys)) return false;
  // "avant-première", "sous-vêtements": one word.
  if (reading.lower[previous.end] === '-' && !KIND_OF.test(previous.key)) return false;
  if (label.fact.kind !== 'delivery' && isAfterOrBefore(words, first)) return true;
  if (OF.test(previous.key) || ARTICLE.test(previous.key) || LINK.test(previous.key))
    return isComplement(words, first, keys, label.fact.kind);
  if (KIND_OF.test(previous.key)) return true;
  // "the bouldering-only ticket", "harness hire" beside "shoe hire".
  if (previous.key === 'only' && reading.lower[previous.start - 1] === '-') return true;
  if (partial && first === 1 && isThing(previous) && label.fact.kind === 'price') return true;
  return isThing(previous) && first > 1 && !/(?:ez|ons|ing)$/.test(previous.key);
}
