import type { EnglishSentence, EnglishToken } from '../token.ts';
import { classOf, NOTHING, rulerBefore, subjectBefore, timeOf, wordOf } from './around.ts';

/** A sentence as the model reads it: what is asked of each word more than once, worked out once. */
export interface Reading {
  readonly tokens: readonly EnglishToken[];
  readonly words: readonly string[];
  readonly classes: readonly string[];
  readonly time: string;
}

export function readFor({ tokens }: Pick<EnglishSentence, 'tokens'>): Reading {
  return { tokens, words: tokens.map(wordOf), classes: tokens.map(classOf), time: timeOf(tokens) };
}

/** Rows of the table that weights are kept in: a power of two. */
export const ROWS = 2 ** 20;

export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** The row of one feature for one label. */
export const rowOf = (feature: number, label: number): number =>
  (Math.imul(feature ^ label, 0x9e3779b1) ^ (label >>> 7)) >>> 12;

/**
 * What a place looks like without what stands there: words before `from`, words from `to` on. `own`: what stays of the word itself
 * (its lemma), or nothing.
 */
export function featuresAt(reading: Reading, from: number, to: number, own: string): number[] {
  const { tokens, words, classes, time } = reading;
  const w = (at: number) => words[at] ?? NOTHING;
  const k = (at: number) => classes[at] ?? NOTHING;
  const [w1, w2, k1, k2, k3] = [w(from - 1), w(from - 2), k(from - 1), k(from - 2), k(from - 3)];
  const [v1, v2, n1, n2, n3] = [w(to), w(to + 1), k(to), k(to + 1), k(to + 2)];
  const t1 = tokens[from - 1]?.tag ?? NOTHING;
  const t2 = tokens[from - 2]?.tag ?? NOTHING;
  const subject = subjectBefore(tokens, from);
  const ruler = rulerBefore(tokens, from);
  const list = [
    'k',
    `a${w1}`,
    `b${v1}`,
    `c${k1}|${n1}`,
    `d${k2}|${k1}`,
    `e${n1}|${n2}`,
    `f${w1}|${v1}`,
    `g${t1}`,
    `h${t2}|${t1}`,
    `i${t2}|${t1}|${n1}`,
    `j${w2}|${w1}`,
    `l${v1}|${v2}`,
    `m${k1}`,
    `n${n1}`,
    `o${subject}`,
    `p${subject}|${k1}`,
    `q${subject}|${ruler}`,
    `r${ruler}`,
    `s${ruler}|${k1}`,
    `t${k3}|${k2}|${k1}`,
    `u${k1}|${n1}|${n2}`,
    `v${k2}|${k1}|${n1}`,
    `w${time}|${ruler}|${subject}`,
    `x${w2}`,
    `y${v2}`,
    `z${n1}|${n2}|${n3}`,
  ];
  if (own !== '') list.push(`A${own}`, `B${own}|${k1}`, `C${own}|${n1}`, `D${own}|${ruler}`);
  return list.map(hash);
}
