import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import { type Label, labelKeys } from './labels.ts';
import { isThing } from './other-subject.ts';
import type { Reading, Segment, Word } from './reading.ts';
import { isGeneric, sameWord } from './vocabulary.ts';

const OF = /^(?:de|du|des|d|of)$/;
const WITH = /^(?:en|avec|sans|pour|vers|with|without|for|to|a)$/;
const ARTICLE = /^(?:la|le|les|l|un|une|the|an|a|nos|notre|our|moins)$/;
const KIND_OF =
  /^(?:grande?s?|petite?s?|mini|maxi|nouvelle|nouveau|ancienne?s?|demi|double|late|early|small|large|big|old|half|kids|extra|express)$/;

const isOwn = (word: Word, keys: readonly string[]): boolean => keys.some((key) => sameWord(word.key, key));

const touches = (reading: Reading, a: Span, b: Span): boolean =>
  /^[ '-]{0,1}$/.test(reading.lower.slice(a.end, b.start));

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
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return false;
  const known = facts.flatMap((fact) => [...labelKeys(fact.label), ...('value' in fact ? [] : [])]);
  return after(reading, words, last, keys, known) || before(reading, words, first, keys);
}

function after(
  reading: Reading,
  words: Word[],
  last: number,
  keys: readonly string[],
  known: readonly string[],
): boolean {
  const here = words[last];
  const next = words[last + 1];
  if (here === undefined || next === undefined || !touches(reading, here, next)) return false;
  if (isThing(next)) return !isOwn(next, keys) && !/(?:ait|aient|ons|ez)$/.test(next.key);
  const of = OF.test(next.key);
  if (!of && !WITH.test(next.key)) return false;
  let index = last + 2;
  while (ARTICLE.test(words[index]?.key ?? '')) index += 1;
  const thing = words[index];
  if (thing === undefined || !isThing(thing) || isOwn(thing, keys)) return false;
  if (of) return !known.some((key) => sameWord(thing.key, key));
  return !/(?:er|ir)$/.test(thing.key);
}

/** "le bar du théâtre": the label's word only says whose the other thing is. */
function isComplement(words: Word[], first: number, keys: readonly string[]): boolean {
  let index = first - 1;
  let of = false;
  while (OF.test(words[index]?.key ?? '') || ARTICLE.test(words[index]?.key ?? '')) {
    of ||= OF.test(words[index]?.key ?? '');
    index -= 1;
  }
  const thing = words[index];
  return of && thing !== undefined && isThing(thing) && !isOwn(thing, keys) && !/(?:er|ir|ez|ons)$/.test(thing.key);
}

function before(reading: Reading, words: Word[], first: number, keys: readonly string[]): boolean {
  const here = words[first];
  const previous = words[first - 1];
  if (here === undefined || previous === undefined || !touches(reading, previous, here)) return false;
  if (isOwn(previous, keys)) return false;
  if (OF.test(previous.key) || ARTICLE.test(previous.key)) return isComplement(words, first, keys);
  if (KIND_OF.test(previous.key)) return true;
  return isThing(previous) && first > 1 && !/(?:ez|ons|ing)$/.test(previous.key);
}
