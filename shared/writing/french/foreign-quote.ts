import { PROPER } from './categories.ts';
import type { FrenchWords } from './inflect.ts';
import type { FrenchToken } from './sentence.ts';

const OPENS = /^[«“"]$/u;
const CLOSES = /^[»”"]$/u;
/** Small words of French that Latin, Italian and Spanish do not share: one of them, and the quotation is French. */
const FRENCH =
  /^(?:le|les|du|des|un|une|je|j'|il|elle|nous|vous|ils|c'|ce|qu'|qui|pour|avec|dans|sur|au|aux|d'|l'|ne|n'|pas|mon|votre|vos|nos|très|à|merci|ça|cette|ces|bonjour|bravo)$/u;
/** A word so near to a known one is a slip: it makes no quotation foreign. */
const SLIP = 0.75;
/** Unknown words of French end so seldom. */
const SOUTHERN = /(?:[aiou]|um|us|em)$/u;

function isForeign(quoted: readonly FrenchToken[], words: FrenchWords): boolean {
  const all = quoted.filter(({ kind }) => kind === 'word');
  if (all.length < 2 || all.some(({ norm }) => FRENCH.test(norm))) return false;
  const unknown = all.filter(
    ({ norm, categories }) => categories === 0 && norm.length > 1 && words.lexicon.near(norm, SLIP).length === 0,
  );
  return unknown.length * 3 >= all.length || (all.length > 3 && unknown.some(({ norm }) => SOUTHERN.test(norm)));
}

/** What is quoted in another language is read as a name: « Chi va piano va sano ». */
export function maskForeignQuotes(tokens: readonly FrenchToken[], words: FrenchWords): readonly FrenchToken[] {
  const open = tokens.findIndex(({ text }) => OPENS.test(text));
  if (open < 0) return tokens;
  const after = tokens.findIndex(({ text }, at) => at > open && CLOSES.test(text));
  const close = after < 0 ? tokens.length : after;
  const head = tokens.slice(0, open + 1);
  const quoted = tokens.slice(open + 1, close);
  const masked = isForeign(quoted, words)
    ? quoted.map((token) =>
        token.kind === 'word'
          ? { ...token, kind: 'code' as const, analyses: [], categories: PROPER, tag: PROPER }
          : token,
      )
    : quoted;
  const rest = close < tokens.length ? maskForeignQuotes(tokens.slice(close + 1), words) : [];
  return [...head, ...masked, ...tokens.slice(close, close + 1), ...rest];
}
