import { type LanguageChecker, runRules } from '../language-checker.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalise } from '../scan.ts';
import { makeFrenchReader, type Tagger } from './read.ts';
import { FRENCH_RULES } from './rules.ts';
import { makeSpelling } from './spelling.ts';
import { candidatesFor } from './suggest.ts';

export interface FrenchData {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  /** Words of the other language (normal form): used in French as they are. */
  readonly foreign: (norm: string) => boolean;
}

export function makeFrenchChecker({ lexicon, tagger, foreign }: FrenchData): LanguageChecker {
  const reader = makeFrenchReader(lexicon, tagger);
  const rules = [...FRENCH_RULES, makeSpelling(foreign)];
  return {
    language: 'fr',
    knows: (norm) => lexicon.has(norm),
    check: (text, stretch, context) => runRules(reader.read(text, stretch), rules, context),
    suggest: (word, most) =>
      candidatesFor(normalise(word), reader.words)
        .slice(0, most)
        .map(({ form }) => form),
  };
}
