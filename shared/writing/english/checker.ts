import { type LanguageChecker, runRules } from '../language-checker.ts';
import { normalise } from '../scan.ts';
import { type EnglishData, readEnglish } from './read.ts';
import { ENGLISH_RULES } from './rules.ts';
import { candidatesFor } from './suggest.ts';

/** The checker of English: rules over sentences read with the lexicon and the tagger. */
export function makeEnglishChecker(data: EnglishData): LanguageChecker {
  const { lexicon } = data;
  return {
    language: 'en',
    knows: (norm) => lexicon.has(norm),
    check: (text, stretch, context) => runRules(readEnglish(text, stretch, data), ENGLISH_RULES, context),
    suggest: (word, most) =>
      candidatesFor(normalise(word), lexicon)
        .slice(0, most)
        .map(({ form }) => form),
  };
}
