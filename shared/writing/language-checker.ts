import type { Mark, Rule, RuleContext } from './rule.ts';
import type { Stretch } from './sentences.ts';
import type { Sentence } from './token.ts';

/** A mark with the rule that made it; of two over the same words the lower rank is kept. */
export interface RuleMark extends Mark {
  readonly rule: Pick<Rule, 'id' | 'kind'>;
  readonly rank: number;
}

/** One language, opened with its data: all that the engine needs of it. */
export interface LanguageChecker {
  readonly language: 'fr' | 'en';
  /** The lexicon has the word (normal form). */
  knows(norm: string): boolean;
  check(text: string, stretch: Stretch, context: RuleContext): RuleMark[];
  /** Corrections of one word, surest first. */
  suggest(word: string, most: number): string[];
}

/** Runs rules over a sentence; their order is their rank. A rule that throws costs its own marks only. */
export function runRules<S extends Sentence>(sentence: S, rules: readonly Rule<S>[], context: RuleContext): RuleMark[] {
  return rules.flatMap((rule, rank) =>
    rule.test(sentence, context).map((mark) => ({
      ...mark,
      ...(rule.quiet === true ? { quiet: true as const } : {}),
      rule: { id: rule.id, kind: rule.kind },
      rank,
    })),
  );
}
