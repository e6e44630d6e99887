import type { Model } from './model.ts';
import { baseLogits, correct, type Learnt, scoredKeys } from './picks.ts';
import { likeness, type TemplateIndex } from './template-index.ts';
import { softmax, toVector, type Vector } from './vector.ts';

/** What the ranker knows of a brand. */
export interface Ranker {
  model: Model;
  index: TemplateIndex;
  learnt?: Learnt | null;
}

/** One template on offer: the best of its key. */
export interface Ranked {
  /** Place in `index.templates`. */
  doc: number;
  key: string;
  /** 0 to 1 over the keys on offer. */
  score: number;
}

/** Logits that a full likeness to a trusted centroid is worth. */
const CENTROID_WORTH = 12;
/** Logits for the template of a key that was picked before the others of that key. */
const HABIT_WORTH = 0.3;

/** Logits that a full likeness to what a template was picked for is worth, among the templates of its key. */
const ANSWERED_WORTH = 3;

function likenessTo(mean: Map<number, number>, vector: Vector): number {
  let sum = 0;
  for (let at = 0; at < vector.ids.length; at += 1) {
    sum += (vector.values[at] ?? 0) * (mean.get(vector.ids[at] ?? -1) ?? 0);
  }
  return sum;
}

function templateWorth(ranker: Ranker, vector: Vector, like: Float32Array, doc: number): number {
  const { index, learnt } = ranker;
  const worth = CENTROID_WORTH * (index.trust[doc] ?? 0) * (like[doc] ?? 0);
  const id = index.templates[doc]?.id ?? '';
  const times = learnt?.picked.get(id) ?? 0;
  if (times === 0) return worth;
  const mean = learnt?.answered.get(id);
  return worth + HABIT_WORTH * Math.log1p(times) + (mean ? ANSWERED_WORTH * likenessTo(mean, vector) : 0);
}

/**
 * Ranks the templates that `allowed` lets through, one for each key, best first. `logits` holds the score of
 * each key (see `scoreKeys`).
 */
export function rankTemplates(
  ranker: Ranker,
  vector: Vector,
  logits: Float32Array,
  allowed: (doc: number) => boolean,
): Ranked[] {
  const { index } = ranker;
  const keys = ranker.learnt?.keys ?? scoredKeys(ranker.model, index);
  const places = new Map(keys.map((key, at) => [key, at]));
  const like = likeness(index, vector.ids, vector.values);
  const best = new Map<string, { doc: number; logit: number }>();
  for (let doc = 0; doc < index.keys.length; doc += 1) {
    if (!allowed(doc)) continue;
    const key = index.keys[doc] ?? '';
    const logit = (logits[places.get(key) ?? -1] ?? 0) + templateWorth(ranker, vector, like, doc);
    if (logit > (best.get(key)?.logit ?? Number.NEGATIVE_INFINITY)) best.set(key, { doc, logit });
  }
  const ranked = [...best].sort((a, b) => b[1].logit - a[1].logit);
  const scores = softmax(ranked.map(([, { logit }]) => logit));
  return ranked.map(([key, { doc }], place) => ({ doc, key, score: scores[place] ?? 0 }));
}

/** Score of each key for one text: the model's, corrected by what the brand picked. */
export function scoreKeys(ranker: Ranker, vector: Vector): Float32Array {
  const size = ranker.learnt?.keys.length ?? scoredKeys(ranker.model, ranker.index).length;
  const logits = baseLogits(ranker.model, vector, size);
  if (ranker.learnt) correct(logits, vector, ranker.learnt);
  return logits;
}

/** Scores and vector of a text at once. */
export function readComment(ranker: Ranker, text: string): { vector: Vector; logits: Float32Array } {
  const vector = toVector(ranker.model, text);
  return { vector, logits: scoreKeys(ranker, vector) };
}
