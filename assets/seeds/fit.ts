import type { Sample } from './corpus.ts';
import { random, shuffle } from './random.ts';
import { makeVocabulary, type Row, toRow, type Vocabulary } from './vocabulary.ts';

/** Settings of a training run; the defaults were chosen by leaving out a trade. */
export interface FitOptions {
  kindWeights: Record<string, number>;
  minDf: number;
  epochs: number;
  rate: number;
  l2: number;
  /** First sum of squared gradients of a feature. */
  start: number;
  /** Share of a comment's features that an example leaves out. */
  drop: number;
  /** Share of the main need where a comment has several. */
  mainShare: number;
  seed: number;
}

export const DEFAULTS: FitOptions = {
  kindWeights: {
    word: 1,
    stem: 1,
    pair: 0.7,
    letters: 0.4,
    concept: 3,
    concepts: 0.6,
    turn: 0.7,
    edge: 0.7,
    shape: 2,
  },
  minDf: 2,
  epochs: 25,
  rate: 1.8,
  l2: 1e-5,
  start: 0.01,
  drop: 0.5,
  mainShare: 0.75,
  seed: 7,
};

export interface Fit extends Vocabulary {
  intents: string[];
  /** column × intents + intent. */
  weights: Float32Array;
  bias: Float32Array;
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

/** The features of a row that survive dropout, as places. */
function keep(row: Row, drop: number, next: () => number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < row.ids.length; i += 1) if (drop === 0 || next() >= drop) kept.push(i);
  return kept;
}

/** One example: scores, error, AdaGrad step. */
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
    for (const c of moved) {
      const at = column * size + c;
      weights[at] = (weights[at] as number) * (1 - own * options.l2) - own * value * (error[c] as number);
    }
  }
}

/** Multinomial logistic regression by AdaGrad with feature dropout; deterministic. */
export function train(samples: Sample[], intents: readonly string[], given: Partial<FitOptions> = {}): Fit {
  const options = { ...DEFAULTS, ...given };
  const known = makeVocabulary(samples, options);
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

function softmax(scores: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) sum += scores[c] = Math.exp((scores[c] as number) - top);
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] as number) / sum;
}
