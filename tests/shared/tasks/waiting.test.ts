import { expect, test } from 'vitest';
import type { Item } from '../../../shared/networks/adapter.ts';
import { waiting } from '../../../shared/tasks/waiting.ts';

const item = (change: Partial<Item>): Item => ({
  key: '1',
  kind: 'comment',
  author: 'Karim B.',
  handle: 'karim',
  text: 'Ouvert dimanche ?',
  time: null,
  parent: null,
  url: null,
  ours: false,
  answered: 'no',
  ...change,
});

test('keeps the comments of others that have no answer, or perhaps none, in page order', () => {
  const items = [
    item({ key: 'a', answered: 'unknown' }),
    item({ key: 'b' }),
    item({ key: 'c', answered: 'yes' }),
    item({ key: 'd', ours: true }),
    item({ key: 'e', kind: 'post' }),
  ];
  const found = waiting(items, []);
  expect(found.items.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(found).toMatchObject({ unanswered: 1, unsure: 1 });
});

test('a post waits when it names one of the brand’s accounts, and only then', () => {
  const items = [
    item({ key: 'a', kind: 'post', text: '@CyclesGarance ouverts dimanche ?', answered: 'unknown' }),
    item({ key: 'b', kind: 'post', text: 'Belle journée à vélo' }),
  ];
  expect(waiting(items, ['cyclesgarance']).items.map(({ key }) => key)).toEqual(['a']);
});
