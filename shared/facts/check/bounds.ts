import type { Fact } from '../fact.ts';
import { type Bounds, lengthIn } from '../values/durations.ts';

/** The length of time that a fact says, from and to; null for one that says none. */
export function boundsOf(fact: Fact): Bounds | null {
  if (fact.kind === 'delivery') return { min: fact.min, max: fact.max, unit: fact.unit };
  if (fact.kind === 'returns') return { min: fact.days, max: fact.days, unit: 'day' };
  if (fact.kind !== 'duration') return null;
  return lengthIn(fact.value) ?? null;
}
