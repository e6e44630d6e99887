/**
 * Learns which comments want a word of the brand from the seed threads: `node assets/seeds/train-answered.ts`, twice the
 * same bytes from the same seeds. Run it after a change of a thread, of a seed or of the signs.
 */
import '../../tests/core/yaml-loader.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

const { fitNeeds, needCorpusHash, readNeedRows } = await import('./fit-answered.ts');
const { packSigns } = await import('./pack-signs.ts');

const FOLDER = new URL('../answered/', import.meta.url);
/** Signs that weigh less say nothing. */
const LEAST_WEIGHT = 0.12;

const fit = fitNeeds(readNeedRows());
const rows = new Map([...fit].map(([name, weight]) => [name, [weight]]));
const { count, ...packed } = packSigns(rows, LEAST_WEIGHT);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL('weights.json', FOLDER), `${JSON.stringify({ corpus: needCorpusHash(), ...packed }, null, 2)}\n`);
console.info(`${count} signs`);
