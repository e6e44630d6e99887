import type { Costs } from '../near.ts';

const QWERTY = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const AZERTY = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const NEIGHBOUR = 0.85;
const VOWELS = new Set('aeiouy');
const VOWEL = 0.9;
/** Letters that sound alike in many words. */
const ALIKE = new Set(['cs', 'sc', 'ck', 'kc', 'sz', 'zs', 'gj', 'jg', 'iy', 'yi', 'ae', 'ea', 'ei', 'ie', 'mn', 'nm']);

function neighbours(rows: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const [line, row] of rows.entries())
    for (const [column, key] of [...row].entries())
      for (const [down, across] of [
        [0, 1],
        [1, 0],
        [1, -1],
      ] as const) {
        const other = rows[line + down]?.[column + across];
        if (other !== undefined) pairs.add(key + other).add(other + key);
      }
  return pairs;
}

const NEAR = new Set([...neighbours(QWERTY), ...neighbours(AZERTY)]);
const BASES = new Map<string, string>();

function base(letter: string): string {
  const known = BASES.get(letter);
  if (known !== undefined) return known;
  const found = letter.normalize('NFD').charAt(0).toLowerCase();
  BASES.set(letter, found);
  return found;
}

/** What it costs to write one letter for another in English, on a British or a French keyboard. */
export const ENGLISH_COSTS: Costs = {
  base,
  swap(written, meant) {
    const [a, b] = [base(written), base(meant)];
    if (ALIKE.has(a + b)) return 0.8;
    if (NEAR.has(a + b)) return NEIGHBOUR;
    return VOWELS.has(a) && VOWELS.has(b) ? VOWEL : 1;
  },
};
