import { KINDS, readFeatures } from '../../shared/suggest/features.ts';
import type { Sample } from './corpus.ts';

/** Settings of a training run; the defaults were chosen by leaving out a trade. */
export interface FitOptions {
  kindWeights: Record<string, number>;
  minDf: number;
  epochs: number;
  rate: number;
  l2: number;
  l1: number;
  start: number;
  drop: number;
  mainShare: number;
  seed: number;
}

export const DEFAULTS: FitOptions = {
  kindWeights: {
    word: 1,
    stem: 1,
    pair: 0.7,
    skip: 0.4,
    letters: 0.3,
    concept: 3,
    concepts: 0.9,
    turn: 0.7,
    edge: 0.7,
  },
  minDf: 2,
  epochs: 12,
  rate: 1.2,
  l2: 1e-5,
  l1: 0,
  start: 0.01,
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
  /** Rarity by column: the log of comments over comments that hold it. */
  idf: Float32Array;
  kindWeights: Float32Array;
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

type Read = { ids: number[]; kinds: number[] };

const cache = new Map<string, Read>();

/** Features of a text, read once a run. */
function read(text: string): Read {
  let features = cache.get(text);
  if (features === undefined) {
    const { ids, kinds } = readFeatures(text);
    features = { ids, kinds };
    cache.set(text, features);
  }
  return features;
}

/** Steps of an idf as it is stored: trained on what ships. */
export const IDF_STEP = 0.25;

function vocabulary(samples: Sample[], options: FitOptions): Pick<Fit, 'columns' | 'idf' | 'kindWeights'> {
  const counts = new Map<number, number>();
  for (const { text } of samples) {
    for (const id of new Set(read(text).ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const columns = new Map<number, number>();
  const idf: number[] = [];
  for (const [id, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (count < options.minDf) continue;
    columns.set(id, columns.size);
    idf.push(Math.round(Math.log(1 + samples.length / count) / IDF_STEP) * IDF_STEP);
  }
  const kindWeights = Float32Array.from(KINDS, (kind) => options.kindWeights[kind] ?? 0);
  return { columns, idf: Float32Array.from(idf), kindWeights };
}

function toRow(text: string, { columns, idf, kindWeights }: Pick<Fit, 'columns' | 'idf' | 'kindWeights'>): Row {
  const counts = new Map<number, { count: number; kind: number }>();
  const { ids: all, kinds } = read(text);
  for (const [index, id] of all.entries()) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const entry = counts.get(column);
    if (entry === undefined) counts.set(column, { count: 1, kind: kinds[index] ?? 0 });
    else entry.count += 1;
  }
  const ids = Int32Array.from(counts.keys());
  const values = Float32Array.from(
    counts,
    ([column, { count, kind }]) => (1 + Math.log(count)) * (kindWeights[kind] ?? 0) * (idf[column] ?? 0),
  );
  const norm = Math.hypot(...values) || 1;
  return { ids, values: values.map((value) => value / norm) };
}

/** A step under this error changes nothing worth its time: most intents are out of the question for a comment. */
const LEAST_ERROR = 1e-3;

/** What training moves. */
interface State {
  weights: Float32Array;
  bias: Float32Array;
  /** Sum of squared gradients of a column, for AdaGrad. */
  squares: Float32Array;
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** The features of a row that survive dropout, as places. */
function keep(row: Row, drop: number, next: () => number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < row.ids.length; i += 1) if (drop === 0 || next() >= drop) kept.push(i);
  return kept;
}

/** One example: scores, error, AdaGrad step, and the pull to zero (L1) of what was touched. */
function step(state: State, row: Row, kept: number[], wanted: Float32Array, rate: number, options: FitOptions): void {
  const { weights, bias, squares } = state;
  const size = bias.length;
  const keepScale = 1 / (1 - options.drop);
  const error = Float32Array.from(bias);
  for (const i of kept) {
    const at = (row.ids[i] as number) * size;
    const value = (row.values[i] as number) * keepScale;
    for (let c = 0; c < size; c += 1) error[c] = (error[c] as number) + value * (weights[at + c] as number);
  }
  softmax(error);
  const moved: number[] = [];
  let square = 0;
  for (let c = 0; c < size; c += 1) {
    const off = (error[c] as number) - (wanted[c] as number);
    error[c] = off;
    bias[c] = (bias[c] as number) - 0.02 * rate * off;
    square += off * off;
    if (Math.abs(off) > LEAST_ERROR) moved.push(c);
  }
  for (const i of kept) {
    const column = row.ids[i] as number;
    const value = (row.values[i] as number) * keepScale;
    const sum = (squares[column] as number) + square * value * value;
    squares[column] = sum;
    const own = rate / Math.sqrt(sum);
    const pull = own * options.l1;
    for (const c of moved) {
      const at = column * size + c;
      const weight = (weights[at] as number) * (1 - own * options.l2) - own * value * (error[c] as number);
      weights[at] = weight > pull ? weight - pull : weight < -pull ? weight + pull : 0;
    }
  }
}

/** Multinomial logistic regression by AdaGrad with feature dropout and a pull to zero; deterministic. */
export function train(samples: Sample[], intents: readonly string[], given: Partial<FitOptions> = {}): Fit {
  const options = { ...DEFAULTS, ...given };
  const known = vocabulary(samples, options);
  const { columns } = known;
  const size = intents.length;
  const state: State = {
    weights: new Float32Array(columns.size * size),
    bias: new Float32Array(size),
    squares: new Float32Array(columns.size).fill(options.start),
  };
  const rows = samples.map(({ text }) => toRow(text, known));
  const targets = samples.map((sample) => target(sample, intents, options.mainShare));
  const next = random(options.seed);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, next);
    const rate = options.rate * (1 - epoch / options.epochs) + 0.01;
    for (const index of order) {
      const row = rows[index] as Row;
      step(state, row, keep(row, options.drop, next), targets[index] as Float32Array, rate, options);
    }
  }
  return { ...known, intents: [...intents], weights: state.weights, bias: state.bias };
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
  const { ids, values } = toRow(text, model);
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
