import type { Lexicon, Reading } from './lexicon.ts';
import { type Costs, walkNear } from './near.ts';
import { classTextAt, formsFrom, frequencyAt, indexOf, openWords } from './packed-words.ts';

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

/** Opens a packed list as a lexicon; throws with the reason when the bytes are not a whole list. `costs`: of suggestions. */
export function openLexicon(language: 'fr' | 'en', bytes: ArrayBuffer, costs: Costs): Lexicon {
  const words = openWords(bytes);
  const letters = new Map([...words.alphabet].map((letter, index) => [letter, index]));
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
      const text = classTextAt(words, index);
      return text === null ? [{ lemma: form, tags: '' }] : unpack(form, text);
    },
    starting: (prefix, most) => formsFrom(words, letters, prefix, most),
    near: (form, limit) =>
      walkNear(words, form, limit, costs).map((found) => ({
        ...found,
        frequency: frequencyAt(words, find(found.form)),
      })),
  };
}
