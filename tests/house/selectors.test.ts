import { expect, test } from 'vitest';
import { EVERY_LAYOUT as FACEBOOK_EVERY } from '../../shared/networks/facebook/every-layout.ts';
import { GENERATIONS as FACEBOOK } from '../../shared/networks/facebook/generations.ts';
import { EVERY_LAYOUT } from '../../shared/networks/linkedin/every-layout.ts';
import { GENERATIONS as LINKEDIN } from '../../shared/networks/linkedin/generations.ts';
import { GENERATIONS as X } from '../../shared/networks/x/selectors.ts';

/** LinkedIn's older pages write words into their classes (networks.md §1.1): they alone may be found by them. */
const READABLE = /^(?:ember|linkedin)\./;

const sets = [
  ...[...X, ...LINKEDIN, ...FACEBOOK],
  { name: 'linkedin', anchors: EVERY_LAYOUT },
  { name: 'facebook', anchors: FACEBOOK_EVERY },
];
const anchors = sets.flatMap(({ name, anchors: all }) =>
  Object.entries(all).flatMap(([field, anchor]) => (anchor === null ? [] : [[`${name}.${field}`, anchor] as const])),
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
  const hashed = anchors.filter(([name]) => !READABLE.test(name));
  const classes = hashed.filter(([, { candidates }]) =>
    candidates.some((one: string) => /(^|[\s>+~(])\.[a-z]/i.test(one)),
  );
  expect(classes.map(([name]) => name)).toEqual([]);
});
