import weights from '../../../assets/facts/weights.json' with { type: 'json' };
import type { CheckContext } from '../check/finding.ts';
import type { Pair } from './pairs.ts';
import { signsOf } from './signs.ts';
import { type Weighing, weighingOf } from './weighing.ts';

/** Log-odds of each sign, learnt from the seeds (`assets/seeds/train-facts.ts`). */
const WEIGHTS = new Map(Object.entries(weights.signs));

const sumOf = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (WEIGHTS.get(sign) ?? 0), 0);

/** Doubts speak against nearly always: what stands so far below is not looked at further. */
const HOPE = 0.8;

/** Log-odds that a value that differs from a fact is said of it; null for what can't come near `least`. */
function scoreOf(weighing: Weighing, pair: Pair, least: number): number | null {
  const { names, doubts } = signsOf(weighing, pair);
  const named = weights.bias + sumOf(names);
  return named < least - HOPE ? null : named + sumOf(doubts());
}

/**
 * The pairs that contradict each other, most likely first: of a value that no fact bears out, the fact that it is said of
 * with log-odds of `least` or more. A fact that nothing names is thought of only where it is the only one of its kind.
 */
export function likelyPairs(context: CheckContext, least: number): { pair: Pair; score: number }[] {
  const weighing = weighingOf(context);
  const { pairs, isNamed } = weighing;
  const ofValue = ({ value }: Pair) => weighing.ofValue.get(value) ?? [];
  // Two facts of one label: either is right.
  const isRightAnyway = (pair: Pair) => ofValue(pair).some(({ fact, fits }) => fits && fact.label === pair.fact.label);
  const isOnly = (pair: Pair) => ofValue(pair).every(({ fact }) => fact.label === pair.fact.label);
  return pairs
    .filter((pair) => !pair.fits && (isNamed(pair.fact) || isOnly(pair)) && !isRightAnyway(pair))
    .flatMap((pair) => {
      const score = scoreOf(weighing, pair, least);
      return score === null || score < least ? [] : [{ pair, score }];
    })
    .sort((one, other) => other.score - one.score);
}
