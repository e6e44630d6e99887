import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import { type Label, labelsOf } from './labels.ts';
import { hasOtherModifier, PRICED } from './modifiers.ts';
import { bareWords, isThing, otherSubject } from './other-subject.ts';
import { type Reading, type Segment, segmentAt, sentenceText } from './reading.ts';
import { sameWord } from './vocabulary.ts';

export interface Subject {
  fact: Fact;
  /** Others that the words fit as well (two facts of one label). */
  ties: Fact[];
  /** The clause that names it. */
  anchor: Segment | null;
  /** Share of the label that the text names, 0 to 1. */
  coverage: number;
}

interface Scored {
  label: Label;
  score: number;
  coverage: number;
  matched: number;
  head: boolean;
}

const named = (segment: Segment, label: Label, value: Span): boolean =>
  label.words.some(
    ({ key, weight }) => weight > 0.15 && segment.words.some((word) => !inside(word, value) && sameWord(word.key, key)),
  );

const inside = (word: Span, value: Span): boolean => word.start >= value.start && word.end <= value.end;

/** How near a label's word stands to the value: its own clause, the clause that names the subject, farther off. */
function nearness(segment: Segment, own: Segment, anchor: Segment): number {
  if (segment.index === own.index || segment.index === anchor.index) return 1;
  if (segment.sentence === own.sentence) return segment.index < own.index ? 0.8 : 0.3;
  return segment.sentence === anchor.sentence ? 0.8 : own.sentence - segment.sentence === 1 ? 0.5 : 0;
}

function scoreLabel(reading: Reading, label: Label, own: Segment, anchor: Segment, value: Span): Scored {
  let score = 0;
  let covered = 0;
  let matched = 0;
  let head = false;
  for (const word of label.words) {
    let best = 0;
    for (const segment of reading.segments) {
      const near = nearness(segment, own, anchor);
      if (near <= best) continue;
      if (segment.words.some((one) => !inside(one, value) && sameWord(one.key, word.key))) best = near;
    }
    if (best === 0) continue;
    score += best * word.weight;
    if (best < 0.8) continue;
    covered += word.weight;
    matched += 1;
    head ||= word.head && best === 1;
  }
  return { label, score: score / label.total, coverage: covered / label.total, matched, head };
}

/** The clause that says what the value is about, seen from the value's own clause; null when another thing is named. */
function findAnchor(reading: Reading, own: Segment, labels: readonly Label[], value: Span): Segment | null | 'other' {
  const keys = labels.flatMap(({ words }) => words.map(({ key }) => key));
  const look = (segment: Segment): Segment | 'other' | null => {
    if (labels.some((label) => named(segment, label, value))) return segment;
    return otherSubject(reading, segment, keys) === null ? null : 'other';
  };
  const same = reading.segments.filter(({ sentence }) => sentence === own.sentence);
  const before = same.filter(({ index }) => index < own.index).reverse();
  const after = same.filter(({ index }) => index > own.index);
  const earlier = reading.segments.filter(({ sentence }) => sentence === own.sentence - 1).reverse();
  // "6 € depuis la gare, 15 € depuis l'aéroport": what a price adds of its own makes it another price.
  const strict = PRICED.has(labels[0]?.fact.kind ?? 'hours');
  const added = bareWords(reading, own).some(
    (word) => word.start >= value.end && isThing(word) && !keys.some((key) => sameWord(word.key, key)),
  );
  if (strict && added && look(own) === null) return 'other';
  for (const segment of [own, ...before]) {
    const seen = look(segment);
    if (seen !== null) return seen;
  }
  for (const segment of [...after, ...earlier]) {
    const seen = look(segment);
    if (seen === 'other') break;
    if (seen !== null) return seen;
  }
  return null;
}

const accepts = ({ label, coverage, head }: Scored): boolean =>
  label.whole ? coverage > 0.99 : coverage >= 0.6 || (head && coverage >= 0.2);

function best(scored: readonly Scored[]): Scored[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score || b.matched - a.matched || b.coverage - a.coverage);
  const top = sorted[0];
  if (top === undefined) return [];
  return sorted.filter(({ score, matched }) => Math.abs(score - top.score) < 0.01 && matched === top.matched);
}

/** The brand's only fact of a kind, when the text names nothing else and has the kind's own words. */
function fallbackSubject(
  reading: Reading,
  own: Segment,
  value: Span,
  facts: readonly Fact[],
  cue: RegExp | null,
): Subject | null {
  const labels = new Set(facts.map(({ label }) => label));
  const fact = facts[0];
  if (cue === null || fact === undefined || labels.size !== 1) return null;
  const before = reading.lower.slice(own.start, value.start);
  if (!cue.test(cue.source.endsWith('$') ? before : sentenceText(reading, own))) return null;
  return { fact, ties: facts.slice(1), anchor: null, coverage: 0 };
}

/** Whether the words around a value name a thing that none of these facts is about. */
export function namesOther(reading: Reading, value: Span, facts: readonly Fact[]): boolean {
  const own = segmentAt(reading, value.start);
  return own !== undefined && findAnchor(reading, own, labelsOf(facts), value) === 'other';
}

/**
 * Which of these facts (all of one kind) a value is about, or null when it is about none of them.
 * `cue`: the words that are enough for the brand's only fact of the kind.
 */
export function subjectOf(reading: Reading, value: Span, facts: readonly Fact[], cue: RegExp | null): Subject | null {
  const own = segmentAt(reading, value.start);
  if (own === undefined || facts.length === 0) return null;
  const labels = labelsOf(facts);
  const anchor = findAnchor(reading, own, labels, value);
  if (anchor === 'other') return null;
  if (anchor === null) return fallbackSubject(reading, own, value, facts, cue);
  const here = labels.filter((label) => named(anchor, label, value));
  const scored = (here.length > 0 ? here : labels)
    .map((label) => scoreLabel(reading, label, own, anchor, value))
    .filter(accepts);
  const fits = scored.filter(({ label }) => !hasOtherModifier(reading, anchor, label, value, facts));
  const [first, ...rest] = best(fits);
  if (first === undefined) return null;
  // Another label fits better but for a modifier of its own: the words are about neither.
  if (best(scored).every(({ score, matched }) => score > first.score || matched > first.matched)) return null;
  const ties = rest.map(({ label }) => label.fact).filter(({ id }) => id !== first.label.fact.id);
  return { fact: first.label.fact, ties, anchor, coverage: first.coverage };
}
