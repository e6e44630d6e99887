import { PATTERNS } from './scan-patterns.ts';
import type { Token, TokenKind } from './token.ts';

/** What an emoji or a sign that may be drawn as one begins with, or has in it (keycaps). */
const MAY_BE_EMOJI = /[©®\u203C\u2049\u2122\u2139\u2190-\uFFFF]|\u20E3/;
const NOTHING = '(?!)';

const scannerOf = (isWanted: (kind: TokenKind) => boolean): RegExp =>
  new RegExp(PATTERNS.map(([kind, pattern]) => `(${isWanted(kind) ? pattern : NOTHING})`).join('|'), 'gsu');

/** The pattern of emoji costs a cold worker as much as all others: most drafts do without it. */
const PLAIN_SCANNER = scannerOf((kind) => kind !== 'emoji');
const FULL_SCANNER = scannerOf(() => true);

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
  const scanner = MAY_BE_EMOJI.test(text) ? FULL_SCANNER : PLAIN_SCANNER;
  scanner.lastIndex = 0;
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const kind = PATTERNS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0] ?? 'symbol';
    let [found] = match;
    if (kind === 'url') found = found.replace(TRAILING, '');
    scanner.lastIndex = match.index + found.length;
    if (kind === 'symbol' && /\s/u.test(found)) continue;
    tokens.push(makeToken(text, match.index, match.index + found.length, kind));
  }
  return tokens;
}
