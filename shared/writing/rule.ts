import type { FindingKind } from './finding.ts';
import type { Sentence } from './token.ts';

/** What a rule says of a sentence; the engine adds rule, kind and message. */
export interface Mark {
  /** UTF-16 code units of the draft, `end` exclusive: the smallest span that the replacements rewrite. */
  start: number;
  end: number;
  /** Surest first. */
  replacements: string[];
  /** Values for the message's sentence; `{written}` and `{right}` are always there. */
  values?: Record<string, string | number>;
  /** Another sentence of the same rule: key in shared/locales/checks, instead of `writing-<id>`. */
  message?: string;
  quiet?: true;
}

/** What rules may know besides the sentence. */
export interface RuleContext {
  /** Words of the brand, of the comment, of the author's name: never faults. Normal form as in Token.norm. */
  readonly known: ReadonlySet<string>;
}

/**
 * One rule. Its message is the key `writing-<id>` of shared/locales/checks. Examples are data and run as tests:
 * `wrong` holds `[written→right]` once (`Merci pour [ton→tes] jolis mots.`) and must give a mark over `written` with `right` among
 * the first three replacements; `right` must stay silent.
 */
export interface Rule<S extends Sentence = Sentence> {
  readonly id: string;
  readonly family: string;
  readonly kind: FindingKind;
  readonly language: 'fr' | 'en';
  /** Shown dotted or in a list only, unless the brand turns it on. */
  readonly quiet?: true;
  /** Where the rule comes from: a section of the reference, a grammar's chapter. */
  readonly source: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  test(sentence: S, context: RuleContext): Mark[];
}
