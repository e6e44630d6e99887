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

/** The page's own name for an item without a number: who wrote what. Null when either is missing. */
export function wordsKey(author: string | null, text: string): string | null {
  return author === null || author === '' || text === '' ? null : `words-${sums(`${author}\u0000${text}`)}`;
}
