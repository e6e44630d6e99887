import type { Mark, Rule } from '../rule.ts';
import { makeToken } from '../scan.ts';
import type { EnglishSentence, EnglishToken } from './token.ts';

export type EnglishRule = Rule<EnglishSentence>;

const nothing = makeToken('', 0, 0, 'punctuation');
/** Stands before the first word and after the last. */
export const EDGE: EnglishToken = { ...nothing, host: nothing, tags: new Set(), tag: '.' };

/** The token at a distance from the one looked at: `at(0)` itself, `at(1)` the next. */
export type At = (offset: number) => EnglishToken;

/** Looks at each token in turn; what `find` returns is collected. */
export function each(
  sentence: EnglishSentence,
  find: (at: At, index: number) => Mark | Mark[] | undefined | false,
): Mark[] {
  const { tokens } = sentence;
  return tokens.flatMap((_, index) => find((offset) => tokens[index + offset] ?? EDGE, index) || []);
}

/** A set of words from a line. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** The lexicon allows one of the tags. */
export const may = ({ tags }: EnglishToken, ...wanted: string[]): boolean => wanted.some((tag) => tags.has(tag));

/** The lexicon knows the word and allows no other tags than these. */
export const only = ({ tags }: EnglishToken, ...wanted: string[]): boolean =>
  tags.size > 0 && [...tags].every((tag) => wanted.includes(tag));

/** The words around make one of the tags likely. */
export const is = ({ tag }: EnglishToken, ...wanted: string[]): boolean => wanted.includes(tag);

export const isWord = ({ kind }: EnglishToken): boolean => kind === 'word';

/** A mark, an emoji, a line's end: no grammar goes across. */
export const isEdge = ({ kind, text }: EnglishToken): boolean =>
  kind === 'punctuation' ||
  (kind === 'symbol' && !/^[&/+%'’-]$/u.test(text)) ||
  kind === 'emoji' ||
  kind === 'emoticon' ||
  kind === 'hashtag';

/** The first letter as written: capital or small; all capitals stay so. */
export function asWritten(written: string, right: string): string {
  if (/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(written) && written.length > 2) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) && written !== 'I' ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** From the start of a token to the end of another (or of the same), rewritten; contractions are rewritten whole. */
export function rewrite(first: EnglishToken, last: EnglishToken, ...right: string[]): Mark {
  const start = first.start;
  return { start, end: last.end, replacements: right.map((one) => asWritten(first.text, one)) };
}

const OPENERS = words(
  'if when whenever that because since once while until unless whether so and but or where why how what hope think know guess sure glad believe say says said see though although as before after feel bet means mean what who whom which something anything everything nothing often',
);

/** A clause opens here: nothing before, a mark, or a word that a clause follows. */
export const opensClause = (before: EnglishToken): boolean =>
  isEdge(before) || before === EDGE || OPENERS.has(before.norm);

export const isNounTag = (token: EnglishToken): boolean => is(token, 'NN', 'NNS');
/** A noun and no other part of speech than a verb's base or third person. */
export const isSureNoun = (token: EnglishToken): boolean =>
  isNounTag(token) && may(token, 'NN', 'NNS') && only(token, 'NN', 'NNS', 'VB', 'VBZ');
