import type { Label } from '../check/labels.ts';
import { bareWords } from '../check/other-subject.ts';
import type { Reading, Segment, Word } from '../check/reading.ts';
import { isGeneric, isPlain, sameWord } from '../check/vocabulary.ts';
import type { Fact } from '../fact.ts';
import { isKin } from './kin.ts';

/** The words around a value, by how near they stand. */
export interface Zones {
  clause: Word[];
  /** Of the sentence, before and after the clause. */
  before: Word[];
  after: Word[];
  /** Of the sentence before. */
  previous: Word[];
  rest: Word[];
}

/** Shares of a fact's label, 0 to 1, that the text names, each zone with those nearer. */
export interface Cover {
  clause: number;
  sentence: number;
  /** With what the sentence says after the value's clause. */
  after: number;
  previous: number;
  text: number;
  /** Words of the same matter count too. */
  kin: number;
  kinClause: number;
  kinText: number;
  /** The word that says what the thing is, the first of the label, one that is telling by itself. */
  head: boolean;
  first: boolean;
  telling: boolean;
}

export function zonesOf(reading: Reading, own: Segment): Zones {
  const bare = (fits: (segment: Segment) => boolean) =>
    reading.segments.filter(fits).flatMap((segment) => bareWords(reading, segment));
  const { index, sentence } = own;
  return {
    clause: bareWords(reading, own),
    before: bare((one) => one.sentence === sentence && one.index < index),
    after: bare((one) => one.sentence === sentence && one.index > index),
    previous: bare((one) => one.sentence === sentence - 1),
    rest: bare((one) => one.sentence > sentence || one.sentence < sentence - 1),
  };
}

const weightOf = (key: string): number => (isGeneric(key) ? 0.3 : isPlain(key) ? 0.5 : 1);

export const NONE: Cover = {
  clause: 0,
  sentence: 0,
  after: 0,
  previous: 0,
  text: 0,
  kin: 0,
  kinClause: 0,
  kinText: 0,
  head: false,
  first: false,
  telling: false,
};

function coverOfLabel({ words, telling }: Label, zones: Zones): Cover {
  const cover = { ...NONE };
  let total = 0;
  for (const [index, { key, head }] of words.entries()) {
    const weight = weightOf(key);
    total += weight;
    const has = (list: readonly Word[]) => list.some((word) => sameWord(word.key, key));
    const kin = (list: readonly Word[]) => list.some((word) => isKin(word.key, key));
    const clause = has(zones.clause);
    const sentence = clause || has(zones.before);
    const after = sentence || has(zones.after);
    const previous = after || has(zones.previous);
    const kinClause = clause || kin(zones.clause);
    const kinSentence = kinClause || sentence || kin(zones.before);
    const text = previous || has(zones.rest);
    const kinText = text || kinSentence || kin(zones.after) || kin(zones.previous);
    cover.clause += clause ? weight : 0;
    cover.sentence += sentence ? weight : 0;
    cover.after += after ? weight : 0;
    cover.previous += previous ? weight : 0;
    cover.text += text ? weight : 0;
    cover.kinClause += kinClause ? weight : 0;
    cover.kin += kinSentence ? weight : 0;
    cover.kinText += kinText ? weight : 0;
    cover.head ||= head && sentence;
    cover.first ||= index === 0 && sentence;
    cover.telling ||= sentence && telling.includes(key);
  }
  if (total === 0) return cover;
  for (const zone of ['clause', 'sentence', 'after', 'previous', 'text', 'kin', 'kinClause', 'kinText'] as const)
    cover[zone] /= total;
  return cover;
}

const rank = ({ sentence, kin, previous }: Cover): number => sentence + kin / 2 + previous / 4;

/** How much of each of these labels the words around a value name; of two labels of a fact the one that fits better. */
export function coversOf(labels: readonly Label[], zones: Zones): Map<Fact, Cover> {
  const covers = new Map<Fact, Cover>();
  for (const label of labels) {
    if (label.whole) continue;
    const cover = coverOfLabel(label, zones);
    const known = covers.get(label.fact);
    if (known === undefined || rank(cover) > rank(known)) covers.set(label.fact, cover);
  }
  return covers;
}
