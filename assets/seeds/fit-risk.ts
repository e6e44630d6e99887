import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RISKS, type Risk } from '../../shared/suggest/intents.ts';
import { readSigns } from '../../shared/suggest/risk/features.ts';
import { COMBOS, riskOfClass } from '../../shared/suggest/risk/lexicon.ts';
import { readWords } from '../../shared/suggest/risk/read-words.ts';
import { random, shuffle } from './random.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A comment with its risk, or null; `group` is the intent, `risk-…` or `lookalike-…` file it stands in. */
export interface RiskSample {
  text: string;
  language: string;
  risk: Risk | null;
  group: string;
  note: string;
  trade: string;
}

/** Every line of the seeds, French first: risks, look-alikes and the ordinary comments of the intents. */
export function readRiskSamples(): RiskSample[] {
  const samples: RiskSample[] = [];
  for (const language of ['fr', 'en']) {
    for (const file of readdirSync(join(HERE, language))
      .filter((name) => name.endsWith('.txt'))
      .sort()) {
      const group = file.slice(0, -4);
      const risk = RISKS.find((one) => group === `risk-${one}`) ?? null;
      let trade = '';
      for (const line of readFileSync(join(HERE, language, file), 'utf8').split('\n')) {
        const [text = '', note = ''] = line.split(' ## ');
        if (line.startsWith('# ')) trade = line.slice(2).trim();
        else if (text.trim() !== '') samples.push({ text: text.trim(), language, risk, group, note, trade });
      }
    }
  }
  return samples;
}

/** Fingerprint of what the gates learn from: the comments and the word lists. */
export function riskCorpusHash(samples: RiskSample[]): string {
  const hash = createHash('sha256');
  const lists = join(HERE, '../suggest/risk');
  for (const { text, language, group } of samples) hash.update(`${language}\t${group}\t${text}\n`);
  for (const name of readdirSync(lists)
    .filter((one) => one.endsWith('.yml'))
    .sort())
    hash.update(readFileSync(join(lists, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Sign name -> one weight per risk, in the order of RISKS. */
export interface RiskFit {
  weights: Map<string, [number, number, number]>;
  bias: [number, number, number];
}

const signCache = new Map<string, ReturnType<typeof readSigns>>();
export function signsOf(text: string): ReturnType<typeof readSigns> {
  const signs = signCache.get(text) ?? readSigns(readWords(text));
  signCache.set(text, signs);
  return signs;
}

/** What is known before any learning: the sign's first weight for its risk. */
const PRIORS: Record<string, [number, number, number]> = {
  '=abuse': [5.6, 0, 0],
  '=curse': [5.6, 0, 0],
  '=expel': [4.5, 0, 0],
  'bunch>scorn': [8, 0, 0],
  'the-ones>slur': [4, 0, 0],
  '=slur@alone': [5, 0, 0],
  '=slur': [1.5, 0, 0],
  '=contempt-sure': [4.5, 0, 0],
  '=wish-harm': [2, 0, 0],
  '=search-me': [0, 2, 0],
  '=free-stream': [0, 1, 0],
  '=spam-sure': [0, 6.4, 0],
  '=harm-sure': [0, 0, 6.4],
  '=despair': [0, 0, 6.4],
  '=threat': [0, 0, 5.6],
};
const comboNames = (): string[] =>
  [...COMBOS]
    .flatMap(([a, seconds]) => [...seconds].filter(([b]) => a < b).map(([b, risk]) => `+${risk} ${a}+${b}`))
    .sort();
const COMBO_PRIOR = 4;

function priorOf(name: string): [number, number, number] | null {
  const known = PRIORS[name];
  if (known !== undefined) return known;
  if (!name.startsWith('+')) return null;
  return RISKS.map((risk) => (name.startsWith(`+${risk} `) ? COMBO_PRIOR : 0)) as [number, number, number];
}

export const SETTINGS = {
  epochs: 14,
  rate: 0.25,
  l2: 2e-5,
  riskWeight: 5,
  lookalikeWeight: 4,
  least: 3,
  /** Share of a step that what is known beforehand takes: the turn itself learns first. */
  anchor: 0.1,
  seed: 11,
  fits: 4,
};

/** The class of `=class!` or `:class!:turn`. */
const classOf = (name: string): string => (name.slice(1).split(':')[0] ?? '').replace(/[\^"!@°<].*$/, '');

/** Share of a comment's signs that a step leaves out. */
const DROP = 0.25;

/** Signs that stand in at least `least` risks or look-alikes: the rest says nothing about risk. */
function vocabulary(samples: RiskSample[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, group } of samples) {
    const isPlain = !/^(?:risk|lookalike)-/.test(group);
    for (const { name } of signsOf(text)) {
      if (isPlain && !name.startsWith(':')) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const columns = new Map<string, number>();
  for (const name of [...Object.keys(PRIORS), ...comboNames()]) columns.set(name, columns.size);
  for (const [name, count] of [...counts].sort())
    if (count >= least && !columns.has(name)) columns.set(name, columns.size);
  return columns;
}

/** One risk's weights in the making, and what holds them. */
interface Learner {
  weights: Float64Array;
  squares: Float64Array;
  bias: number;
  /** Share of a step by sign: 0 for a class of another risk's list, little for what is known beforehand. */
  steps: Float64Array;
}

interface Row {
  ids: number[];
  values: number[];
  weight: number;
}

/** A class speaks for the risk of its own list only: an injured child makes nothing less of an insult. */
function stepOf(name: string, risk: Risk, anchor: number): number {
  const own = /^[=:]/.test(name) ? riskOfClass(classOf(name)) : null;
  if (own !== null && own !== risk) return 0;
  return priorOf(name) === null ? 1 : anchor;
}

function startLearner(columns: ReadonlyMap<string, number>, risk: Risk, anchor: number): Learner {
  const names = [...columns.keys()];
  return {
    weights: Float64Array.from(names, (name) => priorOf(name)?.[RISKS.indexOf(risk)] ?? 0),
    squares: new Float64Array(columns.size).fill(0.01),
    bias: -3.5,
    steps: Float64Array.from(names, (name) => stepOf(name, risk, anchor)),
  };
}

function toRow({ text, group }: RiskSample, columns: ReadonlyMap<string, number>, settings: typeof SETTINGS): Row {
  const known = signsOf(text).filter(({ name }) => columns.has(name));
  const isRisk = group.startsWith('risk-');
  const weight = isRisk ? settings.riskWeight : group.startsWith('lookalike-') ? settings.lookalikeWeight : 1;
  return { ids: known.map(({ name }) => columns.get(name) ?? 0), values: known.map(({ value }) => value), weight };
}

/** One step of AdaGrad on the signs that dropout kept. */
function learn(learner: Learner, row: Row, kept: readonly number[], wanted: number, rate: number, l2: number): void {
  const { weights, squares, steps } = learner;
  const boost = 1 / (1 - DROP);
  let score = learner.bias;
  for (const i of kept) score += (weights[row.ids[i] ?? 0] ?? 0) * (row.values[i] ?? 0) * boost;
  const error = (1 / (1 + Math.exp(-score)) - wanted) * row.weight;
  learner.bias -= 0.02 * rate * error;
  for (const i of kept) {
    const id = row.ids[i] ?? 0;
    const step = steps[id] ?? 0;
    if (step === 0) continue;
    const weight = weights[id] ?? 0;
    const gradient = error * (row.values[i] ?? 0) * boost + l2 * weight;
    const square = (squares[id] ?? 0) + gradient * gradient;
    squares[id] = square;
    weights[id] = weight - (step * rate * gradient) / Math.sqrt(square);
  }
}

function fitOnce(samples: RiskSample[], given: Partial<typeof SETTINGS> = {}): RiskFit {
  const settings = { ...SETTINGS, ...given };
  const columns = vocabulary(samples, settings.least);
  const learners = RISKS.map((risk) => startLearner(columns, risk, settings.anchor));
  const rows = samples.map((sample) => toRow(sample, columns, settings));
  const next = random(settings.seed);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, next);
    const rate = settings.rate * (1 - epoch / settings.epochs) + 0.005;
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const kept = [...row.ids.keys()].filter(() => next() >= DROP);
      for (const [at, learner] of learners.entries()) {
        learn(learner, row, kept, samples[index]?.risk === RISKS[at] ? 1 : 0, rate, settings.l2);
      }
    }
  }
  const named = new Map<string, [number, number, number]>();
  const [insult, spam, safety] = learners;
  for (const [name, id] of columns) {
    named.set(name, [insult?.weights[id] ?? 0, spam?.weights[id] ?? 0, safety?.weights[id] ?? 0]);
  }
  return { weights: named, bias: [insult?.bias ?? 0, spam?.bias ?? 0, safety?.bias ?? 0] };
}

/**
 * Three logistic regressions by AdaGrad with dropout, each the mean of `fits` runs: one run alone turns with every
 * seed line. The same samples give the same weights.
 */
export function fitRisk(samples: RiskSample[], given: Partial<typeof SETTINGS> = {}): RiskFit {
  const { fits, seed } = { ...SETTINGS, ...given };
  const runs = Array.from({ length: fits }, (_, run) => fitOnce(samples, { ...given, seed: seed + run }));
  const mean = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / fits;
  const at = (pick: (run: RiskFit) => readonly number[] | undefined): [number, number, number] =>
    [0, 1, 2].map((risk) => mean(runs.map((run) => pick(run)?.[risk] ?? 0))) as [number, number, number];
  const names = [...(runs[0]?.weights.keys() ?? [])];
  return {
    weights: new Map(names.map((name) => [name, at((run) => run.weights.get(name))])),
    bias: at((run) => run.bias),
  };
}

/** Log-odds of the three risks of a text. */
export function scoreRisk(fit: RiskFit, text: string): [number, number, number] {
  const scores = [...fit.bias] as [number, number, number];
  for (const { name, value } of signsOf(text)) {
    const own = fit.weights.get(name);
    if (own === undefined) continue;
    for (let risk = 0; risk < 3; risk += 1) scores[risk] = (scores[risk] as number) + (own[risk] as number) * value;
  }
  return scores;
}
