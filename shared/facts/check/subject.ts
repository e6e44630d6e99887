import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import { type Label, LINKING, labelsOf } from './labels.ts';
import { hasOtherModifier, PRICED } from './modifiers.ts';
import { bareWords, isThing, otherPlace, otherSubject } from './other-subject.ts';
import { isOfOthers } from './others.ts';
import { type Reading, type Segment, type Subject, segmentAt, sentenceText } from './reading.ts';
import { sameWord } from './vocabulary.ts';

interface Scored {
  label: Label;
  score: number;
  coverage: number;
  matched: number;
  head: boolean;
  /** The label's first word is there. */
  leading: boolean;
  /** All that tells the label from the others is there: "à la gare", beside the collection point of the market hall. */
  distinct: boolean;
}

/** The label's words in a row, as they are. */
function isPhrase(segment: Segment, label: Label): boolean {
  const keys = label.words.map(({ key }) => key);
  const words = segment.words.filter(({ key }) => keys.includes(key) || !LINKING.has(key));
  return words.some((_, start) => keys.every((key, index) => words[start + index]?.key === key));
}

/** A clause names a fact by a telling word of its label; by all its words when none is ("open day"). */
function named(segment: Segment, label: Label, value: Span): boolean {
  const has = (key: string) => segment.words.some((word) => !inside(word, value) && sameWord(word.key, key));
  if (label.telling.length === 0) return isPhrase(segment, label);
  const shared = label.words.every(({ key, weight }) => !label.telling.includes(key) || weight < 1);
  const keys = shared ? label.words.filter(({ weight }) => weight > 0.15).map(({ key }) => key) : label.telling;
  return keys.some(has);
}

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
  let leading = false;
  let whole = 0;
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
    whole += word.weight === 1 ? 1 : 0;
    leading ||= word === label.words[0];
    head ||= word.head && best === 1;
  }
  const unshared = label.words.filter(({ weight }) => weight === 1).length;
  const distinct = whole > 0 && whole === unshared && label.words.some(({ weight }) => weight === 0.5);
  return { label, score: score / label.total, coverage: covered / label.total, matched, head, leading, distinct };
}

/** What goes with sending back, and is no other thing: "30 days with the receipt for a refund". */
const OF_RETURNS =
  /^(?:receipts?|refunds?|exchanges?|swaps?|vouchers?|tickets?|factures?|rembours\p{L}+|echang\p{L}+|retract\p{L}+|avis|mind|fuss|motif|reason|justif\p{L}+)$/u;

/** The clause that says what the value is about, seen from the value's own clause; null when another thing is named. */
function findAnchor(reading: Reading, own: Segment, labels: readonly Label[], value: Span): Segment | null | 'other' {
  const keys = labels.flatMap(({ words }) => words.map(({ key }) => key));
  const look = (segment: Segment): Segment | 'other' | null => {
    if (labels.some((label) => named(segment, label, value))) return segment;
    if (labels[0]?.fact.kind === 'hours' && otherPlace(reading, segment, keys)) return 'other';
    return otherSubject(reading, segment, keys) === null ? null : 'other';
  };
  const same = reading.segments.filter(({ sentence }) => sentence === own.sentence);
  const before = same.filter(({ index }) => index < own.index).reverse();
  const after = same.filter(({ index }) => index > own.index);
  const earlier = reading.segments.filter(({ sentence }) => sentence === own.sentence - 1).reverse();
  // "6 € depuis la gare, 15 € depuis l'aéroport": what a price adds of its own makes it another price.
  const kind = labels[0]?.fact.kind ?? 'hours';
  const strict = PRICED.has(kind);
  const added = bareWords(reading, own).some(
    (word) =>
      word.start >= value.end &&
      isThing(word) &&
      !(kind === 'returns' && OF_RETURNS.test(word.key)) &&
      !keys.some((key) => sameWord(word.key, key)),
  );
  if (strict && added && look(own) === null) return 'other';
  for (const segment of [own, ...before]) {
    const seen = look(segment);
    if (seen !== null) return seen;
  }
  // What comes after names the subject only of a clause that names nothing: "À 18 h, c'est le match".
  const empty = !bareWords(reading, own).some(isThing);
  for (const segment of [...(empty ? after : []), ...earlier]) {
    const seen = look(segment);
    if (seen === 'other') break;
    if (seen !== null) return seen;
  }
  return null;
}

/** "Ouverture de la station" is not all that happens to the station: its first word must be there too. */
const isOpening = ({ label, leading }: Scored): boolean =>
  label.fact.kind !== 'event' ||
  leading ||
  !/^(?:ouverture|fermeture|opening|closing)$/.test(label.words[0]?.key ?? '');

const accepts = ({ label, coverage, head, distinct }: Scored): boolean =>
  label.whole ? coverage > 0.99 : coverage >= 0.6 || (head && coverage >= 0.2) || (distinct && coverage >= 0.4);

function best(scored: readonly Scored[]): Scored[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score || b.matched - a.matched || b.coverage - a.coverage);
  const top = sorted[0];
  if (top === undefined) return [];
  return sorted.filter(({ score, matched }) => Math.abs(score - top.score) < 0.01 && matched === top.matched);
}

const DESK =
  /\b(?:service|clients?|sav|support|customer|team|desk|accueil|reception|presse|press|billing|standard|agence)\b/g;

/** "le service client" is somebody, though the words are general: not whoever the only fact is about. */
const namesDesk = (sentence: string, keys: readonly string[]): boolean =>
  (sentence.match(DESK) ?? []).some((desk) => !keys.some((key) => sameWord(desk, key)));

/** Any thing in the sentence before the price: "En famille (2 adultes), comptez 65 €". */
const namesThing = (reading: Reading, own: Segment, keys: readonly string[]): boolean =>
  reading.segments
    .filter(({ sentence, index }) => sentence === own.sentence && index <= own.index)
    .flatMap((segment) => bareWords(reading, segment))
    .some((word) => isThing(word) && !keys.some((key) => sameWord(word.key, key)));

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
  const keys = labelsOf(facts).flatMap(({ words }) => words.map(({ key }) => key));
  const reached = fact.kind === 'phone' || fact.kind === 'email';
  if (
    (reached && namesDesk(sentenceText(reading, own), keys)) ||
    (fact.kind === 'price' && namesThing(reading, own, keys))
  )
    return null;
  if (!cue.test(cue.source.endsWith('$') ? before : sentenceText(reading, own))) return null;
  return { fact, ties: facts.slice(1), anchor: null, coverage: 0 };
}

/** Whether the words around a value name a thing that none of these facts is about. */
export function namesOther(reading: Reading, value: Span, facts: readonly Fact[]): boolean {
  const own = segmentAt(reading, value.start);
  return own !== undefined && findAnchor(reading, own, labelsOf(facts), value) === 'other';
}

/** Whether the words around a value leave open what it is about: none of these facts, no other thing, no other house. */
export function namesNothing(reading: Reading, value: Span, facts: readonly Fact[]): boolean {
  const own = segmentAt(reading, value.start);
  if (own === undefined) return false;
  return findAnchor(reading, own, labelsOf(facts), value) === null && !isOfOthers(reading, value, []);
}

const UNIT = /^ ?(?:le|la|les|l'|par|per|an?|the|each|\/) ?(\p{L}+)[ .!]*$/u;

/** "terreau 40 litres, 9,50 € le sac": what the price is for one of, when an earlier clause names the thing. */
function withUnit(reading: Reading, own: Segment, value: Span, labels: readonly Label[]): Span {
  if (!PRICED.has(labels[0]?.fact.kind ?? 'hours') || !UNIT.test(reading.lower.slice(value.end, own.end))) return value;
  const told = reading.segments.some(
    (one) => one.sentence === own.sentence && one.index < own.index && labels.some((label) => named(one, label, value)),
  );
  return told ? { start: value.start, end: own.end } : value;
}

/**
 * Which of these facts (all of one kind) a value is about, or null when it is about none of them.
 * `cue`: the words that are enough for the brand's only fact of the kind.
 */
export function subjectOf(reading: Reading, value: Span, facts: readonly Fact[], cue: RegExp | null): Subject | null {
  const byWords = () => subjectByWords(reading, value, facts, cue);
  return reading.told === undefined ? byWords() : reading.told(value, facts, byWords);
}

function subjectByWords(reading: Reading, given: Span, facts: readonly Fact[], cue: RegExp | null): Subject | null {
  const own = segmentAt(reading, given.start);
  if (own === undefined || facts.length === 0) return null;
  const labels = labelsOf(facts);
  const value = withUnit(reading, own, given, labels);
  const anchor = findAnchor(reading, own, labels, value);
  if (anchor === 'other') return null;
  const ofOthers = () =>
    isOfOthers(
      reading,
      value,
      labels.flatMap(({ words }) => words.map(({ key }) => key)),
    );
  if (anchor === null) {
    const only = fallbackSubject(reading, own, value, facts, cue);
    return only === null || ofOthers() ? null : only;
  }
  const here = labels.filter((label) => named(anchor, label, value));
  const scored = (here.length > 0 ? here : labels.filter(({ telling }) => telling.length > 0))
    .map((label) => scoreLabel(reading, label, own, anchor, value))
    .filter((one) => accepts(one) && isOpening(one));
  const fits = scored.filter(({ label }) => !hasOtherModifier(reading, anchor, label, value, facts));
  const [first, ...rest] = best(fits);
  if (first === undefined || ofOthers()) return null;
  // Another label fits better but for a modifier of its own: the words are about neither.
  if (best(scored).every(({ score, matched }) => score > first.score || matched > first.matched)) return null;
  const ties = rest.map(({ label }) => label.fact).filter(({ id }) => id !== first.label.fact.id);
  return { fact: first.label.fact, ties, anchor, coverage: first.coverage };
}
