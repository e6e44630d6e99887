import { KINDS, readFeatures } from '../../shared/suggest/features.ts';
import type { Sample } from './corpus.ts';

/** Settings of a training run; the defaults were chosen by leaving out a trade. */
export interface FitOptions {
  kindWeights: Record<string, number>;
  minDf: number;
  epochs: number;
  rate: number;
  l2: number;
  drop: number;
  mainShare: number;
  seed: number;
}

export const DEFAULTS: FitOptions = {
  kindWeights: {
    word: 1,
    stem: 1,
    pair: 1,
    skip: 0.7,
    letters: 0.6,
    concept: 1.5,
    concepts: 0.8,
    turn: 0.7,
    edge: 0.7,
  },
  minDf: 2,
  epochs: 12,
  rate: 0.5,
  l2: 1e-5,
  drop: 0.3,
  mainShare: 0.75,
  seed: 7,
};

/** A comment as a unit vector over the vocabulary. */
export interface Row {
  ids: Int32Array;
  values: Float32Array;
}

export interface Fit {
  /** Feature hash -> column. */
  columns: Map<number, number>;
  /** kind weight × idf, by column. */
  scale: Float32Array;
  intents: string[];
  /** column × intents + intent. */
  weights: Float32Array;
  bias: Float32Array;
}

/** mulberry32: the same numbers for the same seed, anywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Read = { ids: number[]; kinds: number[] };

const cache = new Map<string, Read>();
export function read(text: string): Read {
  let features = cache.get(text);
  if (features === undefined) {
    const { ids, kinds } = readFeatures(text);
    features = { ids, kinds };
    cache.set(text, features);
  }
  return features;
}

export function vocabulary(
  samples: Sample[],
  options: FitOptions,
): { columns: Map<number, number>; scale: Float32Array } {
  const counts = new Map<number, number>();
  const kindOf = new Map<number, number>();
  for (const { text } of samples) {
    const { ids, kinds } = read(text);
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (let i = 0; i < ids.length; i += 1) kindOf.set(ids[i] as number, kinds[i] as number);
  }
  const columns = new Map<number, number>();
  const scale: number[] = [];
  for (const [id, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    const kind = KINDS[kindOf.get(id) ?? 0] as string;
    const weight = options.kindWeights[kind] ?? 0;
    if (count < options.minDf || weight === 0) continue;
    columns.set(id, columns.size);
    scale.push(weight * Math.log(1 + samples.length / count));
  }
  return { columns, scale: Float32Array.from(scale) };
}

export function toRow(text: string, columns: Map<number, number>, scale: Float32Array): Row {
  const counts = new Map<number, number>();
  for (const id of read(text).ids) {
    const column = columns.get(id);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const ids = Int32Array.from(counts.keys());
  const values = new Float32Array(ids.length);
  let norm = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const value = (1 + Math.log(counts.get(ids[i] as number) as number)) * (scale[ids[i] as number] as number);
    values[i] = value;
    norm += value * value;
  }
  norm = Math.sqrt(norm) || 1;
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] as number) / norm;
  return { ids, values };
}

/** Multinomial logistic regression by AdaGrad with feature dropout; deterministic. */
export function train(samples: Sample[], intents: readonly string[], given: Partial<FitOptions> = {}): Fit {
  const options = { ...DEFAULTS, ...given };
  const { columns, scale } = vocabulary(samples, options);
  const size = intents.length;
  const weights = new Float32Array(columns.size * size);
  const squares = new Float32Array(columns.size * size).fill(1e-2);
  const bias = new Float32Array(size);
  const rows = samples.map(({ text }) => toRow(text, columns, scale));
  const targets = samples.map((sample) => target(sample, intents, options.mainShare));
  const next = random(options.seed);
  const order = rows.map((_, index) => index);
  const scores = new Float32Array(size);
  const keepScale = 1 / (1 - options.drop);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = options.rate * (1 - epoch / options.epochs) + 0.01;
    for (const index of order) {
      const { ids, values } = rows[index] as Row;
      const kept: number[] = [];
      for (let i = 0; i < ids.length; i += 1) if (options.drop === 0 || next() >= options.drop) kept.push(i);
      scores.set(bias);
      for (const i of kept) {
        const at = (ids[i] as number) * size;
        const value = (values[i] as number) * keepScale;
        for (let c = 0; c < size; c += 1) scores[c] = (scores[c] as number) + value * (weights[at + c] as number);
      }
      softmax(scores);
      const wanted = targets[index] as Float32Array;
      for (let c = 0; c < size; c += 1) {
        scores[c] = (scores[c] as number) - (wanted[c] as number);
        bias[c] = (bias[c] as number) - 0.02 * rate * (scores[c] as number);
      }
      for (const i of kept) {
        const at = (ids[i] as number) * size;
        const value = (values[i] as number) * keepScale;
        for (let c = 0; c < size; c += 1) {
          const gradient = (scores[c] as number) * value + options.l2 * (weights[at + c] as number);
          const square = (squares[at + c] as number) + gradient * gradient;
          squares[at + c] = square;
          weights[at + c] = (weights[at + c] as number) - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return { columns, scale, intents: [...intents], weights, bias };
}

function target(sample: Sample, intents: readonly string[], mainShare: number): Float32Array {
  const wanted = new Float32Array(intents.length);
  const [main, ...others] = sample.intents.map((one) => intents.indexOf(one)).filter((one) => one >= 0);
  if (main === undefined) return wanted;
  wanted[main] = others.length === 0 ? 1 : mainShare;
  for (const other of others) wanted[other] = (1 - mainShare) / others.length;
  return wanted;
}

export function softmax(scores: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) sum += scores[c] = Math.exp((scores[c] as number) - top);
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] as number) / sum;
}

/** Chance of each intent. */
export function predict(model: Fit, text: string): Float32Array {
  const { ids, values } = toRow(text, model.columns, model.scale);
  const size = model.intents.length;
  const scores = Float32Array.from(model.bias);
  for (let i = 0; i < ids.length; i += 1) {
    const at = (ids[i] as number) * size;
    for (let c = 0; c < size; c += 1)
      scores[c] = (scores[c] as number) + (values[i] as number) * (model.weights[at + c] as number);
  }
  softmax(scores);
  return scores;
}
