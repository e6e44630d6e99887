import { writeFileSync } from 'node:fs';
import { ALL_TRUTHS } from './truth.ts';

/** After a change of the scenes: `node tests/practice/facebook/write-truth.ts`, then `npm run format`. */
for (const [name, truth] of Object.entries(ALL_TRUTHS)) {
  writeFileSync(`tests/practice/facebook/truth/${name}.json`, `${JSON.stringify(truth, null, 2)}\n`);
}
