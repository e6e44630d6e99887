import type { Rule } from '../rule.ts';
import { determinerNoun } from './determiner-noun.ts';
import { imperative } from './imperative.ts';
import { infinitive } from './infinitive.ts';
import { nounAdjective } from './noun-adjective.ts';
import { nounVerb } from './noun-verb.ts';
import { participleAvoir } from './participle-avoir.ts';
import { participleBefore } from './participle-before.ts';
import { participleEtre } from './participle-etre.ts';
import { participlePronominal } from './participle-pronominal.ts';
import { pronounVerb } from './pronoun-verb.ts';
import { relativeVerb } from './relative-verb.ts';
import type { FrenchSentence } from './sentence.ts';
import { siConditional } from './si-conditional.ts';
import { subjunctive } from './subjunctive.ts';

/** The French rules, the most specific first: of two that mark the same words the first one is kept. */
export const FRENCH_RULES: readonly Rule<FrenchSentence>[] = [
  siConditional,
  subjunctive,
  infinitive,
  imperative,
  participleBefore,
  participlePronominal,
  participleAvoir,
  participleEtre,
  relativeVerb,
  pronounVerb,
  nounVerb,
  determinerNoun,
  nounAdjective,
];
