import { readFileSync } from 'node:fs';
import { IRREGULAR_VERBS } from '../../../shared/writing/english/irregular-verbs.ts';
import type { Reading } from '../../../shared/writing/lexicon.ts';
import { expand, type Form } from './expand.ts';
import { type ByHand, readForms } from './readings.ts';

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const lines = (name: string) =>
  here(name)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

function readHand(): ByHand {
  const closed = new Map<string, string[]>();
  for (const line of lines('closed.txt')) {
    const [tag = '', ...words] = line.split(' ');
    for (const word of words) closed.set(word, [...(closed.get(word) ?? []), tag]);
  }
  const nouns = lines('irregular-nouns.txt').map((line) => {
    const [singular = '', plural = ''] = line.split(' ');
    return { singular: singular === '=' ? null : singular, plural };
  });
  return { closed, verbs: IRREGULAR_VERBS, nouns };
}

function dictionary(name: 'dictionary-en' | 'dictionary-en-gb'): Form[] {
  const folder = `../../../node_modules/${name}/`;
  return expand(here(`${folder}index.aff`), here(`${folder}index.dic`));
}

/** Words of SCOWL's size 10 and 20, with the class of `Lexicon.frequency`. */
function levels(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const line of lines('levels.txt')) {
    const [size, ...words] = line.split(' ');
    for (const word of words) if (!classes.has(word)) classes.set(word, size === '10' ? 7 : 5);
  }
  return classes;
}

/**
 * Both spellings, British and American, with their readings and a class of frequency: 7 and 5 (SCOWL's sizes 10 and 20), 2, 1 (names), 0
 * (slang).
 */
export function readEnglish() {
  const readings = readForms(
    [...dictionary('dictionary-en'), ...dictionary('dictionary-en-gb'), ...ownForms()],
    readHand(),
  );
  const common = levels();
  for (const form of lines('slang.txt').flatMap((line) => line.split(' ')))
    if (!readings.has(form)) readings.set(form, [{ lemma: form, tags: 'UH' }]);
  const frequency = (form: string, known: readonly Reading[]) => {
    if (known.every(({ tags }) => tags === 'UH')) return 0;
    return common.get(form) ?? (/^\p{Lu}/u.test(form) ? 1 : 2);
  };
  return [...readings].map(([form, known]) => ({ form, readings: known, frequency: frequency(form, known) }));
}

/** Words of community managers and of shops that the dictionaries lack: `words.txt`, an entry a line with the same flags. */
function ownForms(): Form[] {
  return expand(here('../../../node_modules/dictionary-en/index.aff'), `0\n${lines('words.txt').join('\n')}`);
}
