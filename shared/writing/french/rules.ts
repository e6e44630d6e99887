import type { Rule } from '../rule.ts';
import { capitals } from './capitals.ts';
import { countNoun } from './count-noun.ts';
import { determinerAdjective } from './determiner-adjective.ts';
import { determinerNoun } from './determiner-noun.ts';
import { doubled } from './doubled.ts';
import { elision } from './elision.ts';
import { HOMOPHONES } from './homophones.ts';
import { hyphens } from './hyphens.ts';
import { imperative } from './imperative.ts';
import { infinitive } from './infinitive.ts';
import { missingWord } from './missing-word.ts';
import { nounAdjective } from './noun-adjective.ts';
import { nounVerb } from './noun-verb.ts';
import { participleAvoir } from './participle-avoir.ts';
import { participleBefore } from './participle-before.ts';
import { participleEtre } from './participle-etre.ts';
import { participlePronominal } from './participle-pronominal.ts';
import { pronounVerb } from './pronoun-verb.ts';
import { relativeVerb } from './relative-verb.ts';
import type { FrenchSentence } from './sentence.ts';
import { setPhrases, wordiness } from './set-phrases.ts';
import { siConditional } from './si-conditional.ts';
import { smallFrames } from './small-frames.ts';
import { subjectVerb } from './subject-verb.ts';
import { subjunctive } from './subjunctive.ts';
import { typography } from './typography.ts';
import { wish } from './wish.ts';

/** The French rules, the most specific first: of two that mark the same words the first one is kept. */
export const FRENCH_RULES: readonly Rule<FrenchSentence>[] = [
  smallFrames,
  ...HOMOPHONES,
  setPhrases,
  missingWord,
  elision,
  doubled,
  hyphens,
  siConditional,
  subjunctive,
  wish,
  infinitive,
  imperative,
  participleBefore,
  participlePronominal,
  participleAvoir,
  participleEtre,
  relativeVerb,
  pronounVerb,
  nounVerb,
  subjectVerb,
  countNoun,
  determinerNoun,
  determinerAdjective,
  nounAdjective,
  capitals,
  typography,
  wordiness,
];
