import { FAR, HEAD_BYTES, MAGIC, NEAR, POPULAR, TOGETHER, VERSION } from '../../shared/writing/packed-words.ts';
import { buildGraph, type Graph } from './graph.ts';

/** One form of a word list. */
export interface Entry {
  /** Composed (NFC), straight apostrophe. */
  form: string;
  /** 7 (commonest) to 0 (rarest). */
  frequency: number;
  /** Readings as one string of `shared/writing/packed-lexicon.ts`; leave out when the list has none. */
  readings?: string;
}

interface Section {
  bytes: Uint8Array;
  /** Number of items. */
  count: number;
}

const bytesOf = (array: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(array.buffer);
const sectionOf = (bytes: readonly number[]): Section => ({ bytes: Uint8Array.from(bytes), count: bytes.length });

function ranked(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** Targets in four streams (`packed-words.ts` says how). */
function packTargets(graph: Graph): Section[] {
  const nodeOf: number[] = [];
  let node = 0;
  for (const { last } of graph.arcs) {
    nodeOf.push(node);
    if (last) node += 1;
  }
  const targets = graph.arcs.map(({ target }) => (target === 0 ? -1 : (nodeOf[target] as number)));
  const asked = new Map<number, number>();
  for (const target of targets) if (target !== -1) asked.set(target, (asked.get(target) ?? 0) + 1);
  const popular = [...asked]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, POPULAR)
    .map(([target]) => target);
  const rank = new Map(popular.map((target, index) => [target, index]));
  const [codes, lows, highs]: [number[], number[], number[]] = [[], [], []];
  for (const [index, target] of targets.entries()) {
    const distance = target - (nodeOf[index] as number);
    const known = rank.get(target);
    if (target === -1) codes.push(0);
    else if (known !== undefined && distance > 2) codes.push(NEAR + known);
    else if (distance < NEAR) codes.push(distance);
    else {
      const far = distance >> 8;
      const short = NEAR + POPULAR + far < FAR;
      codes.push(short ? NEAR + POPULAR + far : FAR);
      lows.push(distance & 255);
      if (!short) highs.push(far);
    }
  }
  const fromEnd = Uint32Array.from(popular, (target) => node - target);
  return [...[codes, lows, highs].map(sectionOf), { bytes: bytesOf(fromEnd), count: fromEnd.length }];
}

/** Alphabet, labels, flags and targets of the automaton. */
function packArcs(words: readonly string[]): Section[] {
  const graph = buildGraph(words);
  const alphabet = ranked(graph.arcs.map(({ label }) => label));
  if (alphabet.length > 256) throw new Error('more than 256 letters');
  const code = new Map(alphabet.map((letter, index) => [letter, index]));
  const letters = Uint16Array.from(alphabet, (letter) => letter.charCodeAt(0));
  const labels = Uint8Array.from(graph.arcs, ({ label }) => code.get(label) ?? 0);
  const flags = new Uint8Array(Math.ceil(graph.arcs.length / 4));
  for (const [index, { last, final }] of graph.arcs.entries()) {
    flags[index >> 2] = (flags[index >> 2] ?? 0) | (((last ? 2 : 0) | (final ? 1 : 0)) << ((index & 3) * 2));
  }
  return [
    { bytes: bytesOf(letters), count: letters.length },
    { bytes: labels, count: labels.length },
    { bytes: flags, count: flags.length },
    ...packTargets(graph),
  ];
}

/** Two words a byte. */
function packFrequencies(entries: readonly Entry[]): Section {
  const bytes = new Uint8Array(Math.ceil(entries.length / 2));
  for (const [index, { frequency }] of entries.entries()) {
    bytes[index >> 1] = (bytes[index >> 1] ?? 0) | ((frequency & 15) << ((index & 1) * 4));
  }
  return { bytes, count: entries.length };
}

/** Ids of classes in two planes, texts of classes, where each `TOGETHER`-th of them begins. */
function packClasses(entries: readonly Entry[]): Section[] {
  if (entries.every(({ readings }) => readings === undefined)) return [[], [], [], []].map(sectionOf);
  const classes = ranked(entries.map(({ readings }) => readings ?? ''));
  if (classes.length > 65_535) throw new Error('more than 65,535 classes of readings');
  const id = new Map(classes.map((readings, index) => [readings, index]));
  const ids = entries.map(({ readings }) => id.get(readings ?? '') ?? 0);
  const encoder = new TextEncoder();
  const starts: number[] = [];
  let start = 0;
  for (const [index, readings] of classes.entries()) {
    if (index % TOGETHER === 0) starts.push(start);
    start += encoder.encode(readings).length + 1;
  }
  const text = encoder.encode(classes.join('\n'));
  return [
    sectionOf(ids.map((one) => one & 255)),
    sectionOf(ids.map((one) => one >> 8)),
    { bytes: text, count: text.length },
    { bytes: bytesOf(Uint32Array.from(starts)), count: starts.length },
  ];
}

/**
 * Packs a word list for `openWords` (`shared/writing/packed-words.ts`): header, then sections, each on a multiple of 4 bytes:
 * alphabet (UTF-16), the arcs' streams, class ids, class texts, frequencies. Any language: give the entries in any order, each
 * form once; without readings (English) the class sections are empty. Frequencies: `frequencyOfRank`.
 *
 *     writeFileSync('assets/public/en.lex.bin', packWords(words.map((form, rank) => ({ form, frequency: frequencyOfRank(rank) }))));
 */
export function packWords(unsorted: readonly Entry[]): Uint8Array {
  const entries = [...unsorted].sort((a, b) => (a.form < b.form ? -1 : 1));
  const sections = [...packArcs(entries.map(({ form }) => form)), ...packClasses(entries), packFrequencies(entries)];
  const head = HEAD_BYTES;
  const size = sections.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 4) * 4, head);
  const packed = new Uint8Array(size);
  const header = new Uint32Array(packed.buffer, 0, head / 4);
  header.set([MAGIC, VERSION, size]);
  let offset = head;
  for (const [index, { bytes, count }] of sections.entries()) {
    header.set([offset, count], 3 + 2 * index);
    packed.set(bytes, offset);
    offset += Math.ceil(bytes.length / 4) * 4;
  }
  return packed;
}

/** The class of a word by its place in a list ordered by frequency: 7 for the first 1,000, 0 after 131,000. */
export function frequencyOfRank(rank: number): number {
  const bounds = [1000, 4000, 8000, 16_000, 32_000, 65_000, 131_000];
  const level = bounds.findIndex((bound) => rank < bound);
  return level === -1 ? 0 : 7 - level;
}
