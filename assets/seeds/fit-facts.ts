import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckContext } from '../../shared/facts/check/finding.ts';
import { readText } from '../../shared/facts/check/reading.ts';
import { holdsOn } from '../../shared/facts/contradictions.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { signsOf } from '../../shared/facts/weigh/signs.ts';
import { weighingOf } from '../../shared/facts/weigh/weighing.ts';
import { fingerprintOf } from './fingerprint.ts';

const DRAFTS = fileURLToPath(new URL('facts/', import.meta.url));

export interface SeedDraft {
  /** File that it stands in. */
  set: string;
  id: string;
  text: string;
  language: 'fr' | 'en';
  today: string;
  facts: Fact[];
  expect: { start: number; end: number; fact: string; why: 'contradiction' | 'expired' }[];
}

/** A value of a draft that differs from a fact, and whether it was meant of it. */
export interface FactRow {
  set: string;
  signs: string[];
  isSaid: boolean;
}

export function readSeedDrafts(): SeedDraft[] {
  return readdirSync(DRAFTS)
    .sort()
    .flatMap((file) =>
      readFileSync(join(DRAFTS, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ expect: [], ...JSON.parse(line), set: file.replace('.jsonl', '') }) as SeedDraft),
    );
}

/** Fingerprint of the drafts that the weights were learnt from. */
export const factCorpusHash = (): string => fingerprintOf(DRAFTS);

export function factRows(drafts: readonly SeedDraft[]): FactRow[] {
  return drafts.flatMap(({ set, text, language, today, facts, expect }) => {
    const reading = readText(text, today);
    const context: CheckContext = {
      ...{ reading, language, today, all: facts },
      facts: facts.filter((fact) => holdsOn(fact, today)),
    };
    const weighing = weighingOf(context);
    return weighing.pairs
      .filter(({ fits }) => !fits)
      .map((pair) => {
        const start = reading.at[pair.value.start] ?? 0;
        const end = reading.at[pair.value.end] ?? text.length;
        const isSaid = expect.some(
          (one) => one.why === 'contradiction' && one.fact === pair.fact.id && one.start < end && start < one.end,
        );
        const { names, doubts } = signsOf(weighing, pair);
        return { set, signs: [...names, ...doubts()], isSaid };
      });
  });
}

/** Drafts by other hands are nearer to what is to come than traps laid by ourselves. */
const SHARE = (set: string): number => (/^(?:dev|independent)/.test(set) ? 3 : 2);

export const SETTINGS = { least: 8, l2: 2, steps: 300, rate: 0.05 };

export interface FactFit {
  bias: number;
  signs: Map<string, number>;
}

interface Known {
  columns: number[];
  isSaid: number;
  share: number;
}

/** Gradient of the penalised loss; the last place is the bias, which is not drawn to nothing. */
function gradientOf(rows: readonly Known[], weights: Float64Array, l2: number): Float64Array {
  const bias = weights.length - 1;
  const gradient = Float64Array.from(weights, (weight, place) => (place === bias ? 0 : l2 * weight));
  for (const { columns, isSaid, share } of rows) {
    const score = columns.reduce((sum, column) => sum + (weights[column] ?? 0), weights[bias] ?? 0);
    const error = (1 / (1 + Math.exp(-score)) - isSaid) * share;
    for (const column of columns) gradient[column] = (gradient[column] ?? 0) + error;
    gradient[bias] = (gradient[bias] ?? 0) + error;
  }
  return gradient;
}

/** Logistic regression by Adam over all rows at once; the same rows give the same weights. */
export function fitFacts(rows: readonly FactRow[], given: Partial<typeof SETTINGS> = {}): FactFit {
  const { least, l2, steps, rate } = { ...SETTINGS, ...given };
  const counts = new Map<string, number>();
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const places = new Map(names.map((name, place) => [name, place]));
  const known = rows.map(({ set, signs, isSaid }) => ({
    columns: signs.flatMap((sign) => places.get(sign) ?? []),
    isSaid: isSaid ? 1 : 0,
    share: SHARE(set),
  }));
  const weights = new Float64Array(names.length + 1);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientOf(known, weights, l2);
    for (const [place, slope] of gradient.entries()) {
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * slope;
      square[place] = 0.999 * (square[place] ?? 0) + 0.001 * slope * slope;
      const move = (mean[place] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((square[place] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[place] = (weights[place] ?? 0) - (rate * move) / scale;
    }
  }
  return { bias: weights.at(-1) ?? 0, signs: new Map(names.map((name, place) => [name, weights[place] ?? 0])) };
}

/** Log-odds that a row's value is said of its fact. */
export const scoreRow = ({ bias, signs }: FactFit, row: FactRow): number =>
  row.signs.reduce((sum, sign) => sum + (signs.get(sign) ?? 0), bias);
