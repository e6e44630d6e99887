import type { RuleMark } from './language-checker.ts';

/** Grammar says more than spelling, spelling more than typography; a hint yields to all. */
const KINDS = ['fact', 'privacy', 'grammar', 'spelling', 'typography', 'tone', 'limit'];

function weight({ quiet, rule, rank }: RuleMark): number {
  return (quiet === true ? 1e6 : 0) + KINDS.indexOf(rule.kind) * 1000 + rank;
}

/** One mark for any words: the most telling kind, then the more specific rule, then the shorter span. In order of place. */
export function withoutOverlaps(marks: readonly RuleMark[]): RuleMark[] {
  const ranked = [...marks].sort((a, b) => weight(a) - weight(b) || a.end - a.start - (b.end - b.start));
  const kept: RuleMark[] = [];
  for (const mark of ranked) {
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
