/** Hashed features of one word; more buckets cost bytes and bring nothing (measured up to 2^15). */
export const BUCKETS = 4096;
const SIZES = [1, 2, 3, 4];
const LONGEST_WORD = 24;

/** The commonest words: French, English, and those of other languages that neither has. */
export interface CommonWords {
  fr: ReadonlySet<string>;
  en: ReadonlySet<string>;
  other: ReadonlySet<string>;
}

function bucket(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS;
}

/** In which lists of common words it stands: what tells a language never seen from French and English. */
function standing(word: string, common: CommonWords): string {
  const marks = `${common.fr.has(word) ? 'f' : ''}${common.en.has(word) ? 'e' : ''}${common.other.has(word) ? 'o' : ''}`;
  return marks === '' && word.length < 4 ? 'short' : marks;
}

/** Buckets of a lower-case word: itself, its standing, its character 1- to 4-grams with both ends marked. */
export function wordBuckets(word: string, common: CommonWords): number[] {
  const bounded = `<${word.slice(0, LONGEST_WORD)}>`;
  const found = [bucket(`=${word}`), bucket(`?${standing(word, common)}`)];
  for (const size of SIZES) {
    for (let at = 0; at + size <= bounded.length; at += 1) found.push(bucket(bounded.slice(at, at + size)));
  }
  return found;
}
