import { PATTERNS } from './scan-patterns.ts';
import type { Token, TokenKind } from './token.ts';

const SCANNER = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gsu');
/** A link's or a handle's last marks belong to the sentence. */
const TRAILING = /[.,;:!?)\]'’…]+$/u;

/** The form that words are looked up by. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-');
}

export function makeToken(source: string, start: number, end: number, kind: TokenKind): Token {
  const text = source.slice(start, end);
  const spaced = start === 0 || /\s/u.test(source[start - 1] ?? ' ');
  return { start, end, kind, text, norm: kind === 'word' ? normalise(text) : text, spaced, readings: [] };
}

/**
 * Splits a draft into tokens, white space left out. Words keep their apostrophes and hyphens
 * (`n'hésitez`, `dites-nous`): each language splits them in its own way afterwards.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  SCANNER.lastIndex = 0;
  for (let match = SCANNER.exec(text); match !== null; match = SCANNER.exec(text)) {
    const kind = PATTERNS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0] ?? 'symbol';
    let [found] = match;
    if (kind === 'url') found = found.replace(TRAILING, '');
    SCANNER.lastIndex = match.index + found.length;
    if (kind === 'symbol' && /\s/u.test(found)) continue;
    tokens.push(makeToken(text, match.index, match.index + found.length, kind));
  }
  return tokens;
}
