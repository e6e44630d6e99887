import type { Sentence, Token } from '../token.ts';
import type { Analysis } from './analysis.ts';
import type { FrenchWords } from './inflect.ts';

export interface FrenchToken extends Token {
  readonly analyses: readonly Analysis[];
  /** All that the word can be: bits of categories.ts; 0 when it is unknown. */
  readonly categories: number;
  /** What the word most likely is here: one bit. */
  readonly tag: number;
  /** Written with a capital where none is due: a name, most likely. */
  readonly capital: boolean;
  readonly first: boolean;
}

export interface FrenchSentence extends Sentence<FrenchToken> {
  /** Text of the token before it (Stretch.after). */
  readonly after: string;
  /** Before the mark in `after` stand only a number or a short form: « 3. », « feat. ». */
  readonly afterShort: boolean;
  /** To look words up and to inflect them. */
  readonly words: FrenchWords;
}
