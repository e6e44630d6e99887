const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Addresses, handles, links and hashtags say nothing about a language. */
const NOT_WORDS = /https?:\/\/\S+|www\.\S+|\S+@\S+|[@#][\p{L}\p{N}_.-]+|[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*\p{L}\/?\S*/gu;
/** A language shows in its first hundred words or not at all. */
const MOST_CHARACTERS = 2000;
const MOST_WORDS = 150;

/** Lower-case words of a comment, elisions apart ("l'eau" is two), letters repeated at most twice. */
export function readLetters(text: string): string[] {
  const kept = text.slice(0, MOST_CHARACTERS).normalize('NFC').replace(NOT_WORDS, ' ').toLowerCase();
  return (kept.replace(/(\p{L})\1{2,}/gu, '$1').match(WORD) ?? []).slice(0, MOST_WORDS);
}
