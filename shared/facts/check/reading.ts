import type { Fact } from '../fact.ts';
import { type Folded, foldText } from '../values/folded.ts';
import type { Span } from '../values/span.ts';
import { readValues, type Values } from '../values/values.ts';

export interface Word extends Span {
  /** Folded, lower case. */
  key: string;
  capital: boolean;
}

/** A clause: what stands between two commas, conjunctions or marks, values kept whole. */
export interface Segment extends Span {
  index: number;
  sentence: number;
  words: Word[];
}

export interface Reading extends Folded {
  text: string;
  today: string;
  values: Values;
  segments: Segment[];
  sentences: Span[];
  /** Has the last word on which of these facts a value is about, after what the label's words say. */
  told?: Told;
}

export type Told = (value: Span, facts: readonly Fact[], byWords: () => Subject | null) => Subject | null;

/** What a value is about. */
export interface Subject {
  fact: Fact;
  /** Others that the words fit as well (two facts of one label). */
  ties: Fact[];
  /** The clause that names it. */
  anchor: Segment | null;
  /** Share of the label that the text names, 0 to 1. */
  coverage: number;
}

const SENTENCE_END = /[.!?]+(?=\s|$|["»)\u{1F000}-\u{1FAFF}])|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:m|mme|mlle|mr|mrs|ms|dr|st|ste|tel|no|n|env|max|min|av|bd|boul|ex|approx|cf|p\.m|a\.m|pm|am|lun|mar|mer|jeu|ven|sam|dim)\.$/;
const CLAUSE_END =
  /[,;:()[\]—|•]|\s-\s|\p{Extended_Pictographic}+|(?<=\s)(?:et|and|mais|but|puis|then|ou|or|while|tandis que|alors que|whereas|car|because|donc|so|sinon|otherwise|sauf|except)(?=\s)/gu;
const WORD = /[\p{L}\p{N}]+(?:\.[\p{N}]+)?/gu;

const LONGEST = 12_000;

function valueSpans(values: Values): Span[] {
  return [
    ...values.links,
    ...values.emails,
    ...values.phones,
    ...values.addresses,
    ...values.dates,
    ...values.weekdays,
    ...values.times,
    ...values.money,
    ...values.durations,
  ];
}

/** A cut set where a mark stands, unless a value holds it ("12, rue des Tanneurs", "du 9 et 10 juillet"). */
function cuts(text: string, pattern: RegExp, kept: boolean[]): Span[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !(kept[start] && kept[end - 1]));
}

function between(start: number, end: number, marks: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    pieces.push({ start: from, end: mark.start });
    from = mark.end;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function wordsOf(plain: string, lower: string, span: Span): Word[] {
  return [...lower.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].length, key: match[0], capital: /^\p{Lu}/u.test(plain.slice(start)) };
  });
}

function sentencesOf(lower: string, kept: boolean[]): Span[] {
  const ends = cuts(lower, SENTENCE_END, kept).filter(
    ({ start, end }) => !ABBREVIATION.test(lower.slice(Math.max(0, start - 12), end)),
  );
  // The mark belongs to its sentence: a question is known by it.
  const marks = ends.map(({ end }) => ({ start: end, end }));
  return between(0, lower.length, marks).filter(({ start, end }) => lower.slice(start, end).trim() !== '');
}

/** Reads the first 12,000 characters: values, sentences, clauses and words, all by their place in the folded text. */
export function readText(text: string, today: string): Reading {
  const folded = foldText(text.slice(0, LONGEST));
  const { plain, lower } = folded;
  const values = readValues(folded, today);
  const kept: boolean[] = [];
  for (const { start, end } of valueSpans(values)) for (let at = start; at < end; at += 1) kept[at] = true;
  // "entre 12 h 30 et 14 h" is one thing.
  for (const match of lower.matchAll(/\b(?:entre|between) [^,;.()]{1,24} (?:et|and) (?=\S*\d|midi|minuit|noon)/g))
    for (let at = match.index; at < match.index + match[0].length; at += 1) kept[at] = true;
  const sentences = sentencesOf(lower, kept);
  const marks = cuts(lower, CLAUSE_END, kept);
  const segments: Segment[] = [];
  for (const [sentence, span] of sentences.entries()) {
    for (const piece of between(span.start, span.end, marks)) {
      if (!/[\p{L}\p{N}]/u.test(lower.slice(piece.start, piece.end))) continue;
      segments.push({ ...piece, index: segments.length, sentence, words: wordsOf(plain, lower, piece) });
    }
  }
  return { ...folded, text, today, values, segments, sentences };
}

/** The clause that holds a place; the nearest before it when it stands on a mark. */
export function segmentAt(reading: Reading, place: number): Segment | undefined {
  return reading.segments.find(({ end }) => place < end) ?? reading.segments.at(-1);
}

export const lowerOf = (reading: Reading, span: Span): string => reading.lower.slice(span.start, span.end);

export function sentenceText(reading: Reading, segment: Segment): string {
  const span = reading.sentences[segment.sentence];
  return span === undefined ? '' : lowerOf(reading, span);
}
