import type { Lexicon, Reading } from '../lexicon.ts';
import type { Token } from '../token.ts';

const reading = (lemma: string, ...tags: string[]): Reading[] => tags.map((tag) => ({ lemma, tags: tag }));

const TAILS: Readonly<Record<string, Reading[]>> = {
  "n't": reading('not', 'RB'),
  "'s": [...reading("'s", 'POS'), ...reading('be', 'VBZ'), ...reading('have', 'VBZ')],
  "'re": reading('be', 'VBP'),
  "'m": reading('be', 'VBP'),
  "'ve": reading('have', 'VBP'),
  "'ll": reading('will', 'MD'),
  "'d": [...reading('would', 'MD'), ...reading('have', 'VBD')],
};

/** Readings of a word: as written, then in small letters, then (compounds with a hyphen) of its last part. */
export function readEnglishWord(token: Token, lexicon: Lexicon): readonly Reading[] {
  const tail = TAILS[token.norm];
  if (tail !== undefined) return tail;
  const written = token.text.replace(/[’ʼ]/gu, "'").normalize('NFC');
  const small = lexicon.lookup(token.norm);
  const asWritten = written === token.norm ? [] : lexicon.lookup(written);
  if (small.length > 0 || asWritten.length > 0) return [...small, ...asWritten];
  if (/^\p{Lu}{2}/u.test(written)) {
    const capital = lexicon.lookup(written[0] + token.norm.slice(1));
    if (capital.length > 0) return capital;
  }
  return token.norm.includes('-') ? readCompound(token.norm, lexicon) : [];
}

/** `hand-poured`, `size-inclusive`: what the last part is, if every part is a word (`co`, `re` and the like are). */
function readCompound(norm: string, lexicon: Lexicon): readonly Reading[] {
  const parts = norm.split('-');
  const known = (part: string) =>
    PREFIXES.has(part) || lexicon.has(part) || lexicon.has(part.charAt(0).toUpperCase() + part.slice(1));
  if (!parts.every((part) => part !== '' && known(part))) return [];
  const last = lexicon.lookup(parts.at(-1) ?? '');
  const nominal = last.filter(({ tags }) => /^(?:NN|JJ|VBN|VBG|RB)/.test(tags));
  return [
    ...reading(norm, 'JJ'),
    ...nominal.map(({ lemma, tags }) => ({ lemma: norm.replace(/[^-]+$/, lemma), tags })),
  ];
}

const PREFIXES = new Set(
  'co re pre post non anti ex mid multi semi self un e eco bio sub over under inter intra micro mini mega ultra super pro vice ish'.split(
    ' ',
  ),
);
