import { names } from '../names/name-lists.ts';
import { fold } from '../suggest/fold.ts';
import type { ReadDraft, Said } from './draft.ts';
import type { ToneFamily } from './family.ts';

/** A thank-you of three words may stand under a post many times. */
const FEWEST_WORDS = 4;
const GREETINGS = new Set(
  'bonjour bonsoir salut coucou hello hey hi bjr dear cher chere madame monsieur mme m mr mrs good morning afternoon evening'.split(
    ' ',
  ),
);

/** The words that say something: no names, no greeting, no marks. */
function sayings(text: string, author: string): string[] {
  const authorWords = new Set(fold(author).match(/\p{L}+/gu) ?? []);
  const written =
    text
      .slice(0, 4000)
      .replace(/@[\p{L}\p{N}_.-]+/gu, ' ')
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  const kept = written.filter((word, index) => {
    const folded = fold(word);
    if (authorWords.has(folded)) return false;
    return index === 0 || !/^\p{Lu}\p{Ll}/u.test(word) || !names().known.has(folded) || names().alsoWord.has(folded);
  });
  const words = kept.map(fold);
  while (words.length > 0 && GREETINGS.has(words[0] ?? '')) words.shift();
  return words;
}

function check(draft: ReadDraft): Said[] {
  const previous = draft.previous ?? [];
  if (previous.length === 0) return [];
  const author = draft.author?.name ?? '';
  const now = sayings(draft.text, author);
  if (now.length < FEWEST_WORDS) return [];
  const said = now.join(' ');
  if (!previous.some((other) => sayings(other, author).join(' ') === said)) return [];
  const from = draft.folded.plain.search(/\S/);
  return [{ rule: 'copied', from, to: draft.folded.plain.trimEnd().length }];
}

/** The same words stand under this post already, whomever they were to. */
export const COPIED: ToneFamily = {
  id: 'copied',
  check,
  wrong: [
    { text: 'Bonjour Hugo, oui, tous les modèles sont en stock.', previous: ['Oui, tous les modèles sont en stock !'] },
    { text: 'Merci d’être passés nous voir 🌿', previous: ['Bonjour Lina, merci d’être passés nous voir !'] },
    { text: 'Hi Ben, we open again on Friday.', language: 'en', previous: ['We open again on Friday 🎉'] },
  ],
  right: [
    { text: 'Merci beaucoup !', previous: ['Merci beaucoup !'] },
    { text: 'Oui, il reste 3 tables samedi.', previous: ['Oui, il reste 5 tables samedi.'] },
    { text: 'Oui, tous les modèles sont en stock.', previous: [] },
  ],
};
