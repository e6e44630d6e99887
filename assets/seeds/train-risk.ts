/**
 * Learns the weights of the risk gates from the seeds: `node assets/seeds/train-risk.ts`, twice the
 * same bytes from the same seeds. Run it after a change of a seed, a word list or the signs.
 */
import '../../tests/core/yaml-loader.ts';
import { writeFileSync } from 'node:fs';
import type { RiskFit } from './fit-risk.ts';

const { fitRisk, readRiskSamples, riskCorpusHash } = await import('./fit-risk.ts');
const { packSigns } = await import('./pack-signs.ts');

const FOLDER = new URL('../suggest/risk/', import.meta.url);
/** Signs whose three weights are all below this say nothing. */
const LEAST_WEIGHT = 0.6;

function pack(fit: RiskFit, corpus: string): string {
  const { count, step, signs, weights } = packSigns(fit.weights, LEAST_WEIGHT);
  const bias = fit.bias.map((one) => Number(one.toFixed(4)));
  console.info(`${count} signs`);
  return `${JSON.stringify({ corpus, step, bias, signs, weights }, null, 2)}\n`.replace(
    /\[\s+([^\]]*?)\s+\]/,
    (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
  );
}

const samples = readRiskSamples();
writeFileSync(new URL('weights.json', FOLDER), pack(fitRisk(samples), riskCorpusHash(samples)));
