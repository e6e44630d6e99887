import type { Urn } from './links.ts';

/** Two sums over the same characters, so that two posts of one page don't meet by chance. */
function sums(words: string): string {
  let one = 5381;
  let other = 0x811c9dc5;
  for (let place = 0; place < words.length; place++) {
    const code = words.charCodeAt(place);
    one = (Math.imul(one, 33) ^ code) >>> 0;
    other = Math.imul(other ^ code, 0x01000193) >>> 0;
  }
  return one.toString(16).padStart(8, '0') + other.toString(16).padStart(8, '0');
}

/** The page's own name for a card without a number: who wrote what. Null when either is missing. */
export function wordsKey(author: string | null, text: string): string | null {
  return author === null || author === '' || text === '' ? null : `words-${sums(`${author}\u0000${text}`)}`;
}

/** So many cards of one page are remembered: one that was scrolled far past is the least likely to be asked for again. */
const REMEMBERED = 300;

const NUMBERS = new WeakMap<Node, Map<string, Urn>>();

/**
 * A card keeps its number when the comments that told it are closed again: what is known now is remembered under the
 * card's words, for the page's life; what is not known is looked up there.
 */
export function rememberedUrn(page: Node, key: string | null, urn: Urn | null): Urn | null {
  const known = NUMBERS.get(page) ?? new Map<string, Urn>();
  if (key === null || urn === null) return urn ?? (key === null ? null : (known.get(key) ?? null));
  const oldest = known.size >= REMEMBERED ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  NUMBERS.set(page, known.set(key, urn));
  return urn;
}
