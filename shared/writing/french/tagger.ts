import type { Tagger } from './read.ts';
import type { FrenchToken } from './sentence.ts';
import { openSparse, type Sparse } from './sparse.ts';

/** "TTAG", little-endian. */
export const TAGGER_MAGIC = 0x47415454;
/** Features are hashed into so many rows; a row holds one weight for each tag. */
export const ROWS = 1 << 15;
export const TAGS = 23;
/** Rows that lie together in the file. */
const TOGETHER = 8;
export const STRETCH = TOGETHER * TAGS;

const stir = (value: number): number => value ^ (value >>> 15);

function stirIn(value: number, part: number | string): number {
  if (typeof part === 'number') return stir(Math.imul(value ^ part, 0x85ebca6b));
  let own = value;
  for (let at = 0; at < part.length; at += 1) own = Math.imul(own ^ part.charCodeAt(at), 0x01000193);
  return stir(own);
}

function hash(kind: number, a: number | string, b: number | string = 0, c: number = 0): number {
  const value = stirIn(stirIn(stirIn(Math.imul(kind + 1, 0x9e3779b1), a), b), c);
  return (value ^ (value >>> 13)) & (ROWS - 1);
}

const EDGE = '\u0001';

/** Rows of the features of one token, given the tags of the two before it (0 at the start). */
export function featuresOf(tokens: readonly FrenchToken[], index: number, previous: number, before: number): number[] {
  const at = (place: number) => tokens[place];
  const word = (place: number) => at(place)?.norm ?? EDGE;
  const set = (place: number) => at(place)?.categories ?? 0;
  const token = at(index) as FrenchToken;
  const own = set(index);
  return [
    hash(0, 0),
    hash(1, token.norm),
    hash(2, own),
    hash(3, token.norm.slice(-3), own === 0 ? 1 : 0),
    hash(4, token.norm.slice(-2), own === 0 ? 1 : 0),
    hash(5, (token.capital ? 1 : 0) + (token.first ? 2 : 0)),
    hash(6, previous),
    hash(7, previous, before),
    hash(8, previous, own),
    hash(9, word(index - 1)),
    hash(10, word(index + 1)),
    hash(11, word(index + 2)),
    hash(12, set(index + 1)),
    hash(13, previous, own, set(index + 1)),
    hash(14, word(index - 1), own),
    hash(15, word(index + 1), own),
    hash(16, own, set(index + 1), set(index + 2)),
    hash(17, previous, token.norm),
    hash(18, word(index - 2), own),
    hash(19, previous, own, before),
  ];
}

/** The best tag among those allowed (bits; 0 allows all). */
export function bestTag(scores: Float64Array, allowed: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < TAGS; tag += 1) {
    if (allowed !== 0 && (allowed & (1 << tag)) === 0) continue;
    const score = scores[tag] as number;
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}

export function addScores(scores: Float64Array, weights: ArrayLike<number>, rows: readonly number[]): void {
  scores.fill(0);
  for (const row of rows) {
    const base = row * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) scores[tag] = (scores[tag] as number) + (weights[base + tag] as number);
  }
}

/** The same from the file: the weights of a row are a part of a stretch. */
function addSparse(scores: Float64Array, { starts, gaps, values }: Sparse, rows: readonly number[]): void {
  scores.fill(0);
  for (let each = 0; each < rows.length; each += 1) {
    const row = rows[each] as number;
    const stretch = Math.floor(row / TOGETHER);
    const end = starts[stretch + 1] as number;
    let tag = -(row % TOGETHER) * TAGS;
    for (let at = starts[stretch] as number; at < end; at += 1) {
      tag += gaps[at] as number;
      if (tag >= TAGS) break;
      if (tag >= 0) scores[tag] = (scores[tag] as number) + (values[at] as number);
    }
  }
}

/**
 * Opens `fr.tagger.bin`: an averaged perceptron over hashed features, greedy from left to right, that only chooses among the readings of
 * the lexicon. Throws when the bytes are not a whole file.
 */
export function openTagger(bytes: ArrayBuffer): Tagger {
  const weights = openSparse(bytes, TAGGER_MAGIC, (ROWS * TAGS) / STRETCH, 'tagger');
  const scores = new Float64Array(TAGS);
  return (tokens) => {
    const tags: number[] = [];
    for (const [index, { categories }] of tokens.entries()) {
      // One reading alone needs no vote.
      if (categories !== 0 && (categories & (categories - 1)) === 0) {
        tags.push(categories);
        continue;
      }
      addSparse(scores, weights, featuresOf(tokens, index, tags[index - 1] ?? 0, tags[index - 2] ?? 0));
      tags.push(1 << bestTag(scores, categories));
    }
    return tags;
  };
}
