import type { Suggestion } from './suggest.ts';

/** Cards under a comment: more would not be read. */
const MOST = 3;
/** A second or third card below this share says nothing about the comment. */
const LEAST = 0.03;
/**
 * A brand's special case (a template without an intent) has no place among the model's chances but its likeness
 * to a few samples, which any comment has a little of (tried: without this bar, one stood in nine cards of ten).
 */
const LEAST_SPECIAL = 0.12;

const isSpecial = ({ intent, template }: Suggestion): boolean => intent === template;

/** The cards that a person is shown: the best always, then those that have a chance. */
export function worthShowing(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions
    .filter((one, place) => place === 0 || one.score >= (isSpecial(one) ? LEAST_SPECIAL : LEAST))
    .slice(0, MOST);
}
