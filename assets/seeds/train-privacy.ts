/**
 * Learns whose a phone number, a mail address or a street is from the replies of `privacy/`: `node assets/seeds/train-privacy.ts`,
 * twice the same bytes from the same replies. Run it after a change of a reply or of the signs. With `-v` it first says how each
 * author's replies are told by weights learnt from all the others.
 */
import '../../tests/core/yaml-loader.ts';
import { mkdirSync, writeFileSync } from 'node:fs';

const { fitOwners, ownerRows, privacyCorpusHash, readPrivacyLines, scoreOwner } = await import('./fit-privacy.ts');
const { packSigns } = await import('./pack-signs.ts');

const FOLDER = new URL('../privacy/', import.meta.url);
/** Signs that weigh less say nothing. */
const LEAST_WEIGHT = 0.08;

const rows = ownerRows(readPrivacyLines());
if (process.argv.includes('-v'))
  for (const hand of new Set(rows.map((row) => row.hand))) {
    const fit = fitOwners(rows.filter((row) => row.hand !== hand));
    const out = rows.filter((row) => row.hand === hand).map((row) => ({ ...row, score: scoreOwner(fit, row.signs) }));
    const count = (has: (row: (typeof out)[number]) => boolean) => out.filter(has).length;
    const [theirs, ours] = [count((row) => row.isSomebodys), count((row) => !row.isSomebodys)];
    for (const from of [0, 0.5, 1]) {
      const found = count((row) => row.isSomebodys && row.score > from);
      const wrong = count((row) => !row.isSomebodys && row.score > from);
      console.info(`${hand}, over ${from}: ${found} of ${theirs} found, ${wrong} of ${ours} wrongly`);
    }
  }
const fit = fitOwners(rows);
const { count, ...packed } = packSigns(new Map([...fit].map(([sign, weight]) => [sign, [weight]])), LEAST_WEIGHT);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  new URL('weights.json', FOLDER),
  `${JSON.stringify({ corpus: privacyCorpusHash(), ...packed }, null, 2)}\n`,
);
console.info(`${rows.length} data, ${count} signs`);
