import words from '../../../assets/facts/words.yml';

interface Vocabulary {
  same: string[][];
  plain: string[];
  generic: string[];
}

const { same, plain, generic } = words as unknown as Vocabulary;
const groups = new Map<string, Set<number>>();
for (const [index, group] of same.entries()) {
  for (const word of group) groups.set(word, (groups.get(word) ?? new Set()).add(index));
}
const split = (lines: string[]): Set<string> => new Set(lines.flatMap((line) => line.split(/\s+/)));
const PLAIN = split(plain);
const GENERIC = split(generic);

/** Endings that leave a word's thing the same: plurals, verb forms, "billet" and "billetterie". */
const ENDING =
  /^(?:|s|x|e|es|ee|ees|er|ez|ent|ons|ment|ement|ements|erie|terie|tion|ition|ition|aison|aisons|ing|ed|d|r|re|ies|y|ier|iers|age|ages|able|ables|ation|ations)$/;

/** A short root allows no more: "pass" is not in "passée". */
const PLURAL = /^(?:|s|x|e|es)$/;

function sharesRoot(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  if (common < 4 || common < Math.min(a.length, b.length) - 2) return false;
  const endings = common === 4 ? PLURAL : ENDING;
  return endings.test(a.slice(common)) && endings.test(b.slice(common));
}

/** One letter too many, missing, wrong, or two swapped, in a word of six letters or more. */
function isTypo(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Whether a word of the text names what a word of a label names; both folded. */
export function sameWord(word: string, label: string): boolean {
  if (word === label) return true;
  if (/\d/.test(word) || /\d/.test(label) || word.length < 3) return false;
  const mine = groups.get(word);
  const its = groups.get(label);
  if (mine !== undefined && its !== undefined && [...mine].some((group) => its.has(group))) return true;
  return sharesRoot(word, label) || isTypo(word, label);
}

/** "est", "coûte", "désormais", "our": words that never name a thing. */
export const isPlain = (word: string): boolean =>
  PLAIN.has(word) || /^\d+$/.test(word) || /(?:ement|amment|emment|ably|ally|era|eront|ira|iront)$/.test(word);

/** "prix", "personne", "samedi": nouns that point at no other thing. */
export const isGeneric = (word: string): boolean => GENERIC.has(word);
