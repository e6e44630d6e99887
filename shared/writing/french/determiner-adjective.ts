import type { Mark, Rule } from '../rule.ts';
import { ADJECTIVE, FEMININE, FS, MASCULINE, MS, NOUN, PARTICIPLE } from './categories.ts';
import { determinerFor } from './determiners.ts';
import { isInUse } from './in-use.ts';
import type { FrenchWords } from './inflect.ts';
import { agreementIn, analysesIn, can, isClear, isWord, likeWritten } from './look.ts';
import { PRENOMINAL } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

type Tokens = readonly FrenchToken[];
const MARKED = /^(?:le|la|un|une|ce|cette|mon|ma|ton|ta|son|sa|quel|quelle|aucun|aucune|certain|certaine|du|au)$/u;
const GENDER: Readonly<Record<string, number>> = {
  le: MS,
  un: MS,
  ce: MS,
  quel: MS,
  aucun: MS,
  certain: MS,
  du: MS,
  au: MS,
};
/** `mon amie`: these say nothing of gender before a vowel. */
const OPEN = /^(?:mon|ton|son)$/u;
/** Adjectives that work as adverbs before a participle: « la plus haut placée ». */
const ADVERBIAL = /^(?:haut|bas|fort|cher|juste|clair|net|court|loin|tôt|mal|bien)$/u;

const adjectiveFor = (adjective: FrenchToken, agreement: number, words: FrenchWords): string[] =>
  analysesIn(adjective, ADJECTIVE).flatMap(({ lemma }) => words.agreeing(lemma, ADJECTIVE, agreement));

/** The two repairs, determiner first or adjective first, over all that stands between. */
function repairs(tokens: Tokens, from: number, to: number, adjectiveFirst: boolean, words: FrenchWords): Mark[] {
  const [determiner, adjective] = [tokens[from] as FrenchToken, tokens[to] as FrenchToken];
  const own = agreementIn(adjective, ADJECTIVE);
  const wanted = (own & FEMININE) === 0 ? FS : MS;
  const between = tokens.slice(from + 1, to).map(({ text }) => `${text} `);
  const byDeterminer = determinerFor(determiner.norm, own, (tokens[from + 1] as FrenchToken).norm)
    .filter((form) => form !== determiner.norm)
    .map((form) => [likeWritten(form, determiner.text), ' ', ...between, adjective.text].join(''));
  const byAdjective = adjectiveFor(adjective, wanted, words).map((form) =>
    [determiner.text, ' ', ...between, form].join(''),
  );
  const replacements = adjectiveFirst ? [...byAdjective, ...byDeterminer] : [...byDeterminer, ...byAdjective];
  return replacements.length === 0
    ? []
    : [{ start: determiner.start, end: adjective.end, replacements: replacements.slice(0, 3) }];
}

/** Adjective and determiner have no gender in common; both in the singular. */
function clashes(determiner: FrenchToken, adjective: FrenchToken): boolean {
  if (OPEN.test(determiner.norm) && /^[aeiouyhéèê]/u.test(adjective.norm)) return false;
  const own = agreementIn(adjective, ADJECTIVE);
  const gender = GENDER[determiner.norm] ?? (OPEN.test(determiner.norm) ? MS : FS);
  return own !== 0 && (own & (gender === MS ? MASCULINE : FEMININE)) === 0 && (own & (MS | FS)) !== 0;
}

/** « cette beau story »: a noun that the list does not have says nothing. */
function before(tokens: Tokens, at: number, { words }: FrenchSentence): Mark[] {
  const [determiner, adjective, noun] = [tokens[at] as FrenchToken, tokens[at + 1], tokens[at + 2]];
  if (!isClear(adjective) || !PRENOMINAL.test(adjective.norm) || !isWord(noun) || noun.capital) return [];
  const unknown =
    noun.categories === 0 ||
    isInUse(
      noun.norm,
      () => false,
      () => false,
    );
  return unknown && clashes(determiner, adjective) ? repairs(tokens, at, at + 1, true, words) : [];
}

/** « la plus gros pétale »: the superlative. */
function superlative(tokens: Tokens, at: number, { words }: FrenchSentence): Mark[] {
  const [determiner, adjective, noun] = [tokens[at] as FrenchToken, tokens[at + 2], tokens[at + 3]];
  if (!/^(?:le|la)$/u.test(determiner.norm) || !/^(?:plus|moins)$/u.test(tokens[at + 1]?.norm ?? '')) return [];
  if (!isClear(adjective) || !can(adjective, ADJECTIVE) || can(adjective, PARTICIPLE)) return [];
  if (!PRENOMINAL.test(adjective.norm) || ADVERBIAL.test(adjective.norm) || !clashes(determiner, adjective)) return [];
  const named = isClear(noun) && can(noun, NOUN);
  if (!named) return [];
  const adjectiveFirst = (agreementIn(noun, NOUN) & agreementIn(adjective, ADJECTIVE)) === 0;
  return repairs(tokens, at, at + 2, adjectiveFirst, words);
}

export const determinerAdjective: Rule<FrenchSentence> = {
  id: 'determiner-adjective',
  family: 'dna',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.3',
  wrong: [
    'Merci pour [cette beau→cette belle] story.',
    'C’est [la plus gros→le plus gros] gâteau de la ville.',
    'C’est [la plus beau→la plus belle] tarte du jour.',
  ],
  right: [
    'Une belle story, un beau live.',
    'La plus haut placée gagne.',
    'Le plus souvent, ça marche.',
    'Mon ancienne story.',
    'La plus grande tarte.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    return tokens.flatMap((token, at) =>
      isWord(token) && MARKED.test(token.norm)
        ? [...before(tokens, at, sentence), ...superlative(tokens, at, sentence)]
        : [],
    );
  },
};
