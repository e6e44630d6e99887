import { describe, expect, test } from 'vitest';
import around from '../../../../assets/suggest/risk/around.yml';
import combos from '../../../../assets/suggest/risk/combos.yml';
import insult from '../../../../assets/suggest/risk/insult.yml';
import safety from '../../../../assets/suggest/risk/safety.yml';
import spam from '../../../../assets/suggest/risk/spam.yml';

const FILES = { around, combos, insult, safety, spam } as unknown as Record<string, Record<string, unknown>>;
const lists = Object.entries(FILES).flatMap(([file, classes]) =>
  Object.entries(classes).map(
    ([name, list]) =>
      [
        `${file} ${name}`,
        String(list)
          .split(',')
          .map((one) => one.trim()),
      ] as const,
  ),
);
const classes = new Set(['around', 'insult', 'safety', 'spam'].flatMap((file) => Object.keys(FILES[file] ?? {})));

describe.each(lists)('%s', (_, turns) => {
  test('is sorted, and holds a turn once', () => {
    expect(turns).toEqual([...new Set(turns)].sort());
  });

  test('is folded: no capital, no accent, no empty turn', () => {
    expect(
      turns.filter((turn) => turn === '' || turn !== turn.toLowerCase() || /\p{M}/u.test(turn.normalize('NFD'))),
    ).toEqual([]);
  });
});

test('a class has one list only', () => {
  const names = ['around', 'insult', 'safety', 'spam'].flatMap((file) => Object.keys(FILES[file] ?? {}));
  expect(names).toHaveLength(new Set(names).size);
});

test('a pair names two classes that exist, in order', () => {
  const pairs = Object.values(FILES.combos ?? {}).flatMap((list) => String(list).split(','));
  for (const pair of pairs) {
    const [a = '', b = ''] = pair.split('+').map((name) => name.trim());
    expect([a, b]).toEqual([a, b].sort());
    for (const name of [a, b]) expect(name.startsWith('#') || classes.has(name), name).toBe(true);
  }
});
