import { formsOf, lemmasOf } from '../forms.ts';
import type { EnglishSentence, EnglishToken } from '../token.ts';

/** A form that may stand at a place, and its uses there. */
export interface Candidate {
  readonly form: string;
  /** Base, third person, past, participle, -ing, noun in the singular and in the plural, adjective. */
  readonly uses: readonly string[];
}

const USES: Readonly<Record<string, string>> = {
  VB: 'B',
  VBP: 'B',
  VBZ: 'Z',
  VBD: 'D',
  VBN: 'N',
  VBG: 'G',
  NN: 'S',
  NNS: 'P',
  JJ: 'J',
};
const VERBAL = ['VBZ', 'VBD', 'VBN', 'VBG'] as const;
const BE: readonly string[] = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];

const usesOf = (sentence: EnglishSentence, form: string): string[] => [
  ...new Set(
    sentence.lexicon
      .lookup(form)
      .map(({ tags }) => USES[tags] ?? '')
      .filter((use) => use !== ''),
  ),
];

const memory = new Map<string, readonly Candidate[]>();
const MOST_REMEMBERED = 2000;

/** The forms of the same word, each with its uses; the written one first. Nothing for a word that has but one form, or none. */
export function inflectionsOf(sentence: EnglishSentence, token: EnglishToken): readonly Candidate[] {
  if (token.kind !== 'word' || token.host.norm !== token.norm || token.text !== token.norm) return [];
  const known = memory.get(token.norm);
  if (known !== undefined) return known;
  const found = inflect(sentence, token);
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(token.norm, found);
  return found;
}

function inflect(sentence: EnglishSentence, { norm, readings, tags }: EnglishToken): Candidate[] {
  if (BE.includes(norm))
    return [norm, ...BE.filter((form) => form !== norm)].map((form) => ({ form, uses: [`be-${form}`] }));
  if (tags.has('MD') || tags.has('IN') || tags.has('DT') || tags.has('PRP') || norm.length < 3) return [];
  // *depend* is listed as *de-* and *pend* too.
  const own = (lemma: string) => lemma.length > 1 && (lemma === norm || !norm.endsWith(lemma));
  const verbs = lemmasOf(readings, 'VB', 'VBP', 'VBZ', 'VBD', 'VBN', 'VBG').filter(own);
  // *customer* is listed as *custom* and *-er* too.
  const nouns = tags.has('NN') ? [norm] : lemmasOf(readings, 'NNS').filter(own);
  const forms = [
    norm,
    ...verbs,
    ...verbs.flatMap((lemma) => VERBAL.flatMap((tag) => formsOf(sentence.lexicon, lemma, tag).slice(0, 1))),
    ...nouns,
    ...nouns.flatMap((lemma) => formsOf(sentence.lexicon, lemma, 'NNS').slice(0, 1)),
  ];
  const candidates = [...new Set(forms)]
    .map((form) => ({ form, uses: usesOf(sentence, form) }))
    .filter(({ uses }) => uses.length > 0);
  return candidates.length > 1 && candidates[0]?.form === norm ? candidates : [];
}
