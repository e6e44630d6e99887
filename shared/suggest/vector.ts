import { type Features, readFeatures } from './features.ts';
import type { Model } from './model.ts';
import type { Token } from './tokens.ts';

/** A comment as weighted features, each once. */
export interface Vector {
  /** Hashed features. */
  ids: Int32Array;
  /** Kind weight × idf × (1 + log count), of unit length over all features. */
  values: Float32Array;
  /** Column of the model, or -1. */
  columns: Int32Array;
  /** The word that first carried the feature. */
  token: Int32Array;
  /** Factor that brings the features that the model knows to unit length. */
  known: number;
  tokens: Token[];
}

function countFeatures(features: Features): Map<number, { count: number; first: number }> {
  const counts = new Map<number, { count: number; first: number }>();
  for (const [index, id] of features.ids.entries()) {
    const entry = counts.get(id);
    if (entry === undefined) counts.set(id, { count: 1, first: index });
    else entry.count += 1;
  }
  return counts;
}

/** Weighs a comment's features. An empty comment has no feature. */
export function toVector(model: Model, text: string): Vector {
  const features = readFeatures(text);
  const counts = countFeatures(features);
  const ids = Int32Array.from(counts.keys());
  const values = new Float32Array(ids.length);
  const columns = new Int32Array(ids.length);
  const token = new Int32Array(ids.length);
  let whole = 0;
  let known = 0;
  let at = 0;
  for (const [id, { count, first }] of counts) {
    const column = (model.columns[id] ?? 0) - 1;
    const idf = column < 0 ? model.unseenIdf : (model.idf[column] ?? 0);
    const value = (model.kindWeights[features.kinds[first] ?? 0] ?? 0) * idf * (1 + Math.log(count));
    values[at] = value;
    columns[at] = column;
    token[at] = features.token[first] ?? 0;
    whole += value * value;
    if (column >= 0) known += value * value;
    at += 1;
  }
  const norm = Math.sqrt(whole) || 1;
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] ?? 0) / norm;
  return { ids, values, columns, token, known: known === 0 ? 0 : norm / Math.sqrt(known), tokens: features.tokens };
}

/** The model's score of each intent (logits, the model's order). */
export function intentLogits(model: Model, vector: Vector): Float32Array {
  const logits = Float32Array.from(model.bias);
  for (let index = 0; index < vector.ids.length; index += 1) {
    const column = vector.columns[index] ?? -1;
    if (column < 0) continue;
    const value = (vector.values[index] ?? 0) * vector.known;
    const end = model.starts[column + 1] ?? 0;
    for (let entry = model.starts[column] ?? 0; entry < end; entry += 1) {
      const target = model.targets[entry] ?? 0;
      logits[target] = (logits[target] ?? 0) + value * (model.weights[entry] ?? 0);
    }
  }
  return logits;
}

/** Logits to chances that sum to one. */
export function softmax(logits: ArrayLike<number>): Float32Array {
  const chances = Float32Array.from(logits);
  const top = chances.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let index = 0; index < chances.length; index += 1) {
    const chance = Math.exp((chances[index] ?? 0) - top);
    chances[index] = chance;
    sum += chance;
  }
  return chances.map((chance) => chance / sum);
}
