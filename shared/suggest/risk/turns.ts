import { onceEach } from '../../once.ts';
import { keysOfLetters, readWords, type Word } from './read-words.ts';

interface Step {
  whole: Set<string>;
  beginnings: string[];
  /** Up to two words may stand before it. */
  gap: boolean;
}

interface Turn {
  name: string;
  written: string;
  /** Read when a comment first has its first word: of thousands of turns few are ever looked at. */
  steps: Step[] | null;
}

/** Turns by their first word, so that a comment is matched in one pass. */
export interface TurnIndex {
  whole: Map<string, Turn[]>;
  beginning: Map<string, Turn[]>;
}

/** A turn found: words `from` to `to`, exclusive. */
export interface Hit {
  name: string;
  /** The turn as the list has it. */
  written: string;
  from: number;
  to: number;
}

const WIDEST_GAP = 2;
const LONGEST_BEGINNING = 16;

type KeysOf = (option: string) => string[];

const keysIn: KeysOf = (option) =>
  /^[a-z]+$/.test(option) ? keysOfLetters(option) : readWords(option).map(({ key }) => key);

function readStep(written: string, gap: boolean, keysOf: KeysOf): Step[] {
  const steps: Step[] = [{ whole: new Set(), beginnings: [], gap }];
  const options = /^[@#\p{L}].*\//u.test(written) ? written.split('/') : [written];
  for (const option of options) {
    const open = option.length > 1 && option.endsWith('*');
    if (option.startsWith('#')) return [{ whole: new Set([option]), beginnings: [], gap }];
    const keys = open ? [option.slice(0, -1)] : keysOf(option);
    const parts = open ? keys.flatMap((key) => key.split(/[-']/)) : keys;
    for (const [index, key] of parts.entries()) {
      const step = steps[index] ?? { whole: new Set<string>(), beginnings: [], gap: false };
      if (open && index === parts.length - 1) step.beginnings.push(key);
      else step.whole.add(key);
      steps[index] = step;
    }
  }
  return steps;
}

function readSteps(written: string): Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const part of written.split(' ')) {
    if (part === '~') gap = true;
    else {
      steps.push(...readStep(part, gap, keysIn));
      gap = false;
    }
  }
  return steps;
}

function add(map: Map<string, Turn[]>, key: string, turn: Turn): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [turn]);
  else list.push(turn);
}

/**
 * Reads word lists: class -> turns separated by commas (`idiot*` a beginning, `a/b` either, `~` a gap of two words at
 * most). A worker does it each time that it wakes: only what a turn begins with is read here.
 */
export function readTurns(lists: Record<string, string>): TurnIndex {
  const index: TurnIndex = { whole: new Map(), beginning: new Map() };
  // Few words begin most turns.
  const keysOf = onceEach(keysIn);
  for (const [name, list] of Object.entries(lists)) {
    for (const raw of list.split(',')) {
      const written = raw.trim().replace(/\s+/g, ' ');
      const turn: Turn = { name, written, steps: null };
      const [first] = readStep(written.split(' ')[0] ?? '', false, keysOf);
      for (const key of first?.whole ?? []) add(index.whole, key, turn);
      for (const key of first?.beginnings ?? []) add(index.beginning, key, turn);
    }
  }
  return index;
}

function matches(step: Step, key: string | undefined): boolean {
  return key !== undefined && (step.whole.has(key) || step.beginnings.some((beginning) => key.startsWith(beginning)));
}

/** The index after the turn's last word, or -1. */
function lastStep(steps: readonly Step[], words: readonly Word[], from: number): number {
  let at = from + 1;
  for (const step of steps.slice(1)) {
    const latest = step.gap ? at + WIDEST_GAP : at;
    while (at <= latest && !matches(step, words[at]?.key)) at += 1;
    if (at > latest) return -1;
    at += 1;
  }
  return at;
}

function turnsAt(index: TurnIndex, key: string): Turn[] {
  const turns = [...(index.whole.get(key) ?? [])];
  for (let length = 2; length <= Math.min(key.length, LONGEST_BEGINNING); length += 1) {
    const more = index.beginning.get(key.slice(0, length));
    if (more !== undefined) turns.push(...more);
  }
  return turns;
}

/** Hits in the order of their first word; a class is given once a word, at its widest. */
export function findTurns(words: readonly Word[], index: TurnIndex): Hit[] {
  const hits: Hit[] = [];
  for (const [from, word] of words.entries()) {
    const widest = new Map<string, Hit>();
    for (const turn of turnsAt(index, word.key)) {
      const { name, written } = turn;
      turn.steps ??= readSteps(written);
      const to = lastStep(turn.steps, words, from);
      if (to > (widest.get(name)?.to ?? 0)) widest.set(name, { name, written, from, to });
    }
    hits.push(...widest.values());
  }
  return hits;
}
