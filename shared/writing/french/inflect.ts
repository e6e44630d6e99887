import type { Lexicon } from '../lexicon.ts';
import type { Analysis } from './analysis.ts';
import { MOODS, type Mood, PERSONS, type Person } from './categories.ts';
import { IRREGULAR } from './irregular.ts';

/** Forms of words, found in the lexicon itself: no table of endings. */
export interface FrenchWords {
  readonly lexicon: Lexicon;
  analyse(form: string): readonly Analysis[];
  /** Forms of a noun, adjective or participle (bits of `category`) that can have one of the agreements (bits). */
  agreeing(lemma: string, category: number, agreement: number): string[];
  /** Forms of a verb in a mood and person. */
  conjugated(lemma: string, mood: Mood, person: Person): string[];
  /** Infinitive of a verb is its lemma; participle by agreement. */
  has(form: string): boolean;
}

/** How far a stem is enumerated: enough for the largest paradigm and its neighbours. */
const MOST = 2500;

/** Endings of verbs whose stem changes, and how many letters of it all forms share less. */
const CHANGING: readonly (readonly [RegExp, number])[] = [
  [/(?:mettre|aître|quérir|soudre|[aeo]indre)$/u, 5],
  [/(?:prendre|cevoir|mouvoir)$/u, 6],
  [/(?:tenir|venir|croire|oir)$/u, 4],
];

/** Beginnings under which the forms of a lemma lie, however its stem changes. */
function stems(lemma: string): string[] {
  const bare = lemma.length > 5 ? lemma.slice(0, -2) : lemma.length > 3 ? lemma.slice(0, -1) : lemma;
  const grave = bare.replace(/[eé]([^aeiouyéèê]{1,2})$/u, 'è$1');
  const all = [
    bare,
    grave,
    bare.replace(/(?:is|ît|it)$/u, 'î'),
    bare.replace(/ais$/u, 'aî'),
    bare.replace(/[fx]$/u, 'v'),
  ];
  if (/[cgy]er$/u.test(lemma)) all.push(lemma.slice(0, -3));
  if (/eau$/u.test(lemma)) all.push(`${lemma.slice(0, -2)}l`);
  if (/ou$/u.test(lemma)) all.push(`${lemma.slice(0, -1)}l`);
  if (lemma.length > 4 && /(?:eux|al|ail|oux|aux|er|et|if|ef|eur)$/u.test(lemma))
    all.push(lemma.slice(0, -2), grave.slice(0, -1));
  if (/(?:ir|re)$/u.test(lemma)) all.push(lemma.slice(0, -3));
  if (/(?:eler|eter)$/u.test(lemma)) all.push(lemma.slice(0, -3));
  if (/cevoir$/u.test(lemma)) all.push(`${lemma.slice(0, -6)}ç`);
  for (const [ending, cut] of CHANGING) if (ending.test(lemma)) all.push(lemma.slice(0, -cut));
  return [...new Set(all)].filter((stem) => stem.length > 1 || lemma.length < 4);
}

export function makeWords(lexicon: Lexicon, analyse: (form: string) => readonly Analysis[]): FrenchWords {
  const paradigms = new Map<string, readonly (readonly [string, Analysis])[]>();
  const paradigm = (lemma: string) => {
    const known = paradigms.get(lemma);
    if (known !== undefined) return known;
    const forms = IRREGULAR[lemma] ?? [...new Set(stems(lemma).flatMap((stem) => lexicon.starting(stem, MOST)))];
    const found = forms.flatMap((form) =>
      lexicon.lookup(form).some((reading) => reading.lemma === lemma)
        ? analyse(form)
            .filter((analysis) => analysis.lemma === lemma)
            .map((analysis) => [form, analysis] as const)
        : [],
    );
    if (paradigms.size > 500) paradigms.clear();
    paradigms.set(lemma, found);
    return found;
  };
  const plain = (pairs: readonly (readonly [string, Analysis])[]) => {
    const chosen = pairs.some(([, { marked }]) => !marked) ? pairs.filter(([, { marked }]) => !marked) : pairs;
    return [...new Set(chosen.map(([form]) => form))];
  };
  return {
    lexicon,
    analyse,
    has: (form) => lexicon.has(form),
    agreeing: (lemma, category, agreement) =>
      plain(paradigm(lemma).filter(([, one]) => (one.category & category) !== 0 && (one.agreement & agreement) !== 0)),
    conjugated: (lemma, mood, person) =>
      plain(
        paradigm(lemma).filter(([, one]) => (one.moods & MOODS[mood]) !== 0 && (one.persons & PERSONS[person]) !== 0),
      ),
  };
}
