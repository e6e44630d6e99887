import { once, onceEach } from '../../once.ts';
import type { CheckContext } from '../check/finding.ts';
import { type Label, labelsOf } from '../check/labels.ts';
import { type Reading, type Segment, segmentAt } from '../check/reading.ts';
import { keysOf } from '../check/soft-doubts.ts';
import { sameWord } from '../check/vocabulary.ts';
import type { Fact } from '../fact.ts';
import type { Span } from '../values/span.ts';
import { type Cover, coversOf, type Zones, zonesOf } from './cover.ts';
import { isKin } from './kin.ts';
import { type Pair, pairsOf, type ValueKind } from './pairs.ts';

/** What is known of a text and its facts before its pairs are weighed one by one. */
export interface Weighing {
  context: CheckContext;
  /** Of the facts that hold. */
  pairs: readonly Pair[];
  /** Words of all labels, also of facts that do not hold. */
  known: () => readonly string[];
  /** The pairs of one value. */
  ofValue: Map<Span, Pair[]>;
  /** Of those pairs in which the text bears the fact out. */
  fitting: readonly Pair[];
  /** How many values of a kind the text has that could be about a fact. */
  values: (kind: ValueKind) => number;
  /** Of the facts that a kind of value could be about. */
  labelsOf: (kind: ValueKind) => readonly Label[];
  /** Whether a word of the text names the fact, or something of the same matter. */
  isNamed: (fact: Fact) => boolean;
  /** Of one value: where it stands and what is there of each named fact's label. */
  seen: Map<Span, { own: Segment; zones: Zones; covers: Map<Fact, Cover> } | null>;
}

/** Facts that a word of the text names, or names something of the same matter of. */
function namedBy({ segments }: Reading): (fact: Fact) => boolean {
  const words = once(() => [...new Set(segments.flatMap((segment) => segment.words.map(({ key }) => key)))]);
  const isThere = onceEach((key) => words().some((word) => sameWord(word, key) || isKin(word, key)));
  return (fact) => keysOf(fact).some(isThere);
}

export function weighingOf(context: CheckContext): Weighing {
  const pairs = pairsOf(context.reading, context.facts);
  const labels = onceEach((kind) =>
    labelsOf([...new Set(pairs.flatMap((pair) => (pair.kind === kind ? [pair.fact] : [])))]),
  );
  const ofValue = new Map<Span, Pair[]>();
  for (const pair of pairs) ofValue.set(pair.value, [...(ofValue.get(pair.value) ?? []), pair]);
  const fitting = pairs.filter(({ fits }) => fits);
  const values = (kind: ValueKind) => [...ofValue.values()].filter(([first]) => first?.kind === kind).length;
  const known = once(() => [...new Set(context.all.flatMap(keysOf))]);
  return {
    context,
    known,
    pairs,
    ofValue,
    fitting,
    values,
    labelsOf: labels,
    isNamed: namedBy(context.reading),
    seen: new Map(),
  };
}

/** Where a value stands and what is there of the named facts' labels, found once for all its pairs. */
export function look(weighing: Weighing, { value, kind }: Pair) {
  const known = weighing.seen.get(value);
  if (known !== undefined) return known;
  const { reading } = weighing.context;
  const own = segmentAt(reading, value.start);
  const zones = own === undefined ? null : zonesOf(reading, own);
  const named = weighing.labelsOf(kind).filter(({ fact }) => weighing.isNamed(fact));
  const found = own === undefined || zones === null ? null : { own, zones, covers: coversOf(named, zones) };
  weighing.seen.set(value, found);
  return found;
}
