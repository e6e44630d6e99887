import { writeFileSync } from 'node:fs';
import { TRUTHS } from './truth.ts';

/** After a change of the scenes: `node tests/practice/facebook/write-truth.ts`, then `npm run format`. */
for (const [name, truth] of Object.entries(TRUTHS)) {
  writeFileSync(`tests/practice/facebook/truth/${name}.json`, `${JSON.stringify(truth, null, 2)}\n`);
}
