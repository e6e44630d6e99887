import type { EnglishSentence, EnglishToken } from '../token.ts';
import { featuresAt, type Reading } from './features.ts';
import { inflectionsOf } from './inflections.ts';
import { labelOf, STEP, scoreOf } from './model.ts';

/** Another form that fits a place better, what each of the two would be there, and by how much (logarithm of how many times likelier). */
export interface Better {
  readonly form: string;
  readonly use: string;
  readonly by: number;
  readonly written: string;
}

interface Scored {
  readonly form: string;
  readonly use: string;
  readonly score: number;
}

/** The likeliest use of each form at a place. */
function scoresAt(sentence: EnglishSentence, reading: Reading, index: number, weights: Int8Array): Scored[] {
  const forms = inflectionsOf(sentence, sentence.tokens[index] as EnglishToken);
  if (forms.length < 2) return [];
  const features = featuresAt(reading, index, index + 1, ownOf(forms));
  return forms.map(({ form, uses }) => {
    const scored = uses.map((use) => ({ use, score: scoreOf(weights, features, labelOf(`use ${use}`)) * STEP }));
    return { form, ...scored.reduce((most, one) => (one.score > most.score ? one : most)) };
  });
}

/** What stays of a word whatever its form, for the features; nothing for the forms of *be*. */
export function ownOf(forms: readonly { form: string; uses: readonly string[] }[]): string {
  return forms[1]?.uses[0]?.startsWith('be-') ? '' : (forms.map(({ form }) => form).sort()[0] ?? '');
}

/** The likeliest of the other forms of the same word, if it is likelier than the written one; `uses`: only as one of these. */
export function betterForm(
  sentence: EnglishSentence,
  reading: Reading,
  index: number,
  weights: Int8Array,
  uses: (use: string) => boolean = () => true,
): Better | undefined {
  const [written, ...others] = scoresAt(sentence, reading, index, weights);
  const fitting = others.filter(({ use }) => uses(use));
  if (written === undefined || fitting.length === 0) return undefined;
  const best = fitting.reduce((most, one) => (one.score > most.score ? one : most));
  const by = best.score - written.score;
  return by > 0 ? { form: best.form, use: best.use, by, written: written.use } : undefined;
}
