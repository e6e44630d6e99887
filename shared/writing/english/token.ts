import type { Lexicon } from '../lexicon.ts';
import type { Sentence, Token } from '../token.ts';

/** A unit of English grammar: a word, or a part of a contraction (`do` and `n't` of `don't`). */
export interface EnglishToken extends Token {
  /** The whole word as written, of which this is a part: `don't`. The token itself when nothing is split. */
  readonly host: Token;
  /** Tags of the lexicon (Penn treebank: `NN`, `NNS`, `VB`, `VBZ`, `VBD`, `VBN`, `VBG`, `JJ`, …); empty when unknown. */
  readonly tags: ReadonlySet<string>;
  /** The tag that the words around make likely. `VB` after a modal or *to*, `VBP` as a finite form. `.` for marks, `X` for links and the like. */
  readonly tag: string;
}

export interface EnglishSentence extends Sentence<EnglishToken> {
  /** To look up the forms that a rule proposes. */
  readonly lexicon: Lexicon;
  /** The weights of `en.context.bin`; without them the rule that asks them is silent. */
  readonly context?: Int8Array;
}
