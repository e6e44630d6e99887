import type { Words } from './packed-words.ts';

/** What it costs to write one letter for another, by keyboard and by sound. */
export interface Costs {
  /** Letters without accent: `é` → `e`. Equal bases cost 0.25. */
  base(letter: string): string;
  /** Cost of `written` for `meant`, bases unlike. */
  swap(written: string, meant: string): number;
}

const ACCENT = 0.25;
const DOUBLED = 0.5;
const TRANSPOSED = 0.7;
const BAND = 2;
const LONGEST = 40;
const MOST = 24;

/** Costs of each letter of the alphabet against each letter of the word, worked out once a word. */
function substitutions(alphabet: string, word: string, costs: Costs): Float32Array {
  const table = new Float32Array(alphabet.length * word.length);
  for (let letter = 0; letter < alphabet.length; letter += 1) {
    const meant = alphabet[letter] as string;
    for (let place = 0; place < word.length; place += 1) {
      const written = word[place] as string;
      const cost =
        written === meant ? 0 : costs.base(written) === costs.base(meant) ? ACCENT : costs.swap(written, meant);
      table[letter * word.length + place] = cost;
    }
  }
  return table;
}

/**
 * Words within `limit` of `word`, cheapest first, at most 24: a walk of the automaton with one row of edit costs a letter, cut off as
 * soon as a whole row costs more than the limit.
 */
export function walkNear(words: Words, word: string, limit: number, costs: Costs): { form: string; cost: number }[] {
  const length = word.length;
  if (length === 0 || length > LONGEST) return [];
  const { arcs, alphabet } = words;
  const table = substitutions(alphabet, word, costs);
  const width = length + 1;
  const rows = new Float32Array((length + BAND + 2) * width).fill(99);
  for (let place = 0; place <= Math.min(BAND, length); place += 1) {
    // Letters written too many at the start.
    rows[place] = place === 0 ? 0 : (rows[place - 1] as number) + (word[place] === word[place - 1] ? DOUBLED : 1);
  }
  const path = new Int16Array(length + BAND + 2);
  const found: { form: string; cost: number }[] = [];

  const fillRow = (depth: number, letter: number): number => {
    const row = depth * width;
    const above = row - width;
    const code = alphabet[letter] as string;
    const previous = depth > 1 ? (alphabet[path[depth - 1] as number] as string) : '';
    const missing = code === previous ? DOUBLED : 1;
    let least = 99;
    const from = Math.max(0, depth - BAND);
    const to = Math.min(length, depth + BAND);
    if (from > 0) rows[row + from - 1] = 99;
    for (let place = from; place <= to; place += 1) {
      let cost = (rows[above + place] as number) + missing;
      if (place > 0) {
        const written = word[place - 1] as string;
        cost = Math.min(cost, (rows[above + place - 1] as number) + (table[letter * length + place - 1] as number));
        const extra = place > 1 && written === word[place - 2] ? DOUBLED : 1;
        cost = Math.min(cost, (rows[row + place - 1] as number) + extra);
        if (depth > 1 && place > 1 && written === previous && word[place - 2] === code && written !== code) {
          cost = Math.min(cost, (rows[above - width + place - 2] as number) + TRANSPOSED);
        }
      }
      rows[row + place] = cost;
      if (cost < least) least = cost;
    }
    if (to < length) rows[row + to + 1] = 99;
    return least;
  };

  const visit = (node: number, depth: number) => {
    for (let at = node; ; at += 1) {
      const arc = arcs[at] as number;
      const letter = (arc >>> 2) & 255;
      path[depth] = letter;
      const least = fillRow(depth, letter);
      if (least <= limit) {
        const cost = depth >= length - BAND ? (rows[depth * width + length] as number) : 99;
        if ((arc & 1) !== 0 && cost <= limit) {
          let form = '';
          for (let step = 1; step <= depth; step += 1) form += alphabet[path[step] as number];
          found.push({ form, cost });
        }
        const target = arc >>> 10;
        if (target !== 0 && depth < length + BAND) visit(target, depth + 1);
      }
      if ((arc & 2) !== 0) break;
    }
  };
  visit(0, 1);
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST);
}
