import { mkdirSync, writeFileSync } from 'node:fs';
import { TRUTHS } from './truth.ts';

/** After a change of the scenes: `node tests/practice/linkedin/write-truth.ts`, then `npm run format`. */
mkdirSync('tests/practice/linkedin/truth', { recursive: true });
for (const [name, truth] of Object.entries(TRUTHS)) {
  writeFileSync(`tests/practice/linkedin/truth/${name}.json`, `${JSON.stringify(truth, null, 2)}\n`);
}
