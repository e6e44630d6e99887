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

/** Places of the first of each feature, and how often it stands. */
function countFeatures({ ids }: Features): { firsts: number[]; counts: number[] } {
  const places = new Map<number, number>();
  const firsts: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const place = places.get(id);
    if (place === undefined) {
      places.set(id, firsts.length);
      firsts.push(at);
      counts.push(1);
    } else counts[place] = (counts[place] ?? 0) + 1;
  }
  return { firsts, counts };
}

/** Weighs a comment's features. An empty comment has no feature. */
export function toVector(model: Model, text: string): Vector {
  const features = readFeatures(text);
  const { firsts, counts } = countFeatures(features);
  const ids = Int32Array.from(firsts, (first) => features.ids[first] ?? 0);
  const token = Int32Array.from(firsts, (first) => features.token[first] ?? 0);
  const columns = Int32Array.from(ids, (id) => (model.columns[id] ?? 0) - 1);
  const values = new Float32Array(ids.length);
  let whole = 0;
  let known = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const column = columns[at] ?? -1;
    const idf = column < 0 ? model.unseenIdf : (model.idf[column] ?? 0);
    const kind = features.kinds[firsts[at] ?? 0] ?? 0;
    const value = (model.kindWeights[kind] ?? 0) * idf * (1 + Math.log(counts[at] ?? 1));
    values[at] = value;
    whole += value * value;
    if (column >= 0) known += value * value;
  }
  const norm = Math.sqrt(whole) || 1;
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / norm;
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
