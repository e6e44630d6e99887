import type { Lexicon, Reading } from './lexicon.ts';
import { type Costs, walkNear } from './near.ts';
import { formsFrom, frequencyAt, indexOf, openWords, type Words } from './packed-words.ts';

const NONE: readonly Reading[] = [];

/**
 * Class text: readings separated by `|`, each `strip TAB add TAB tags`: the lemma is the form without its last `strip` letters, plus
 * `add`.
 */
function unpack(form: string, text: string): Reading[] {
  return text.split('|').map((reading) => {
    const [strip = '0', add = '', tags = ''] = reading.split('\t');
    return { lemma: form.slice(0, form.length - Number(strip)) + add, tags };
  });
}

/** Starts of each class's text; class texts themselves are only decoded when a word of that class is met. */
function classStarts({ classText, classes }: Words): Uint32Array {
  const starts: number[] = [0];
  if (classes.length > 0)
    for (let at = classText.indexOf(10); at !== -1; at = classText.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

/** Opens a packed list as a lexicon; throws with the reason when the bytes are not a whole list. `costs`: of suggestions. */
export function openLexicon(language: 'fr' | 'en', bytes: ArrayBuffer, costs: Costs): Lexicon {
  const words = openWords(bytes);
  const letters = new Map([...words.alphabet].map((letter, index) => [letter, index]));
  const starts = classStarts(words);
  const decoder = new TextDecoder();
  const texts = new Map<number, string>();
  const textOf = (id: number): string => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const start = starts[id] ?? 0;
    const end = (starts[id + 1] ?? words.classText.length + 1) - 1;
    const text = decoder.decode(words.classText.subarray(start, end)).replace(/\0+$/, '');
    texts.set(id, text);
    return text;
  };
  const find = (form: string) => indexOf(words, letters, form);
  return {
    language,
    has: (form) => find(form) !== -1,
    frequency(form) {
      const index = find(form);
      return index === -1 ? -1 : frequencyAt(words, index);
    },
    lookup(form) {
      const index = find(form);
      if (index === -1) return NONE;
      return words.classes.length === 0 ? [{ lemma: form, tags: '' }] : unpack(form, textOf(words.classes[index] ?? 0));
    },
    starting: (prefix, most) => formsFrom(words, letters, prefix, most),
    near: (form, limit) =>
      walkNear(words, form, limit, costs).map((found) => ({
        ...found,
        frequency: frequencyAt(words, find(found.form)),
      })),
  };
}
