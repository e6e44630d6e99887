import type { Lexicon } from '../lexicon.ts';
import type { Stretch } from '../sentences.ts';
import type { Token } from '../token.ts';
import { type Analysis, categoriesOf, makeAnalyser } from './analysis.ts';
import { ADJECTIVE, FINITE, IMPERATIVE, MARK, NOUN, NUMBER, OTHER, PROPER } from './categories.ts';
import { maskForeignQuotes } from './foreign-quote.ts';
import { type FrenchWords, makeWords } from './inflect.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';
import { splitFrench } from './split.ts';

/** Gives each token of a sentence its tag: one of its categories. */
export type Tagger = (tokens: readonly FrenchToken[]) => number[];

const QUOTES = /^[«"“(—–-]$/u;

function opensSentence(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(0, index)
    .every(({ kind, text }) => kind !== 'word' && (kind !== 'punctuation' || QUOTES.test(text)));
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The readings of a word as written, then in lower case where a capital is due or proves nothing. */
function readWord(token: Token, first: boolean, analyse: (form: string) => readonly Analysis[]): readonly Analysis[] {
  const written = token.text.normalize('NFC').replace(/[’ʼ]/gu, "'");
  if (written === token.norm) return analyse(token.norm);
  const exact = analyse(written);
  const lower = analyse(token.norm);
  if (first || isShouted(written)) {
    const titled = isShouted(written) ? analyse(token.norm.replace(/^\p{L}/u, (letter) => letter.toUpperCase())) : [];
    return lower.length > 0 && exact.length > 0 && !isShouted(written)
      ? [...lower, ...exact]
      : [...lower, ...exact, ...titled];
  }
  return exact.length > 0 ? exact : lower;
}

function bareTag(kind: Token['kind']): number {
  if (kind === 'punctuation' || kind === 'emoji' || kind === 'emoticon' || kind === 'shortcode') return MARK;
  if (kind === 'number' || kind === 'time' || kind === 'price') return NUMBER;
  return kind === 'symbol' ? OTHER : PROPER;
}

/** Looks every word of a sentence up; no tags yet. */
export function lookUp(split: readonly Token[], analyse: (form: string) => readonly Analysis[]): FrenchToken[] {
  return split.map((token, index): FrenchToken => {
    const first = opensSentence(split, index);
    if (token.kind !== 'word') {
      const tag = bareTag(token.kind);
      return { ...token, analyses: [], categories: tag, tag, capital: false, first };
    }
    const analyses = readWord(token, first, analyse);
    const capital = !first && /^\p{Lu}/u.test(token.text);
    return { ...token, analyses, categories: categoriesOf(analyses), tag: OTHER, capital, first };
  });
}

const DETERMINED = /^(?:votre|notre|vos|nos|cette|cet|ces|mon|ma|mes|ta|tes|ses|chaque|une|quelques|plusieurs)$/u;

/** Sure removals before the vote: after a determiner that is nothing else stands no finite verb. */
function narrow(tokens: readonly FrenchToken[], token: FrenchToken, index: number): FrenchToken {
  const left = token.categories & ~(FINITE | IMPERATIVE);
  if (left === 0 || left === token.categories || (left & (NOUN | ADJECTIVE)) === 0) return token;
  return DETERMINED.test(tokens[index - 1]?.norm ?? '') ? { ...token, categories: left } : token;
}

export interface FrenchReader {
  readonly words: FrenchWords;
  read(text: string, stretch: Stretch): FrenchSentence;
}

/** Reads sentences: words split, looked up, tagged. */
export function makeFrenchReader(lexicon: Lexicon, tagger: Tagger): FrenchReader {
  const analyse = makeAnalyser(lexicon);
  const words = makeWords(lexicon, analyse);
  const whole = (word: string) => {
    const norm = word.toLowerCase().replace(/[’ʼ]/gu, "'");
    return lexicon.has(norm) || lexicon.has(word);
  };
  return {
    words,
    read(text, { tokens: scanned, opensLine, after, afterShort = false }) {
      const tokens = maskForeignQuotes(lookUp(splitFrench(text, scanned, whole), analyse), words);
      const tags = tagger(tokens.map((token, index) => narrow(tokens, token, index)));
      const tagged = tokens.map((token, index) => ({ ...token, tag: tags[index] ?? OTHER }));
      return {
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        language: 'fr',
        opensLine,
        after,
        afterShort,
        tokens: tagged,
        words,
      };
    },
  };
}
