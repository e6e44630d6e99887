/**
 * Learns the weights of the language detector from the seeds: `node assets/seeds/train-language.ts`,
 * twice the same bytes from the same seeds.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { commonWords, fitLanguage, readLanguageSamples } from './fit-language.ts';

const FOLDER = new URL('../language/', import.meta.url);

const samples = readLanguageSamples();
const common = commonWords(samples);
const weights = fitLanguage(samples, common);
/** The few largest weights are cut, so that the many small ones keep their steps. */
const largest = [...weights].map(Math.abs).sort((a, b) => b - a)[30] ?? 1;
const step = Number((largest / 127).toFixed(5));
const bytes = Int8Array.from(weights, (one) => Math.max(-127, Math.min(127, Math.round(one / step))));
const sorted = (words: ReadonlySet<string>): string => [...words].sort().join(' ');
const file = {
  step,
  common: { fr: sorted(common.fr), en: sorted(common.en), other: sorted(common.other) },
  weights: Buffer.from(bytes.buffer).toString('base64'),
};
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('weights.json', FOLDER), `${JSON.stringify(file, null, 2)}\n`);
console.info(`${samples.length} lines, ${bytes.length} weights`);
