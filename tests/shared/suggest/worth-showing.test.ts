import { expect, test } from 'vitest';
import type { Suggestion } from '../../../shared/suggest/suggest.ts';
import { worthShowing } from '../../../shared/suggest/worth-showing.ts';

const offered = (template: string, intent: string, score: number): Suggestion => ({
  ...{ template, intent, score, title: null, text: template, why: [], wording: 0, facts: [], used: false },
});
const shown = (...all: Suggestion[]) => worthShowing(all).map(({ template }) => template);

test('the best is shown whatever its score, and three at most', () => {
  expect(shown(offered('a', 'hours', 0.01))).toEqual(['a']);
  const four = ['a', 'b', 'c', 'd'].map((id) => offered(id, 'hours', 0.2));
  expect(shown(...four)).toEqual(['a', 'b', 'c']);
});

test('a card without a chance is left out, and the next takes its place', () => {
  expect(shown(offered('a', 'hours', 0.9), offered('b', 'job', 0.001), offered('c', 'event', 0.05))).toEqual([
    'a',
    'c',
  ]);
});

test('a special case of the brand needs more than the likeness that any comment has', () => {
  expect(shown(offered('a', 'order-late', 0.7), offered('gravage.fr', 'gravage.fr', 0.06))).toEqual(['a']);
  expect(shown(offered('cargo.fr', 'cargo.fr', 0.5), offered('a', 'price', 0.2))).toEqual(['cargo.fr', 'a']);
});
