import { type Found, findConcepts, shippedLexicon } from './concepts.ts';
import { stem } from './stems.ts';
import { type Token, tokenize } from './tokens.ts';

/** Hash space: features are numbers below it. */
export const SPACE = 1 << 18;

/** Kinds of feature; each has its own weight (see `KIND_WEIGHTS`). */
export const KINDS = ['word', 'stem', 'pair', 'letters', 'concept', 'concepts', 'turn', 'edge', 'shape'] as const;
export type FeatureKind = (typeof KINDS)[number];

const KIND_NUMBERS = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Record<FeatureKind, number>;

/** A comment as features: parallel arrays; `token` is the word that carries the feature. */
export interface Features {
  ids: number[];
  kinds: number[];
  token: number[];
  tokens: Token[];
}

/** FNV-1a over the UTF-16 units of a part of a text, going on from a state. */
function hashOn(state: number, text: string, from: number, to: number): number {
  let hash = state;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** State of each kind's hash: a word and a stem of the same letters are two features. */
const STARTS = Object.fromEntries(
  KINDS.map((kind) => [kind, hashOn(0x811c9dc5 | 0, `${kind}:`, 0, kind.length + 1)]),
) as Record<FeatureKind, number>;

class Collector {
  ids: number[] = [];
  kinds: number[] = [];
  token: number[] = [];

  add(kind: FeatureKind, text: string, token: number): void {
    this.addPart(kind, text, 0, text.length, token);
  }

  /** The feature of a part of a text; no string is cut for it, for there are a hundred in a comment. */
  addPart(kind: FeatureKind, text: string, from: number, to: number, token: number): void {
    const hash = hashOn(STARTS[kind], text, from, to);
    this.ids.push(((hash >>> 18) ^ hash) & (SPACE - 1));
    this.kinds.push(KIND_NUMBERS[kind]);
    this.token.push(token);
  }
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

function addLetters(out: Collector, key: string, token: number): void {
  if (key.startsWith('#') || key.length < SHORTEST_GRAM) return;
  const word = `_${key}_`;
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size += 1) {
    for (let at = 0; at + size <= word.length; at += 1) out.addPart('letters', word, at, at + size, token);
  }
}

function addWords(out: Collector, tokens: Token[]): void {
  const stems = tokens.map(({ key }) => stem(key));
  for (const [index, { key, sentence }] of tokens.entries()) {
    out.add('word', key, index);
    out.add('stem', stems[index] ?? key, index);
    addLetters(out, key, index);
    const next = tokens[index + 1];
    if (next?.sentence === sentence) out.add('pair', `${stems[index]} ${stems[index + 1]}`, index);
  }
  if (tokens.length > 0) out.add('edge', `^${stems[0]}`, 0);
  if (tokens.length > 1) out.add('edge', `^${stems[0]} ${stems[1]}`, 0);
  if (tokens.length > 0) out.add('edge', `$${stems.at(-1)}`, tokens.length - 1);
}

function addConcepts(out: Collector, tokens: Token[], found: Found[]): void {
  const seen = new Set<string>();
  for (const one of found) out.add('concept', one.concept, one.from);
  for (const [index, one] of found.entries()) {
    for (const other of found.slice(index + 1)) {
      if (one.concept === other.concept || tokens[one.from]?.sentence !== tokens[other.from]?.sentence) continue;
      if (other.from < one.to) continue;
      const pair = one.concept < other.concept ? `${one.concept} ${other.concept}` : `${other.concept} ${one.concept}`;
      if (!seen.has(pair)) out.add('concepts', pair, one.from);
      seen.add(pair);
    }
    const next = tokens[one.to];
    const before = tokens[one.from - 1];
    if (next !== undefined) out.add('turn', `${one.concept} ${stem(next.key)}`, one.from);
    if (before !== undefined) out.add('turn', `${stem(before.key)} ${one.concept}`, one.from);
  }
}

const LENGTHS = [2, 4, 7, 11, 16, 24, 40];

/** What is there and what is not: a linear model can't see an absence that no feature states. */
function addShape(out: Collector, tokens: Token[], concepts: Found[]): void {
  const keys = new Set(tokens.map(({ key }) => key));
  const found = new Set(concepts.map(({ concept }) => concept));
  const asked = keys.has('#?') ? 'asked' : 'said';
  const person = ['i-me', 'we-us', 'you-brand', 'you-friend'].filter((one) => found.has(one)).join('+');
  const length = LENGTHS.findIndex((most) => tokens.length <= most);
  out.add('shape', `${asked} ${length}`, 0);
  out.add('shape', `${asked} ${person}`, 0);
  out.add('shape', `${asked} ${found.has('negation') ? 'not' : ''}`, 0);
  out.add('shape', `${person} ${found.has('negation') ? 'not' : ''} ${found.has('praise') ? 'good' : ''}`, 0);
}

/** What the ranker reads in a comment; bounded by `tokenize`. */
export function readFeatures(text: string): Features {
  const tokens = tokenize(text);
  const out = new Collector();
  addWords(out, tokens);
  const found = findConcepts(tokens, shippedLexicon());
  addConcepts(out, tokens, found);
  addShape(out, tokens, found);
  return { ids: out.ids, kinds: out.kinds, token: out.token, tokens };
}
