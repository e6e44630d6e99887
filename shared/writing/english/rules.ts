import { apostrophes } from './apostrophes.ts';
import { articles } from './articles.ts';
import { bareFrames } from './bare-frames.ts';
import { bareNames } from './bare-names.ts';
import { bareSingular } from './bare-singular.ts';
import { bareVerb } from './bare-verb.ts';
import { baseForm } from './base-form.ts';
import { calques } from './calques.ts';
import { capitals } from './capitals.ts';
import { clauseAgreement } from './clause-agreement.ts';
import { comparatives } from './comparatives.ts';
import { compounds } from './compounds.ts';
import { conditionals } from './conditionals.ts';
import { contextual } from './context/inflection-rule.ts';
import { determiners } from './determiners.ts';
import { doubled } from './doubled.ts';
import { gerund } from './gerund.ts';
import { governedGerund } from './gerund-governed.ts';
import { fewer, spellingMix } from './hints.ts';
import { homophoneVerbs } from './homophone-verbs.ts';
import { its } from './its.ts';
import type { EnglishRule } from './look.ts';
import { lookAlikes } from './look-alikes.ts';
import { missingWords } from './missing-words.ts';
import { nounVerb } from './noun-verb.ts';
import { participle } from './participle.ts';
import { prepositions } from './prepositions.ts';
import { pronounVerb } from './pronoun-verb.ts';
import { soundAlikes } from './sound-alikes.ts';
import { spacing } from './spacing.ts';
import { spelling } from './spelling.ts';
import { tense } from './tense.ts';
import { thenThan } from './then-than.ts';
import { there } from './there.ts';
import { thereIs } from './there-is.ts';
import { uncountable } from './uncountable.ts';
import { wordOrder } from './word-order.ts';
import { your } from './your.ts';

/** The English rules, the most specific first: of two that mark the same words the first one is kept. */
export const ENGLISH_RULES: readonly EnglishRule[] = [
  doubled,
  your,
  its,
  there,
  thenThan,
  soundAlikes,
  lookAlikes,
  homophoneVerbs,
  calques,
  compounds,
  missingWords,
  wordOrder,
  tense,
  prepositions,
  conditionals,
  comparatives,
  apostrophes,
  thereIs,
  pronounVerb,
  nounVerb,
  clauseAgreement,
  baseForm,
  bareVerb,
  participle,
  gerund,
  governedGerund,
  uncountable,
  determiners,
  articles,
  bareNames,
  bareSingular,
  bareFrames,
  capitals,
  contextual,
  spelling,
  spacing,
  fewer,
  spellingMix,
];
