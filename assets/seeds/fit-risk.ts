import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RISKS, type Risk } from '../../shared/suggest/intents.ts';
import { readSigns } from '../../shared/suggest/risk/features.ts';
import { COMBOS } from '../../shared/suggest/risk/lexicon.ts';
import { readWords } from '../../shared/suggest/risk/read-words.ts';
import { random } from './random.ts';

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
  drop: 0.25,
  riskWeight: 5,
  lookalikeWeight: 4,
  least: 3,
  seed: 11,
};

/** Signs that stand in at least `least` risks or look-alikes: the rest says nothing about risk. */
function vocabulary(samples: RiskSample[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, group } of samples) {
    if (!/^(?:risk|lookalike)-/.test(group)) continue;
    for (const { name } of signsOf(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const columns = new Map<string, number>();
  for (const name of [...Object.keys(PRIORS), ...comboNames()]) columns.set(name, columns.size);
  for (const [name, count] of [...counts].sort())
    if (count >= least && !columns.has(name)) columns.set(name, columns.size);
  return columns;
}

/** Three logistic regressions by AdaGrad with dropout; the same samples give the same weights. */
export function fitRisk(samples: RiskSample[], given: Partial<typeof SETTINGS> = {}): RiskFit {
  const settings = { ...SETTINGS, ...given };
  const columns = vocabulary(samples, settings.least);
  const weights = RISKS.map(() => new Float64Array(columns.size));
  const squares = RISKS.map(() => new Float64Array(columns.size).fill(0.01));
  for (const [name, id] of columns) {
    priorOf(name)?.forEach((value, risk) => {
      (weights[risk] as Float64Array)[id] = value;
    });
  }
  const bias = [-3.5, -3.5, -3.5] as [number, number, number];
  const rows = samples.map(({ text, group }) => {
    const known = signsOf(text).filter(({ name }) => columns.has(name));
    return {
      ids: known.map(({ name }) => columns.get(name) as number),
      values: known.map(({ value }) => value),
      weight: group.startsWith('risk-')
        ? settings.riskWeight
        : group.startsWith('lookalike-')
          ? settings.lookalikeWeight
          : 1,
    };
  });
  const next = random(settings.seed);
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = settings.rate * (1 - epoch / settings.epochs) + 0.005;
    for (const index of order) {
      const row = rows[index] as (typeof rows)[number];
      const kept = row.ids.map((_, i) => i).filter(() => next() >= settings.drop);
      const boost = 1 / (1 - settings.drop);
      for (let risk = 0; risk < 3; risk += 1) {
        const own = weights[risk] as Float64Array;
        const square = squares[risk] as Float64Array;
        let score = bias[risk] as number;
        for (const i of kept) score += (own[row.ids[i] as number] as number) * (row.values[i] as number) * boost;
        const wanted = samples[index]?.risk === RISKS[risk] ? 1 : 0;
        const error = (1 / (1 + Math.exp(-score)) - wanted) * row.weight;
        bias[risk] = (bias[risk] as number) - 0.02 * rate * error;
        for (const i of kept) {
          const id = row.ids[i] as number;
          const gradient = error * (row.values[i] as number) * boost + settings.l2 * (own[id] as number);
          square[id] = (square[id] as number) + gradient * gradient;
          own[id] = (own[id] as number) - (rate * gradient) / Math.sqrt(square[id] as number);
        }
      }
    }
  }
  const named = new Map<string, [number, number, number]>();
  for (const [name, id] of columns)
    named.set(name, weights.map((own) => own[id] as number) as [number, number, number]);
  return { weights: named, bias };
}

/** The three scores (logits) of a text. */
export function scoreRisk(fit: RiskFit, text: string): [number, number, number] {
  const scores = [...fit.bias] as [number, number, number];
  for (const { name, value } of signsOf(text)) {
    const own = fit.weights.get(name);
    if (own !== undefined)
      for (let risk = 0; risk < 3; risk += 1) scores[risk] = (scores[risk] as number) + (own[risk] as number) * value;
  }
  return scores;
}
