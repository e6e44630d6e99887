import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import { type Reading, segmentAt } from './reading.ts';
import { subjectOf } from './subject.ts';

/**
 * Whether the text gives this fact its right value near by: then the value at hand is another number of the thing
 * ("35 € la journée, 180 € la semaine", "le premier à 6 h 50, le deuxième à 7 h 20"), and no error.
 */
export function isStatedRight<V extends Span, F extends Fact>(
  reading: Reading,
  value: V,
  values: readonly V[],
  fact: F,
  facts: readonly Fact[],
  fits: (value: V, fact: F) => boolean,
): boolean {
  const sentence = segmentAt(reading, value.start)?.sentence ?? 0;
  return values.some((other) => {
    if (other.start === value.start || !fits(other, fact)) return false;
    if (Math.abs((segmentAt(reading, other.start)?.sentence ?? 0) - sentence) > 1) return false;
    const subject = subjectOf(reading, other, facts, null);
    return subject !== null && [subject.fact, ...subject.ties].some(({ id }) => id === fact.id);
  });
}
