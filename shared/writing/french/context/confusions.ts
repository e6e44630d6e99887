import type { Analysis } from '../analysis.ts';
import { ADJECTIVE, FINITE, GERUND, IMPERATIVE, INFINITIVE, NOUN, PARTICIPLE } from '../categories.ts';
import type { FrenchToken } from '../sentence.ts';
import { SET_OF } from './sets.ts';

/** A form that may have been meant where another one is written. */
export interface Candidate {
  readonly form: string;
  /** What the form is, for the weights: an ending of a verb in -er, a small word, a form by its grammar. */
  readonly slot: string;
  readonly analyses: readonly Analysis[];
}

/** The forms that may stand at a place, and how many tokens the written one takes. */
export interface Confusion {
  readonly forms: readonly Candidate[];
  readonly written: Candidate;
  readonly width: number;
}

type Analyse = (form: string) => readonly Analysis[];

const VERB_ENDINGS = ['er', 'é', 'ée', 'és', 'ées', 'ez', 'ai', 'ais', 'ait', 'aient', 'e', 'es', 'ent'] as const;
const VERB_FORM = /(?:er|é|ée|és|ées|ez|ai|ais|ait|aient|e|es|ent)$/u;
const INFLECTED = NOUN | ADJECTIVE | PARTICIPLE | INFINITIVE | GERUND | FINITE | IMPERATIVE;

function sharesLemma(analyses: readonly Analysis[], lemmas: ReadonlySet<string>): boolean {
  return analyses.some(({ lemma, category }) => (category & INFLECTED) !== 0 && lemmas.has(lemma));
}

/** A form by its grammar: categories, agreement, persons and tenses of all its readings. */
function grammarOf(analyses: readonly Analysis[]): string {
  let categories = 0;
  let agreement = 0;
  let persons = 0;
  let moods = 0;
  for (const one of analyses) {
    categories |= one.category;
    agreement |= one.agreement;
    persons |= one.persons;
    moods |= one.moods;
  }
  return `${categories}.${agreement}.${persons}.${moods}`;
}

function verbForms(norm: string, analyses: readonly Analysis[], analyse: Analyse): Candidate[] {
  const verb = analyses.find(
    ({ lemma, category, verb: kind }) =>
      kind.startsWith('1') &&
      lemma.endsWith('er') &&
      (category & (PARTICIPLE | INFINITIVE | FINITE | IMPERATIVE)) !== 0,
  );
  if (verb === undefined || !VERB_FORM.test(norm)) return [];
  const stem = norm.replace(VERB_FORM, '');
  const lemmas = new Set([verb.lemma]);
  const found: Candidate[] = [];
  for (const ending of VERB_ENDINGS) {
    const form = stem + ending;
    const readings = form === norm ? analyses : analyse(form);
    if (sharesLemma(readings, lemmas)) found.push({ form, slot: `-${ending}`, analyses: readings });
  }
  return found.some(({ form }) => form === norm) ? found : [];
}

const TAILS = ['', 's', 'e', 'es', 't', 'd', 'x', 'nt', 'ent'] as const;
/** Endings that change with gender or number, one way and the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['et', 'ète'],
  ['er', 'ère'],
  ['eux', 'euse'],
  ['eur', 'euse'],
  ['f', 've'],
  ['el', 'elle'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['os', 'osse'],
  ['as', 'asse'],
  ['et', 'ette'],
  ['al', 'aux'],
  ['al', 'ale'],
  ['au', 'lle'],
  ['c', 'che'],
  ['c', 'que'],
  ['g', 'gue'],
  ['au', 'aux'],
];

function stemsOf(norm: string): string[] {
  const found = new Set([norm]);
  for (const tail of TAILS) if (tail !== '' && norm.endsWith(tail)) found.add(norm.slice(0, -tail.length));
  const bare = norm.replace(/s$/u, '');
  for (const one of [norm, bare])
    for (const [left, right] of PAIRS) {
      if (one.endsWith(left)) found.add(one.slice(0, -left.length) + right);
      if (one.endsWith(right)) found.add(one.slice(0, -right.length) + left);
    }
  return [...found].filter((stem) => stem.length > 1);
}

/** Forms of the same word that differ by silent letters at the end, by gender or by number. */
function otherForms(norm: string, analyses: readonly Analysis[], analyse: Analyse): Candidate[] {
  const lemmas = new Set(analyses.filter(({ category }) => (category & INFLECTED) !== 0).map(({ lemma }) => lemma));
  if (lemmas.size === 0 || norm.length < 3) return [];
  const found = new Map<string, readonly Analysis[]>([[norm, analyses]]);
  for (const stem of stemsOf(norm)) {
    for (const tail of TAILS) {
      const form = stem + tail;
      if (found.has(form)) continue;
      const readings = analyse(form);
      if (readings.length > 0 && sharesLemma(readings, lemmas)) found.set(form, readings);
    }
  }
  return [...found].map(([form, readings]) => ({ form, slot: grammarOf(readings), analyses: readings }));
}

const remembered = new WeakMap<readonly Analysis[], readonly Candidate[]>();

/** Other forms of the same word; worked out once for the readings of a form (the analyser keeps those). */
function inflections(norm: string, analyses: readonly Analysis[], analyse: Analyse): readonly Candidate[] {
  const known = remembered.get(analyses);
  if (known !== undefined) return known;
  const verbs = verbForms(norm, analyses, analyse);
  const forms = verbs.length > 1 ? verbs : otherForms(norm, analyses, analyse);
  remembered.set(analyses, forms);
  return forms;
}

function fromSet(forms: readonly string[], written: string, width: number, analyse: Analyse): Confusion {
  const all = forms.map((form) => ({ form, slot: form, analyses: /['\s]/u.test(form) ? [] : analyse(form) }));
  return { forms: all, written: all[forms.indexOf(written)] as Candidate, width };
}

/** What may have been meant at a place, the written form among them; null when nothing else may. */
export function confusionAt(tokens: readonly FrenchToken[], index: number, analyse: Analyse): Confusion | null {
  const token = tokens[index] as FrenchToken;
  if (token.kind !== 'word') return null;
  const next = tokens[index + 1];
  if (next?.kind === 'word') {
    const both = next.spaced ? `${token.norm} ${next.norm}` : token.norm + next.norm;
    const pair = SET_OF.get(both);
    if (pair !== undefined) return fromSet(pair, both, 2, analyse);
  }
  const { norm, analyses } = token;
  const set = SET_OF.get(norm);
  if (set !== undefined) return fromSet(set, norm, 1, analyse);
  if (token.capital || analyses.length === 0) return null;
  const forms = inflections(norm, analyses, analyse);
  const written = forms.find(({ form }) => form === norm);
  return forms.length > 1 && written !== undefined ? { forms, written, width: 1 } : null;
}
