import { articles } from './articles.ts';
import { baseForm } from './base-form.ts';
import { determiners } from './determiners.ts';
import { gerund } from './gerund.ts';
import { its } from './its.ts';
import type { EnglishRule } from './look.ts';
import { lookAlikes } from './look-alikes.ts';
import { nounVerb } from './noun-verb.ts';
import { participle } from './participle.ts';
import { pronounVerb } from './pronoun-verb.ts';
import { soundAlikes } from './sound-alikes.ts';
import { spelling } from './spelling.ts';
import { thenThan } from './then-than.ts';
import { there } from './there.ts';
import { thereIs } from './there-is.ts';
import { uncountable } from './uncountable.ts';
import { your } from './your.ts';

/** The English rules, the most specific first: of two that mark the same words the first one is kept. */
export const ENGLISH_RULES: readonly EnglishRule[] = [
  your,
  its,
  there,
  thenThan,
  soundAlikes,
  lookAlikes,
  thereIs,
  pronounVerb,
  nounVerb,
  baseForm,
  participle,
  gerund,
  uncountable,
  determiners,
  articles,
  spelling,
];
