import { expect, test } from 'vitest';
import { GENERATIONS } from '../../shared/networks/x/selectors.ts';

const anchors = GENERATIONS.flatMap(({ name, anchors: all }) =>
  Object.entries(all).map(([field, anchor]) => [`${name}.${field}`, anchor] as const),
);

test('the selectors are found', () => {
  expect(anchors.length).toBeGreaterThan(10);
});

test.each(anchors)(
  '%s says in which views it is seen, when it was last known to hold, and what to try in order',
  (_, anchor) => {
    expect(anchor.views === 'every' || anchor.views.length > 0).toBe(true);
    expect(anchor.seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(anchor.candidates.length).toBeGreaterThan(0);
  },
);

test('no selector leans on a class: the network’s are hashes', () => {
  const classes = anchors.filter(([, { candidates }]) => candidates.some((one) => /(^|[\s>+~(])\.[a-z]/i.test(one)));
  expect(classes.map(([name]) => name)).toEqual([]);
});
