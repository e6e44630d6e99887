import type { Rule } from '../rule.ts';
import type { FrenchSentence } from './sentence.ts';

/** The French rules, the most specific first: of two that mark the same words the first one is kept. */
export const FRENCH_RULES: readonly Rule<FrenchSentence>[] = [];
