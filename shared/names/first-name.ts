import { isCompound, isGiven, isHead, NAMES } from './name-lists.ts';
import { isParticle, type NameWord, nameWords } from './name-words.ts';

const SHORT_SURNAMES = new Set(
  'roy lee ray ngo dia sow fay pau bas bos lam tan cox fox day ali oke ova eba kim oya ba ka sy ly vo'.split(' '),
);

const isKnown = (folded: string) => NAMES.known.has(folded) || (folded.includes('-') && isCompound(folded));
const isFirst = (folded: string) => (folded.includes('-') ? isCompound(folded) : isGiven(folded));

/** A word that no surname is: a trade, a town, an everyday word. */
function isOrdinary(folded: string): boolean {
  const parts = folded.split(/[-']/).filter((part) => part.length > 1);
  return [folded, ...parts].some(
    (part) => NAMES.refused.has(part) || NAMES.places.has(part) || (NAMES.words.has(part) && !NAMES.surnames.has(part)),
  );
}

/** "SNCF", "RH", "BNP": capitals that are no family name. */
function isAcronym(word: NameWord): boolean {
  const letters = word.folded.replace(/[^a-z]/g, '');
  if (!/[aeiouy]/.test(letters)) return true;
  return letters.length <= 3 && !SHORT_SURNAMES.has(letters);
}

const isSurname = (word: NameWord) =>
  word.written === 'initial' ||
  (word.written === 'capital' && !isOrdinary(word.folded)) ||
  (word.written === 'capitals' && !isOrdinary(word.folded) && !isAcronym(word));

/** Takes more than a first name's look: "Rose", "Paris", "Martin", "Kim". */
const isDoubtful = (folded: string) =>
  NAMES.alsoWord.has(folded) || NAMES.mostlySurname.has(folded) || NAMES.places.has(folded);
/** Endings of adjectives and trades: "Rose Trémière", "Olive Verte" are no people. */
const ADJECTIVE =
  /(?:iere|ieres|ique|euse|eux|ee|ees|ienne|elle|tion|isme|iste|graphe|graphie|therapie|logue|esse|erie|ure|ante|ente|ing|ness|y)$/;

const capitalised = (text: string) =>
  text.replace(/(^|-)(\p{Ll})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase());

/** "DUPONT Marie", "LE GUERNIC Yann": a family name in capitals, then one first name. */
function afterCapitals(words: NameWord[]): string | null {
  const last = words.at(-1);
  if (last === undefined || last.written !== 'capital' || !isKnown(last.folded)) return null;
  const family = words.slice(0, -1);
  const main = family.filter((word) => !isParticle(word.folded));
  const held = family.every((word) => word.written === 'capitals') && main.length > 0 && main.length <= 2;
  // "VAN DER STOCK": beside a particle an everyday word is a family name.
  const isIt = (word: NameWord) =>
    main.length < family.length ? !NAMES.refused.has(word.folded) && !NAMES.places.has(word.folded) : isSurname(word);
  return held && main.every(isIt) ? last.text : null;
}

/** Whether what stands after the first name can be a family name, given how doubtful the first name is. */
function isFamily(first: NameWord, rest: NameWord[]): boolean {
  const main = rest.filter(
    (word) => word.written !== 'particle' && !(word.written === 'capitals' && isParticle(word.folded)),
  );
  const [next] = main;
  if (next === undefined || main.length > 3 || main.at(-1) !== rest.at(-1)) return false;
  if (!main.every(isSurname)) return false;
  if (next.written === 'capitals') return true;
  if (rest[0] !== next) return !isDoubtful(first.folded);
  if (next.written === 'initial') return !isDoubtful(first.folded);
  if (isDoubtful(first.folded) && !NAMES.surnames.has(next.folded) && ADJECTIVE.test(next.folded)) return false;
  if (NAMES.mostlySurname.has(first.folded) && isGiven(next.folded)) return false;
  return !isFirstNameToo(first, next, main.length);
}

/** "Marie Claire", "Martin Sophie", "Anaïs Corentin", "Laurent Martin": which is the first name, or are they two? */
function isFirstNameToo(first: NameWord, next: NameWord, words: number): boolean {
  if (!isFirst(next.folded)) return false;
  if (NAMES.alsoSurname.has(first.folded) || !isKnown(first.folded)) return true;
  if (!isKnown(next.folded)) return false;
  if (words > 1 && NAMES.mostlySurname.has(next.folded)) return false;
  return (
    !(NAMES.alsoSurname.has(next.folded) || NAMES.surnames.has(next.folded)) || (words > 1 && isHead(first.folded))
  );
}

function alone(word: NameWord): string | null {
  if (word.written !== 'capital' && word.written !== 'lower') return null;
  if (!isKnown(word.folded) || isDoubtful(word.folded) || word.folded.length < 3) return null;
  return capitalised(word.text);
}

/**
 * The sure first name in a displayed name, as it is written there (a lower-case one capitalised), or
 * null: for organisations, titles, counters, handles, two people, two readings, other scripts. A wrong greeting is worse than none.
 */
export function firstName(name: string, _network?: string | null): string | null {
  const words = nameWords(name);
  const first = words?.[0];
  if (words === null || first === undefined) return null;
  if (NAMES.famous.has(words.map((word) => word.folded).join(' '))) return null;
  if (words.length === 1) return alone(first);
  if (first.written === 'capitals') return afterCapitals(words);
  if (words.every((word) => word.written === 'lower')) return lowerCase(words);
  if (first.written !== 'capital' || !isFirst(first.folded)) return null;
  return isFamily(first, words.slice(1)) ? capitalised(first.text) : null;
}

/** "romain delattreau": two words, and the second is no word of either language. */
function lowerCase([first, second, ...more]: NameWord[]): string | null {
  if (first === undefined || second === undefined || more.length > 0 || second.folded.length < 4) return null;
  if (!isKnown(first.folded) || isDoubtful(first.folded) || isOrdinary(second.folded) || isFirst(second.folded))
    return null;
  return capitalised(first.text);
}
