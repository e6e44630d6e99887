import { isAnnounced } from '../check/announced.ts';
import { isDerived } from '../check/derived.ts';
import { isEchoed, isHedged, isNegated, isPast } from '../check/hedges.ts';
import { hasOtherModifier } from '../check/modifiers.ts';
import { isThing, otherSubject } from '../check/other-subject.ts';
import { isOfOthers } from '../check/others.ts';
import { type Segment, segmentAt, sentenceText, type Word } from '../check/reading.ts';
import { isForAnother, isOfNoun, isOtherScope, keysOf, namesMore } from '../check/soft-doubts.ts';
import { sameWord } from '../check/vocabulary.ts';
import type { Fact } from '../fact.ts';
import { ageSign } from './ages.ts';
import { type Cover, NONE, type Zones } from './cover.ts';
import { isKin } from './kin.ts';
import type { Pair } from './pairs.ts';
import { look, type Weighing } from './weighing.ts';

/** Which step of a scale a number stands on. */
const step = (value: number, edges: readonly number[]): number => edges.filter((edge) => value > edge).length;

const SHARE = [0.01, 0.3, 0.55, 0.8, 0.99];
const LEAD = [-0.3, -0.01, 0.01, 0.3, 0.6];
const DISTANCE = [0.12, 0.3, 0.6, 1.01, 2];
const FEW = [0, 1, 2, 3];

/** "Pour confier", "vous pouvez décommander", "to climb": what is done is no other thing. */
const LEADS_VERB = /^(?:pour|de|d|a|vous|nous|on|se|s|peut|peuvent|pouvez|faut|to|you|we|i|they|can|will|ll|could)$/;
const isVerb = (word: Word, before: Word | undefined): boolean =>
  /(?:ez|ons)$/.test(word.key) ||
  (before !== undefined && LEADS_VERB.test(before.key) && !/^(?:pour|de|d|a)$/.test(before.key)) ||
  (before !== undefined && /^(?:pour|de|d|a)$/.test(before.key) && /(?:er|ir|re)$/.test(word.key));

/** Things among these words that a label knows nothing of, not even as something of the same matter. */
const unknown = (words: readonly Word[], keys: readonly string[]): number =>
  words.filter(
    (word, index) =>
      isThing(word) &&
      !isVerb(word, words[index - 1]) &&
      !keys.some((key) => sameWord(word.key, key) || isKin(word.key, key)),
  ).length;

interface Place extends Weighing {
  pair: Pair;
  own: Segment;
  zones: Zones;
  mine: Cover;
  /** Of the facts that the value could be about instead. */
  rivals: Cover[];
  /** Of those of them whose own value the text does not give. */
  free: Cover[];
}

const most = (covers: readonly Cover[], zone: 'sentence' | 'kin'): number =>
  covers.reduce((top, cover) => Math.max(top, cover[zone]), 0);

/** How much of the label is there, beside what is there of the others'. */
function nameSigns({ mine, rivals, free, pair }: Place): string[] {
  const [sentence, near, kin] = [step(mine.sentence, SHARE), step(pair.distance, DISTANCE), step(mine.kin, SHARE)];
  const lead = step(mine.sentence - most(rivals, 'sentence'), LEAD);
  const only = rivals.length === 0 ? 'only' : free.length === 0 ? 'left' : 'many';
  return [
    `clause ${step(mine.clause, SHARE)}`,
    `sentence ${sentence}`,
    `after ${step(mine.after, SHARE)}`,
    `previous ${step(mine.previous, SHARE)}`,
    `kin ${kin}`,
    `kin-clause ${step(mine.kinClause, SHARE)}`,
    `kin-text ${step(mine.kinText, SHARE)}`,
    `lead ${lead}`,
    `lead-free ${step(mine.sentence - most(free, 'sentence'), LEAD)}`,
    `lead-kin ${step(mine.kin - most(free, 'kin'), LEAD)}`,
    `distance ${near}`,
    `distance ${near} ${pair.kind}`,
    `sentence ${sentence} ${pair.kind}`,
    `sentence ${sentence} lead ${lead}`,
    `kin ${kin} ${only}`,
    `kin ${kin} distance ${near}`,
    `sentence ${sentence} ${only}`,
    `distance ${near} ${only}`,
    only,
    ...(mine.head ? ['head'] : []),
    ...(mine.first ? ['first'] : []),
    ...(mine.telling ? ['telling'] : []),
  ];
}

/** What else the text names and says. */
function otherSigns({ context, known, fitting, values, pair, own, zones, mine }: Place): string[] {
  const { reading } = context;
  const keys = keysOf(pair.fact);
  const before = unknown(
    zones.clause.filter(({ end }) => end <= pair.value.start),
    keys,
  );
  const after = unknown(
    zones.clause.filter(({ start }) => start >= pair.value.end),
    keys,
  );
  const elsewhere = unknown(zones.clause, keys) - unknown(zones.clause, known());
  const borne = fitting.filter(({ kind, value }) => kind === pair.kind && value !== pair.value);
  const right = borne.filter(({ fact }) => fact === pair.fact);
  const here = right.some(({ value }) => segmentAt(reading, value.start)?.sentence === own.sentence);
  const signs = {
    [`unknown-before ${step(before, FEW)}`]: true,
    [`unknown-after ${step(after, [0, 1, 2])}`]: true,
    [`unknown-sentence ${step(unknown(zones.before, keys), FEW)}`]: true,
    [`unknown ${Math.min(3, before + after)} sentence ${step(mine.sentence, SHARE)}`]: true,
    [`unknown ${Math.min(3, before + after)} kin ${step(mine.kin, SHARE)}`]: true,
    [`of-another ${step(elsewhere, [0, 1])}`]: true,
    [`values ${step(values(pair.kind), [1, 2, 3])}`]: true,
    'known-elsewhere': fitting.some(({ value, fact }) => value === pair.value && fact !== pair.fact),
    'right-in-text': right.length > 0,
    'right-in-sentence': here,
    'others-right': borne.length > 0,
  };
  const named = Object.keys(signs).filter((sign) => signs[sign] === true);
  return [...named, ...ageSign(sentenceText(reading, own), pair.fact)];
}

/** What makes a statement doubtful, whatever it is about. */
function doubtSigns({ context, pair, own: clause, zones, labelsOf: of }: Place): string[] {
  const { reading, facts, all } = context;
  const { fact, value, kind } = pair;
  const said = Object.values(zones)
    .flat()
    .map(({ key }) => key);
  const own = keysOf(fact);
  // Something of the same matter is no other thing.
  const keys = [...own, ...said.filter((word) => own.some((key) => isKin(word, key)))];
  const label = of(kind).find((one) => one.fact === fact && !one.whole);
  const priced = fact.kind === 'price';
  const start = reading.sentences[clause.sentence]?.start ?? 0;
  const times = priced && 'amount' in value ? Number(value.amount) / fact.amount : 0;
  const signs = {
    hedged: isHedged(reading, value),
    negated: isNegated(reading, value),
    past: isPast(reading, value),
    echoed: isEchoed(reading, value),
    announced: isAnnounced(reading, value),
    'of-others': isOfOthers(reading, value, keys),
    'other-subject': otherSubject(reading, clause, keys) !== null,
    modifier: label !== undefined && hasOtherModifier(reading, clause, label, value, facts),
    'names-more': namesMore(reading, clause, value, fact, all, keys),
    'for-another': isForAnother(reading, clause, fact, all),
    'of-noun': priced && isOfNoun(reading, clause, value, keys),
    'other-scope': priced && isOtherScope(reading.lower.slice(start, Math.max(clause.end, value.end)), fact),
    derived: priced && kind === 'money' && isDerived(context, value as Parameters<typeof isDerived>[1], fact),
    times: times >= 1.99 && Math.abs(times - Math.round(times)) < 0.005,
    question: /\?\s*$/.test(sentenceText(reading, clause)),
  };
  return Object.keys(signs).filter((sign) => signs[sign as keyof typeof signs]);
}

function placeOf(weighing: Weighing, pair: Pair): Place | null {
  const there = look(weighing, pair);
  if (there === null) return null;
  const { fact, kind, value } = pair;
  const { fitting, ofValue } = weighing;
  const rivals = (ofValue.get(value) ?? []).filter((one) => one.fact.label !== fact.label);
  const isTaken = (other: Fact) =>
    fitting.some((one) => one.fact === other && one.value !== value && one.kind === kind);
  const coverOf = (other: Fact) => there.covers.get(other) ?? NONE;
  return {
    ...weighing,
    ...{ pair, own: there.own, zones: there.zones, mine: coverOf(fact) },
    rivals: rivals.map((rival) => coverOf(rival.fact)),
    free: rivals.flatMap((rival) => (isTaken(rival.fact) ? [] : [coverOf(rival.fact)])),
  };
}

/** What speaks for and against a value's being about a fact, by name: first what is cheap to know, then the doubts. */
export function signsOf(weighing: Weighing, pair: Pair): { names: string[]; doubts: () => string[] } {
  const place = placeOf(weighing, pair);
  if (place === null) return { names: [], doubts: () => [] };
  const names = [`value ${pair.kind}`, `fact ${pair.fact.kind}`, ...nameSigns(place), ...otherSigns(place)];
  return { names, doubts: () => doubtSigns(place) };
}
