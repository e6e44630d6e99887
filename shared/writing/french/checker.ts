import { type LanguageChecker, type RuleMark, runRules } from '../language-checker.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalise } from '../scan.ts';
import type { ContextModel } from './context/model.ts';
import { makeContextRule, preference } from './context/rule.ts';
import { makeFrenchReader, type Tagger } from './read.ts';
import { FRENCH_RULES } from './rules.ts';
import type { FrenchSentence } from './sentence.ts';
import { makeSpelling } from './spelling.ts';
import { candidatesFor } from './suggest.ts';

export interface FrenchData {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly context: ContextModel;
  /** Words of the other language (normal form): used in French as they are. */
  readonly foreign: (norm: string) => boolean;
}

/** Beyond it the weights say that a rule is wrong: right sentences are marked less, faults are still found. */
const REFUSED = 3;
/** Rules whose reach is long: what they take for the head of a phrase may not be it. */
const JUDGED = /^(?:noun-adjective|participle-etre)$/u;

/** Marks of rules without those that the words around speak against. */
function withoutRefused(marks: readonly RuleMark[], sentence: FrenchSentence, model: ContextModel): RuleMark[] {
  return marks.filter(({ start, end, replacements, rule, quiet }) => {
    if (quiet === true || !JUDGED.test(rule.id)) return true;
    const index = sentence.tokens.findIndex((token) => token.start === start);
    const token = sentence.tokens[index];
    if (token?.end !== end) return true;
    return replacements.every((form) => preference(sentence, model, index, normalise(form)) < REFUSED);
  });
}

/** What the weights alone find, where no rule has named a fault nearby: amid wrong words they say nothing. */
function apartFrom(marks: readonly RuleMark[], found: readonly RuleMark[], { tokens }: FrenchSentence): RuleMark[] {
  const place = (at: number) => tokens.findIndex(({ end }) => end > at);
  const said = marks.filter(({ quiet, rule }) => quiet !== true && rule.kind !== 'typography');
  return found.filter(({ start, end }) =>
    said.every((mark) => place(mark.start) - place(end - 1) > 3 || place(start) - place(mark.end - 1) > 3),
  );
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
      const marks = withoutRefused(runRules(sentence, rules, context), sentence, model);
      const found = apartFrom(marks, runRules(sentence, last, context), sentence);
      return [...marks, ...found.map((mark) => ({ ...mark, rank: rules.length }))];
    },
    suggest: (word, most) =>
      candidatesFor(normalise(word), reader.words)
        .slice(0, most)
        .map(({ form }) => form),
  };
}
