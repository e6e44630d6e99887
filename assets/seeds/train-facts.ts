/**
 * Learns which values of a draft are said of which fact from the seed drafts: `node assets/seeds/train-facts.ts`, twice the
 * same bytes from the same drafts. Run it after a change of a draft, of the word lists or of the signs.
 */
import '../../tests/core/yaml-loader.ts';
import { writeFileSync } from 'node:fs';

const { factCorpusHash, factRows, fitFacts, readSeedDrafts } = await import('./fit-facts.ts');

/** Signs that weigh less say nothing. */
const LEAST_WEIGHT = 0.02;
const round = (weight: number): number => Math.round(weight * 1000) / 1000;

const { bias, signs } = fitFacts(factRows(readSeedDrafts()));
const kept = [...signs].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT).sort(([a], [b]) => (a < b ? -1 : 1));
const weights = {
  corpus: factCorpusHash(),
  bias: round(bias),
  signs: Object.fromEntries(kept.map(([name, weight]) => [name, round(weight)])),
};
writeFileSync(new URL('../facts/weights.json', import.meta.url), `${JSON.stringify(weights, null, 2)}\n`);
console.info(`${kept.length} signs`);
