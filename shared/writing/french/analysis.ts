import type { Lexicon, Reading } from '../lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  ANY,
  CLITIC,
  CONJUNCTION,
  CONTRACTION,
  DETERMINER,
  FEMININE,
  FINITE,
  GERUND,
  IMPERATIVE,
  INFINITIVE,
  INTERJECTION,
  MASCULINE,
  MOODS,
  NEGATION,
  NOUN,
  NUMBER,
  OTHER,
  PARTICIPLE,
  PERSONS,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  PROPER,
  RELATIVE,
  SINGULAR,
  SUBJECT,
  SUBORDINATOR,
} from './categories.ts';

/** One reading of the word list, with its tags as numbers (categories.ts). */
export interface Analysis {
  readonly lemma: string;
  readonly category: number;
  /** Genders and numbers that it can have; 0 for a word without. */
  readonly agreement: number;
  readonly moods: number;
  readonly persons: number;
  /** Class of a verb as the list writes it: `1_it_q__a`; empty for other words. */
  readonly verb: string;
  /** Old, new (1990) or rare spelling: accepted, not proposed. */
  readonly marked: boolean;
}

const CATEGORY: Readonly<Record<string, number>> = {
  N: NOUN,
  A: ADJECTIVE,
  Q: PARTICIPLE,
  Y: INFINITIVE,
  P: GERUND,
  E: IMPERATIVE,
  W: ADVERB,
  U: ADVERB,
  J: INTERJECTION,
  B: NUMBER,
  Br: NUMBER,
  M1: PROPER,
  M2: PROPER,
  MP: PROPER,
  NM: PROPER,
  T: NOUN,
  X: NEGATION,
  Cc: CONJUNCTION,
  C: CONJUNCTION,
  Cs: SUBORDINATOR,
  Os: SUBJECT,
  Oo: CLITIC,
  Ov: CLITIC,
  Or: RELATIVE,
  Ot: RELATIVE,
  Od: PRONOUN,
  Oi: PRONOUN,
  On: PRONOUN,
  Oj: PRONOUN,
  Ow: CLITIC,
  D: DETERMINER,
  Dd: DETERMINER,
  Dp: DETERMINER,
  Di: DETERMINER,
  De: DETERMINER,
  Dn: DETERMINER,
  R: PREPOSITION,
  Rv: PREPOSITION,
};
const GENDER: Readonly<Record<string, number>> = { m: MASCULINE, f: FEMININE, e: ANY };
const NUMBERS: Readonly<Record<string, number>> = { s: SINGULAR, p: PLURAL, i: ANY };

function parse({ lemma, tags }: Reading): Analysis {
  const slash = tags.indexOf('/');
  const parts = (slash === -1 ? tags : tags.slice(0, slash)).split(':').map((part) => part.replace(/[#!].*$/u, ''));
  let category = 0;
  let gender = 0;
  let number = 0;
  let moods = 0;
  let persons = 0;
  let verb = '';
  for (const part of parts) {
    category |= CATEGORY[part] ?? 0;
    gender |= GENDER[part] ?? 0;
    number |= NUMBERS[part] ?? 0;
    moods |= MOODS[part as keyof typeof MOODS] ?? 0;
    persons |= PERSONS[part as keyof typeof PERSONS] ?? 0;
    if (/^V\d/u.test(part)) verb = part.slice(1);
  }
  if ((moods & ~MOODS.E) !== 0) category |= FINITE;
  if ((category & PREPOSITION) !== 0 && (category & DETERMINER) !== 0) category = CONTRACTION;
  const agreement = gender === 0 && number === 0 ? 0 : (gender || ANY) & (number || ANY);
  return { lemma, category: category || OTHER, agreement, moods, persons, verb, marked: slash !== -1 };
}

/** Grammar that the list leaves out: contractions of *de*, elided words, the noun readings of letters taken away. */
const ELIDED: Readonly<Record<string, readonly string[]>> = {
  "l'": ['le', 'la'],
  "d'": ['de'],
  "j'": ['je'],
  "m'": ['me'],
  "t'": ['te'],
  "s'": ['se', 'si'],
  "n'": ['ne'],
  "c'": ['ce'],
  "ç'": ['ce'],
  "qu'": ['que'],
  "jusqu'": ['jusque'],
  "lorsqu'": ['lorsque'],
  "puisqu'": ['puisque'],
  "quoiqu'": ['quoique'],
};
const TAIL = /^-(?:t-)?/u;

const OWN: Readonly<Record<string, readonly Analysis[]>> = Object.fromEntries(
  (
    [
      ['des', CONTRACTION, PLURAL],
      ['du', CONTRACTION, MASCULINE & SINGULAR],
      ['tout', ADVERB, 0],
      ['là', ADVERB, 0],
      ['ça', PRONOUN, MASCULINE & SINGULAR],
    ] as const
  ).map(([lemma, category, agreement]) => [
    lemma,
    [{ lemma, category, agreement, moods: 0, persons: 0, verb: '', marked: false }],
  ]),
);

/** Readings that only word games use and that would hide faults: `la` the note, `a` the letter, `est` the compass point stays. */
function withoutLetters(form: string, analyses: Analysis[]): Analysis[] {
  const bare = /^-?(?:la|le|si|on|en|y|a|à|ce|que|qui|dans|des|du|sa|se|ne|et|ou|où)$/u;
  if (form.length > 1 && !bare.test(form)) return analyses;
  return analyses.filter(({ category }) => (category & (NOUN | PROPER)) === 0);
}

const NONE: readonly Analysis[] = [];

/** Reads words with the lexicon; each form is read once (a bounded memory). */
export function makeAnalyser(lexicon: Lexicon): (form: string) => readonly Analysis[] {
  const seen = new Map<string, readonly Analysis[]>();
  const read = (form: string): readonly Analysis[] => {
    const bases = ELIDED[form] ?? [form.replace(TAIL, '')];
    const analyses = bases.flatMap((base) => [...lexicon.lookup(base).map(parse), ...(OWN[base] ?? [])]);
    return withoutLetters(form, analyses);
  };
  return (form) => {
    const known = seen.get(form);
    if (known !== undefined) return known;
    // Most forms that are tried are no words: nothing is kept of them.
    if (!(form.endsWith("'") || form.startsWith('-')) && OWN[form] === undefined && !lexicon.has(form)) return NONE;
    if (seen.size > 4000) seen.clear();
    const analyses = read(form);
    seen.set(form, analyses);
    return analyses;
  };
}

export const categoriesOf = (analyses: readonly Analysis[]): number =>
  analyses.reduce((all, { category }) => all | category, 0);
