import type { Model } from './model.ts';
import type { TemplateIndex } from './template-index.ts';
import { intentLogits, softmax, toVector, type Vector } from './vector.ts';

/** What a person chose for a comment, or refused ("not this one"). */
export interface PickedReply {
  text: string;
  template?: string | null;
  intent?: string | null;
  refused?: boolean;
}

/** What the brand's picks taught: a correction of the model's scores over the same features. */
export interface Learnt {
  /** The model's intents, then the brand's own keys. */
  keys: string[];
  /** Hashed feature -> correction by key. */
  corrections: Map<number, Float32Array>;
  /** How often each template was picked. */
  picked: Map<string, number>;
}

/** Picks that are remembered, newest kept: beyond them a brand's habits change. */
const REMEMBERED = 1000;
const ROUNDS = 6;
const RATE = 1.2;
const REFUSAL_RATE = 1;
/** Score of a key that the model does not know, before anything is learnt (a logit below the usual first three). */
export const UNKNOWN_LOGIT = -4.5;

interface Lesson {
  vector: Vector;
  base: Float32Array;
  key: number;
  refused: boolean;
}

/** Keys that can be scored: every intent of the model, then the brand's own in order. */
export function scoredKeys(model: Model, index: TemplateIndex): string[] {
  return [...new Set([...model.intents, ...index.keys])];
}

/** Log-chances of the model's intents, and the fixed low start of the brand's own keys. */
export function baseLogits(model: Model, vector: Vector, size: number): Float32Array {
  const chances = softmax(intentLogits(model, vector));
  const logits = new Float32Array(size).fill(UNKNOWN_LOGIT);
  for (let at = 0; at < chances.length; at += 1) logits[at] = Math.log((chances[at] ?? 0) + 1e-6);
  return logits;
}

/** Adds the brand's corrections to the scores, in place. */
export function correct(logits: Float32Array, vector: Vector, learnt: Learnt): void {
  for (let at = 0; at < vector.ids.length; at += 1) {
    const row = learnt.corrections.get(vector.ids[at] ?? -1);
    if (row === undefined) continue;
    const value = vector.values[at] ?? 0;
    for (let key = 0; key < logits.length; key += 1) logits[key] = (logits[key] ?? 0) + value * (row[key] ?? 0);
  }
}

function study(learnt: Learnt, { vector, base, key, refused }: Lesson, rate: number): void {
  const logits = Float32Array.from(base);
  correct(logits, vector, learnt);
  const error = softmax(logits);
  if (refused) {
    const chance = error[key] ?? 0;
    error.fill(0);
    error[key] = chance * REFUSAL_RATE;
  } else error[key] = (error[key] ?? 0) - 1;
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at] ?? 0;
    let row = learnt.corrections.get(id);
    if (row === undefined) {
      row = new Float32Array(learnt.keys.length);
      learnt.corrections.set(id, row);
    }
    const value = rate * (vector.values[at] ?? 0);
    for (let one = 0; one < row.length; one += 1) row[one] = (row[one] ?? 0) - value * (error[one] ?? 0);
  }
}

function keyOf(pick: PickedReply, index: TemplateIndex): string | null {
  const doc = index.templates.findIndex(({ id }) => id === pick.template);
  return index.keys[doc] ?? pick.intent ?? null;
}

/**
 * Learns from a brand's picks, oldest first: the same picks give the same result. Picks of templates
 * that are gone and of unknown intents are left out. A few tenths of a millisecond a pick.
 */
export function learnPicks(model: Model, index: TemplateIndex, picks: PickedReply[]): Learnt {
  const keys = scoredKeys(model, index);
  const places = new Map(keys.map((key, at) => [key, at]));
  const learnt: Learnt = { keys, corrections: new Map(), picked: new Map() };
  const lessons: Lesson[] = [];
  for (const pick of picks.slice(-REMEMBERED)) {
    const key = places.get(keyOf(pick, index) ?? '');
    if (key === undefined) continue;
    const refused = pick.refused === true;
    const vector = toVector(model, pick.text);
    lessons.push({ vector, base: baseLogits(model, vector, keys.length), key, refused });
    if (pick.template && !refused) learnt.picked.set(pick.template, (learnt.picked.get(pick.template) ?? 0) + 1);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lesson of lessons) study(learnt, lesson, RATE / (1 + round / 2));
  }
  return learnt;
}
