/**
 * Rebuilds `assets/public/en.lex.bin` from the dictionaries of the packages dictionary-en and dictionary-en-gb and from the hand lists in
 * `english/` (en.lex.LICENSE says whose they are); the result is committed, a build of the extension never needs this.
 * `npm run lexicon`
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Reading } from '../../shared/writing/lexicon.ts';
import { readEnglish } from './english/read-sources.ts';
import { packWords } from './pack.ts';

function packReading(form: string, { lemma, tags }: Reading): string {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared += 1;
  return `${form.length - shared}\t${lemma.slice(shared)}\t${tags}`;
}

const entries = readEnglish().map(({ form, readings, frequency }) => ({
  form: form.normalize('NFC'),
  frequency,
  readings: readings.map((reading) => packReading(form, reading)).join('|'),
}));
const packed = packWords(entries);
writeFileSync(new URL('../public/en.lex.bin', import.meta.url), packed);
process.stdout.write(
  `en.lex.bin: ${entries.length} forms, ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped\n`,
);
