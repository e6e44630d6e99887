import { type LanguageChecker, runRules } from '../language-checker.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalise } from '../scan.ts';
import type { ContextModel } from './context/model.ts';
import { makeContextRule } from './context/rule.ts';
import { makeFrenchReader, type Tagger } from './read.ts';
import { FRENCH_RULES } from './rules.ts';
import { makeSpelling } from './spelling.ts';
import { candidatesFor } from './suggest.ts';

export interface FrenchData {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly context: ContextModel;
  /** Words of the other language (normal form): used in French as they are. */
  readonly foreign: (norm: string) => boolean;
}

export function makeFrenchChecker({ lexicon, tagger, context: model, foreign }: FrenchData): LanguageChecker {
  const reader = makeFrenchReader(lexicon, tagger);
  const rules = [...FRENCH_RULES, makeSpelling(foreign)];
  const last = [makeContextRule(model)];
  return {
    language: 'fr',
    knows: (norm) => lexicon.has(norm),
    check(text, stretch, context) {
      const sentence = reader.read(text, stretch);
      const marks = runRules(sentence, rules, context);
      const near = (at: number) => sentence.tokens.findIndex(({ end }) => end > at);
      const said = marks.filter(({ quiet, rule }) => quiet !== true && rule.kind !== 'typography');
      // A place beside a fault that a rule names is read amid wrong words: the weights say nothing of it.
      const apart = runRules(sentence, last, context).filter(({ start, end }) =>
        said.every((mark) => near(mark.start) - near(end - 1) > 3 || near(start) - near(mark.end - 1) > 3),
      );
      return [...marks, ...apart.map((mark) => ({ ...mark, rank: rules.length }))];
    },
    suggest: (word, most) =>
      candidatesFor(normalise(word), reader.words)
        .slice(0, most)
        .map(({ form }) => form),
  };
}
