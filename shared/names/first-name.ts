import { isCompound, isGiven, names } from './name-lists.ts';
import { isParticle, type NameWord, nameWords } from './name-words.ts';
import { isBorneWord, isNamedThing } from './second-words.ts';

const SHORT_SURNAMES = new Set(
  'roy lee ray ngo dia sow fay pau bas bos lam tan cox fox day ali oke ova eba kim oya ba ka sy ly vo'.split(' '),
);

const isKnown = (folded: string) => names().known.has(folded) || (folded.includes('-') && isCompound(folded));
const isFirst = (folded: string) => (folded.includes('-') ? isCompound(folded) : isGiven(folded));

/** A word that no surname is: a trade, a town, an everyday word. */
function isOrdinary(folded: string): boolean {
  // "Aït-Hammou", "d'Aubreuil", "Dell'Acqua": particles within are no words.
  const parts = folded
    .replace(/^[a-z]+'/, '')
    .split('-')
    .filter((part) => part.length > 1 && !isParticle(part));
  const isTrade = (part: string) => TRADE.test(part) && !isGiven(part);
  return (parts.length > 1 ? [folded, ...parts] : parts).some(
    (part) =>
      names().refused.has(part) ||
      names().places.has(part) ||
      (!names().surnames.has(part) && (names().words.has(part) || isTrade(part))),
  );
}

/** "SNCF", "RH", "BNP": capitals that are no family name. */
function isAcronym(word: NameWord): boolean {
  const letters = word.folded.replace(/[^a-z]/g, '');
  if (!/[aeiouy]/.test(letters) || /^(?:[aeiouy][^aeiouy]{3}|[^aeiouy]{3}[aeiouy])$/.test(letters)) return true;
  return letters.length <= 3 && !SHORT_SURNAMES.has(letters);
}

const isSurname = (word: NameWord) =>
  word.written === 'initial' ||
  (word.written === 'capital' && !isOrdinary(word.folded)) ||
  (word.written === 'capitals' && !isOrdinary(word.folded) && !isAcronym(word));

/** "VAN DER STOCK", "DE MONTREUX": after a particle in capitals an everyday word or a town is a family name. */
const isNoTrade = (word: NameWord) => word.written !== 'lower' && !names().refused.has(word.folded);

/** Takes more than a first name's look: "Rose", "Paris", "Martin", "Kim". */
const isDoubtful = (folded: string) =>
  names().alsoWord.has(folded) || names().mostlySurname.has(folded) || names().places.has(folded);
/** Endings of adjectives: "Rose Trémière", "Aurore Boréale" are no people. */
const ADJECTIVE = /(?:ieres?|eux|ees?|[iu]elle|ales?|ives?|ifs?|oires?|[ai]bles?|antes?|entes?|ing|ness)$/;
/** Endings of trades and ideas that no family name has: "Julie Aromathérapie", "Paul Hypnologue". */
const TRADE =
  /(?:istes?|logues?|logie|graphes?|graph(?:y|ie|er|ers)|icien|ician|issage|oyage|ettage|illage|annage|elage|onnage|inery|ttery|icians|therap(?:ie|eute|eutes|y|ist)|path(?:e|es|ie)|tions?|ismes?|euses?|trices?|eries|erie|iennes?|iques?|ology|ologist|ship|wear|land|shop|store|food)$/;
const COLOURS = new Set(
  'blanc blanche noir noire brun brune roux gris rouge vert bleu white black brown green gray grey gold silver'.split(
    ' ',
  ),
);

const capitalised = (text: string) =>
  text.replace(/(^|-)(\p{Ll})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase());

/** "DUPONT Marie", "LE GUERNIC Yann": a family name in capitals, then one first name. */
function afterCapitals(words: NameWord[]): string | null {
  const last = words.at(-1);
  if (last === undefined || last.written !== 'capital' || !isKnown(last.folded)) return null;
  const family = words.slice(0, -1);
  const main = family.filter((word) => !isParticle(word.folded));
  const held = family.every((word) => word.written === 'capitals') && main.length > 0 && main.length <= 2;
  return held && main.every(main.length < family.length ? isNoTrade : isSurname) ? last.text : null;
}

/** Whether what stands after the first name can be a family name, given how doubtful the first name is. */
function isFamily(first: NameWord, rest: NameWord[]): boolean {
  const main = rest.filter(
    (word) => word.written !== 'particle' && !(word.written === 'capitals' && isParticle(word.folded)),
  );
  const [next] = main;
  if (next === undefined || main.length > 3 || main.at(-1) !== rest.at(-1)) return false;
  const isInCapitals = next.written === 'capitals' && rest[0] !== next;
  if (isBorne(first, rest)) return true;
  if (!main.every(isInCapitals ? isNoTrade : isSurname)) return false;
  if (next.written === 'capitals') return true;
  // "Maria del Carmen", "Maria de los Ángeles" are whole first names.
  if (rest[0] !== next) return !isDoubtful(first.folded) && !(first.folded === 'maria' && isGiven(next.folded));
  if (next.written === 'initial') return !isDoubtful(first.folded);
  if (isDoubtful(first.folded) && !isSurelyFamily(next, main.length)) return false;
  return !isFirstNameToo(first, next, main.length);
}

/** "Rémi Boulanger", "Julie Paris", not "Rose Boulanger" or "Rémi Boulanger Pâtissier". */
function isBorne(first: NameWord, [next, ...more]: NameWord[]): boolean {
  if (next === undefined || more.length > 0 || !isKnown(first.folded) || isDoubtful(first.folded)) return false;
  return next.written === 'capital' && isBorneWord(first.folded, next.folded);
}

/** After "Rose", "Avril", "Lee" the next word must be a family name and can be nothing else. */
function isSurelyFamily(next: NameWord, words: number): boolean {
  if (isGiven(next.folded) || COLOURS.has(next.folded) || words > 1 || next.folded.length < 4) return false;
  return names().surnames.has(next.folded) || !ADJECTIVE.test(next.folded);
}

/** "Marie Claire", "Martin Sophie", "Anaïs Corentin", "Laurent Martin": which is the first name, or are they two? */
function isFirstNameToo(first: NameWord, next: NameWord, words: number): boolean {
  if (!isFirst(next.folded)) return false;
  if (!isKnown(next.folded)) return !isKnown(first.folded);
  if (names().alsoSurname.has(first.folded) || !isKnown(first.folded)) return true;
  if (/^(?:marie|anne)$/.test(first.folded) && isCompound(`${first.folded}-${next.folded}`)) return true;
  // "Martine Alain Bedel": two people, or a second given name.
  if (words > 1) return !names().mostlySurname.has(next.folded);
  return !(names().alsoSurname.has(next.folded) || names().surnames.has(next.folded));
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
  if (names().famous.has(words.map((word) => word.folded).join(' '))) return null;
  if (words.length === 1) return alone(first);
  if (first.written === 'capitals') return afterCapitals(words);
  if (words.every((word) => word.written === 'lower')) return lowerCase(words);
  // "Ben Whitby": a particle of family names, and a first name.
  const isWritten = first.written === 'capital' || (first.written === 'particle' && /^\p{Lu}\p{Ll}/u.test(first.text));
  if (!isWritten || !isFirst(first.folded)) return null;
  const rest = words.slice(1);
  if (
    isNamedThing(
      first.folded,
      rest.map(({ folded }) => folded),
    ) ||
    rest[0]?.text === 'la'
  )
    return null;
  return isFamily(first, rest) ? capitalised(first.text) : null;
}

/** "romain delattreau": two words, and the second is no word of either language. */
function lowerCase([first, second, ...more]: NameWord[]): string | null {
  if (first === undefined || second === undefined || more.length > 0 || second.folded.length < 4) return null;
  if (!isKnown(first.folded) || isDoubtful(first.folded) || isOrdinary(second.folded) || isFirst(second.folded))
    return null;
  return capitalised(first.text);
}
