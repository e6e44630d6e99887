import table from '../../assets/suggest/concepts.yml';
import { once, onceEach } from '../once.ts';
import { type Token, tokenize } from './tokens.ts';

/** One turn of a concept: words in order, each whole or a beginning; a gap lets up to two words between. */
interface Turn {
  concept: string;
  steps: { key: string; prefix: boolean; gap: boolean }[];
}

/** Turns by the first letters of their first word, so that a comment is matched in one pass. */
export interface Lexicon {
  whole: Map<string, Turn[]>;
  prefix: Map<string, Turn[]>;
  longestPrefix: number;
}

/** A concept found, with the tokens that it covers. */
export interface Found {
  concept: string;
  from: number;
  to: number;
}

const WIDEST_GAP = 2;

type KeysOf = (word: string) => string[];

function readTurn(concept: string, pattern: string, keysOf: KeysOf): Turn | null {
  const steps: Turn['steps'] = [];
  let gap = false;
  for (const word of pattern.trim().split(/\s+/)) {
    if (word === '~') {
      gap = true;
      continue;
    }
    const prefix = word.length > 1 && word.endsWith('*');
    const keys = keysOf(prefix && !word.startsWith('#') ? word.slice(0, -1) : word);
    for (const [index, key] of keys.entries()) {
      steps.push({ key, prefix: prefix && index === keys.length - 1, gap: gap && index === 0 });
    }
    gap = false;
  }
  return steps.length === 0 ? null : { concept, steps };
}

/** Compiles the lexicon: concept -> comma-separated turns (`livr*` a beginning, `pas ~ recu` a gap). */
export function readLexicon(concepts: Record<string, string>): Lexicon {
  const lexicon: Lexicon = { whole: new Map(), prefix: new Map(), longestPrefix: 0 };
  // The same words come in most turns.
  const keysOf = onceEach((word) => (word.startsWith('#') ? [word] : tokenize(word).map(({ key }) => key)));
  for (const [concept, list] of Object.entries(concepts)) {
    for (const pattern of list.split(',')) {
      const turn = readTurn(concept, pattern, keysOf);
      const first = turn?.steps[0];
      if (turn === null || first === undefined) continue;
      const map = first.prefix ? lexicon.prefix : lexicon.whole;
      const turns = map.get(first.key);
      if (turns === undefined) map.set(first.key, [turn]);
      else turns.push(turn);
      if (first.prefix) lexicon.longestPrefix = Math.max(lexicon.longestPrefix, first.key.length);
    }
  }
  return lexicon;
}

function stepMatches(step: Turn['steps'][number], key: string | undefined): boolean {
  return key !== undefined && (step.prefix ? key.startsWith(step.key) : key === step.key);
}

/** The index after the turn's last word, or -1. */
function turnEnd(turn: Turn, tokens: Token[], from: number): number {
  let at = from + 1;
  for (const step of turn.steps.slice(1)) {
    const latest = step.gap ? at + WIDEST_GAP : at;
    while (at <= latest && !stepMatches(step, tokens[at]?.key)) at += 1;
    if (at > latest) return -1;
    at += 1;
  }
  return at;
}

const NONE: Turn[] = [];

function turnsAt(lexicon: Lexicon, key: string): Turn[] {
  const whole = lexicon.whole.get(key) ?? NONE;
  if (key.startsWith('#')) return whole;
  const turns = [...whole];
  for (let length = 2; length <= Math.min(key.length, lexicon.longestPrefix); length += 1) {
    const found = lexicon.prefix.get(key.slice(0, length));
    if (found !== undefined) turns.push(...found);
  }
  return turns;
}

/** Concepts in the order of their first word; one that several turns find at a word is given once, widest first. */
export function findConcepts(tokens: Token[], lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  for (const [from, token] of tokens.entries()) {
    const best = new Map<string, number>();
    for (const turn of turnsAt(lexicon, token.key)) {
      const to = turnEnd(turn, tokens, from);
      if (to > (best.get(turn.concept) ?? 0)) best.set(turn.concept, to);
    }
    for (const [concept, to] of best) found.push({ concept, from, to });
  }
  return found;
}

/** The lexicon that ships. */
export const shippedLexicon: () => Lexicon = once(() => readLexicon(table as Record<string, string>));
