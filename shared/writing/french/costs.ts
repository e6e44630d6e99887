import type { Costs } from '../near.ts';

const KEYBOARD = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const NEIGHBOUR = 0.8;
/** Letters that sound alike somewhere in French: cheaper to mistake than any other pair. */
const ALIKE: readonly string[] = [
  'sc',
  'sz',
  'kc',
  'kq',
  'cq',
  'gj',
  'iy',
  'mn',
  'an',
  'ae',
  'ei',
  'ou',
  'tc',
  'fv',
  'xs',
];
const SOUND = 0.75;

const BASES = new Map(
  'àâäáãåæçèéêëìîïíñòôöóõœùûüúÿ'
    .split('')
    .map((letter) => [letter, letter === 'œ' ? 'o' : letter === 'æ' ? 'a' : (letter.normalize('NFD')[0] as string)]),
);

function neighbours(): Set<string> {
  const pairs = new Set<string>();
  for (const [row, keys] of KEYBOARD.entries()) {
    for (const [column, key] of keys.split('').entries()) {
      for (const other of [row - 1, row, row + 1].flatMap(
        (line) => KEYBOARD[line]?.slice(Math.max(0, column - 1), column + 2).split('') ?? [],
      )) {
        if (other !== key) pairs.add(key + other);
      }
    }
  }
  return pairs;
}

const NEAR_KEYS = neighbours();
const NEAR_SOUNDS = new Set(ALIKE.flatMap((pair) => [pair, pair[1] + (pair[0] as string)]));

/** An AZERTY keyboard and French accents. */
export const FRENCH_COSTS: Costs = {
  base: (letter) => BASES.get(letter) ?? letter,
  swap: (written, meant) => {
    const pair = written + meant;
    return NEAR_SOUNDS.has(pair) ? SOUND : NEAR_KEYS.has(pair) ? NEIGHBOUR : 1;
  },
};
