import type { Reading } from './lexicon.ts';

export type TokenKind =
  | 'word'
  /** A number, an ordinal, a size: `24,90`, `1er`, `48213`. */
  | 'number'
  /** A clock time: `18h30`, `21:00`, `6pm`. */
  | 'time'
  /** An amount with its currency: `24,90 €`, `£5`. */
  | 'price'
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'shortcode'
  | 'emoji'
  | 'emoticon'
  /** A file's name, a command, a word with a digit or `&` inside: never looked up. */
  | 'code'
  | 'punctuation'
  | 'symbol';

export interface Token {
  /** UTF-16 code units of the draft as written; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** For lookups: composed (NFC), lower case, straight apostrophe, plain hyphen. `L’` is `l'`, `-Vous` is `-vous`. */
  readonly norm: string;
  /** White space comes before it. */
  readonly spaced: boolean;
  /** What the lexicon says of a word; empty if unknown, or not a word. Filled by the reader of the language. */
  readonly readings: readonly Reading[];
}

export interface Sentence<T extends Token = Token> {
  readonly start: number;
  readonly end: number;
  readonly language: 'fr' | 'en';
  /** Nothing comes before it on its line (an emoji or a handle may). */
  readonly opensLine: boolean;
  readonly tokens: readonly T[];
}
