import type { Language } from '../brands/brand.ts';
import type { Fact } from './fact.ts';
import { labelOf, wordFact } from './fact-wording.ts';
import { validity } from './validity.ts';

/** Values for a preview: of each kind, the first fact that holds on that day, in words. */
export function sampleValues(facts: readonly Fact[], language: Language, today: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const fact of facts) {
    const words =
      values[fact.kind] === undefined && validity(fact, today) === 'holds' ? wordFact(fact, language) : null;
    if (words === null) continue;
    values[fact.kind] = words;
    if (fact.kind === 'price') values.priceLabel = labelOf(fact, language);
  }
  return values;
}
