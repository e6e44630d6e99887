import type { Mark } from '../../rule.ts';
import {
  ADJECTIVE,
  ADVERB,
  FEMININE,
  FINITE,
  INFINITIVE,
  MASCULINE,
  NEGATION,
  NOMINAL,
  NOUN,
  PARTICIPLE,
  PLURAL,
  PROPER,
  SINGULAR,
} from '../categories.ts';
import { afterComplements } from '../clauses.ts';
import { agreementIn, can, isAdverb, isClear, isWord, likeWritten, opensClause, personsOf } from '../look.ts';
import { type NounPhrase, phrasesOf } from '../phrases.ts';
import type { FrenchToken } from '../sentence.ts';

export type Tokens = readonly FrenchToken[];

/** Normal form of the word at a place; empty for marks, numbers, places outside. */
export const wordAt = (tokens: Tokens, at: number): string =>
  tokens[at]?.kind === 'word' ? (tokens[at] as FrenchToken).norm : '';

/** The clause ends here: a mark, an emoji, the end. */
export const isStop = (tokens: Tokens, at: number): boolean =>
  tokens[at] === undefined || ['punctuation', 'emoji', 'emoticon', 'symbol'].includes((tokens[at] as FrenchToken).kind);

/** A mark over the tokens `from` to `to` (inclusive), its first letter as written. */
export function markOver(tokens: Tokens, from: number, to: number, forms: readonly string[]): Mark[] {
  const [first, last] = [tokens[from], tokens[to]];
  if (first === undefined || last === undefined) return [];
  const capital = from === to ? first.text : first.text.slice(0, 1);
  const replacements = forms.map((form) => likeWritten(form, capital.length === 1 ? `${capital}x` : capital));
  return [{ start: first.start, end: last.end, replacements }];
}

/** Only readings of the categories, and known. */
export const onlyNoun = (token: FrenchToken | undefined): boolean =>
  isClear(token) && can(token, NOUN) && !can(token, FINITE | PARTICIPLE | INFINITIVE | ADVERB);

export const isInfinitive = (token: FrenchToken | undefined): boolean =>
  isClear(token) && can(token, INFINITIVE) && !can(token, NOUN);
export const isParticiple = (token: FrenchToken | undefined): token is FrenchToken =>
  isClear(token) && can(token, PARTICIPLE) && token.norm !== 'lui';
/** A participle that is no noun, no finite verb: `retrouvée`, `commandé`. */
export const isBareParticiple = (token: FrenchToken | undefined): boolean =>
  isParticiple(token) && !can(token, FINITE | NOUN);

/** A finite form that is nothing else a phrase could hold. */
export const isBareFinite = (token: FrenchToken | undefined): boolean =>
  isClear(token) && can(token, FINITE) && !can(token, NOMINAL);

export const isSingularOnly = (token: FrenchToken, categories: number): boolean => {
  const agreement = agreementIn(token, categories);
  return (agreement & SINGULAR) !== 0 && (agreement & PLURAL) === 0;
};
export const isPluralOnly = (token: FrenchToken, categories: number): boolean => {
  const agreement = agreementIn(token, categories);
  return (agreement & PLURAL) !== 0 && (agreement & SINGULAR) === 0;
};
export const isFeminineOnly = (token: FrenchToken, categories: number): boolean => {
  const agreement = agreementIn(token, categories);
  return (agreement & FEMININE) !== 0 && (agreement & MASCULINE) === 0;
};

/** Adverbs and negations from a place on, skipped. */
export function skipAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  while (isAdverb(tokens[at]) || (isWord(tokens[at]) && tokens[at]?.tag === NEGATION)) at += 1;
  return at;
}

const phrasesByTokens = new WeakMap<Tokens, NounPhrase[]>();
export function phrases(tokens: Tokens): NounPhrase[] {
  const known = phrasesByTokens.get(tokens);
  if (known !== undefined) return known;
  const found = phrasesOf(tokens);
  phrasesByTokens.set(tokens, found);
  return found;
}

export interface Subject {
  start: number;
  plural: boolean;
  singular: boolean;
  agreement: number;
}

/** The noun phrase or name that opens a clause and ends, complements included, just before `at`. */
export function subjectBefore(tokens: Tokens, at: number): Subject | null {
  const before = tokens.slice(0, at);
  for (const phrase of phrases(tokens)) {
    if (phrase.end > at || phrase.agreement === 0 || !opensClause(tokens, phrase.start)) continue;
    if (afterComplements(before, phrase.end, phrases(tokens)) !== at) continue;
    const plural = (phrase.agreement & PLURAL) !== 0;
    const singular = (phrase.agreement & SINGULAR) !== 0;
    return {
      start: phrase.start,
      plural: plural && !singular,
      singular: singular && !plural,
      agreement: phrase.agreement,
    };
  }
  const name = tokens[at - 1];
  if (
    isWord(name) &&
    opensClause(tokens, at - 1) &&
    ((name.tag === PROPER && /^\p{Lu}/u.test(name.text)) || name.capital)
  )
    return { start: at - 1, plural: false, singular: true, agreement: SINGULAR };
  return null;
}

/** A finite verb stands between two places (marks end the search). */
export function hasFinite(tokens: Tokens, from: number, to = tokens.length): boolean {
  for (let at = from; at < to && !isStop(tokens, at); at += 1) if (tokens[at]?.tag === FINITE) return true;
  return false;
}

/** Where the clause of a place begins: after the last mark. */
export function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0 && !isStop(tokens, start - 1)) start -= 1;
  return start;
}

export const isThirdSingular = (token: FrenchToken | undefined): boolean =>
  token !== undefined && (personsOf(token) & 4) !== 0;
export const QUALIFIER = ADJECTIVE | PARTICIPLE;
