/**
 * Learns the weights of the risk gates from the seeds: `node assets/seeds/train-risk.ts`, twice the
 * same bytes from the same seeds. Run it after a change of a seed, a word list or the signs.
 */
import '../../tests/core/yaml-loader.ts';
import { writeFileSync } from 'node:fs';
import type { RiskFit } from './fit-risk.ts';

const { fitRisk, readRiskSamples, riskCorpusHash } = await import('./fit-risk.ts');
const { MOST_STEPS, signNumber, WEIGHT_LETTERS } = await import('../../shared/suggest/risk/model.ts');

const FOLDER = new URL('../suggest/risk/', import.meta.url);
/** Signs whose three weights are all below this say nothing. */
const LEAST_WEIGHT = 0.6;

function gap(from: number): number[] {
  const bytes: number[] = [];
  let rest = from;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

function pack(fit: RiskFit, corpus: string): string {
  const kept = new Map<number, number[]>();
  for (const [name, weights] of fit.weights) {
    if (weights.every((one) => Math.abs(one) < LEAST_WEIGHT)) continue;
    const number = signNumber(name);
    const known = kept.get(number);
    const size = (values: number[]): number => Math.max(...values.map(Math.abs));
    if (known === undefined || size(known) < size(weights)) kept.set(number, weights);
  }
  const step = Math.max(...[...kept.values()].flat().map(Math.abs)) / MOST_STEPS;
  const rows = [...kept].sort((a, b) => a[0] - b[0]);
  let last = -1;
  const bytes = rows.flatMap(([number]) => {
    const head = gap(number - last - 1);
    last = number;
    return head;
  });
  const letters = rows.flatMap(([, own]) => own.map((one) => WEIGHT_LETTERS[Math.round(one / step) + MOST_STEPS]));
  const bias = fit.bias.map((one) => Number(one.toFixed(4)));
  const signs = Buffer.from(bytes).toString('base64');
  const file = { corpus, step: Number(step.toFixed(6)), bias, signs, weights: letters.join('') };
  console.info(`${kept.size} signs`);
  return `${JSON.stringify(file, null, 2)}\n`.replace(
    /\[\s+([^\]]*?)\s+\]/,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
}

const samples = readRiskSamples();
writeFileSync(new URL('weights.json', FOLDER), pack(fitRisk(samples), riskCorpusHash(samples)));
