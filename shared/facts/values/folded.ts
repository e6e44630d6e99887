/** A text as the readers of values see it, with the way back to the text as written. */
export interface Folded {
  /** No accents, one kind of space, apostrophe and dash; letter case kept. */
  plain: string;
  /** `plain` in lower case, same length. */
  lower: string;
  /** Index in `plain` -> UTF-16 offset in the text; one more entry for the end. */
  at: readonly number[];
}

const APOSTROPHES = /[’‘ʼ`´]/;
const SPACES = /[\u00a0\u202f\u2009\u2007]/;
const DASHES = /[‐‑‒–—―]/;
const DROPPED = /[\p{M}\u200b\u200c\u2060\ufeff\u00ad]/u;

function foldLetter(letter: string): string {
  if (DROPPED.test(letter)) return '';
  if (SPACES.test(letter)) return ' ';
  if (APOSTROPHES.test(letter)) return "'";
  // A dash between two clauses stays apart from a hyphen, which binds.
  if (letter === '—' || letter === '―') return '—';
  if (DASHES.test(letter)) return '-';
  if (letter === 'œ') return 'oe';
  if (letter === 'Œ') return 'OE';
  return letter.normalize('NFD').replace(/\p{M}+/gu, '');
}

function lowerKeepingLength(letters: string): string {
  const lower = letters.toLowerCase();
  return lower.length === letters.length ? lower : letters;
}

/** Folds letter by letter, so that every place in the folded text has its place in the text as written. */
export function foldText(text: string): Folded {
  let plain = '';
  const at: number[] = [];
  let offset = 0;
  for (const letter of text) {
    const folded = foldLetter(letter);
    for (let index = 0; index < folded.length; index += 1) at.push(offset);
    plain += folded;
    offset += letter.length;
  }
  at.push(text.length);
  return { plain, lower: [...plain].map(lowerKeepingLength).join(''), at };
}
