import { beforeEach, describe, expect, test } from 'vitest';
import type { Adapter, Item, ReadContext } from '../../../shared/networks/adapter.ts';
import { Buttons } from '../../../shared/page/buttons.ts';

const CONTEXT: ReadContext = { url: 'https://network.test/', accounts: [], now: '2026-11-28T10:00:00.000Z' };

let read: Element[] = [];

const item = (key: string, author: string, ours: boolean): Item => ({
  ...{ key, kind: 'comment', author, handle: author, text: '', time: null, parent: null, url: null },
  ...{ ours, answered: 'unknown' },
});

/** Rows say who they are in data attributes; `data-hidden` ones get no button. */
const adapter = {
  readRoot: (root: Element, context: ReadContext) => {
    read.push(root);
    if (root.hasAttribute('data-hidden')) return null;
    const author = root.getAttribute('data-author') ?? '';
    return item(
      root.getAttribute('data-key') ?? '',
      author,
      context.accounts.some(({ id }) => id === author),
    );
  },
  identityOf: (root: Element) => `${root.getAttribute('data-key')} ${root.getAttribute('data-author')}`,
  place: (root: Element) => ({ container: root, before: null }),
} as unknown as Adapter;

function row(key: string, author: string): Element {
  const root = document.createElement('article');
  root.setAttribute('data-key', key);
  root.setAttribute('data-author', author);
  document.body.append(root);
  return root;
}

function start(contexts: ReadContext[] = [CONTEXT]): Buttons {
  const make = ({ author }: Item) => {
    const host = document.createElement('div');
    host.setAttribute('aria-label', `Suggérer une réponse à ${author}`);
    return host;
  };
  return new Buttons({ adapter, make, context: () => contexts.at(-1) ?? CONTEXT, onRead: () => undefined });
}

const names = (root: Element) => [...root.children].map((host) => host.getAttribute('aria-label'));

beforeEach(() => {
  document.body.replaceChildren();
  read = [];
});

describe('one button for each key', () => {
  test('a row that is still who it was is not read again', () => {
    const [one, buttons] = [row('1', 'Léa'), start()];
    buttons.refresh(new Set([one]));
    one.append(document.createElement('span'));
    buttons.refresh(new Set([one]));
    expect(read).toEqual([one]);
    expect(names(one)).toEqual(['Suggérer une réponse à Léa', null]);
  });

  test('a recycled row names its new author', () => {
    const [one, buttons] = [row('1', 'Léa'), start()];
    buttons.refresh(new Set([one]));
    one.setAttribute('data-key', '2');
    one.setAttribute('data-author', 'Karim');
    buttons.refresh(new Set([one]));
    expect(names(one)).toEqual(['Suggérer une réponse à Karim']);
  });

  test('a button that the page threw away comes back', () => {
    const [one, buttons] = [row('1', 'Léa'), start()];
    buttons.refresh(new Set([one]));
    one.replaceChildren();
    buttons.refresh(new Set([one]));
    expect(names(one)).toEqual(['Suggérer une réponse à Léa']);
  });

  test('of two rows with one key the shown one has it, and the other when that one leaves', () => {
    const [one, copy, buttons] = [row('1', 'Léa'), row('1', 'Léa'), start()];
    buttons.refresh(new Set([one, copy]));
    expect([names(one).length, names(copy).length]).toEqual([1, 0]);
    one.setAttribute('data-hidden', '');
    buttons.refresh(new Set([copy]));
    expect([names(one).length, names(copy).length]).toEqual([0, 1]);
    one.removeAttribute('data-hidden');
    copy.remove();
    buttons.refresh(new Set());
    expect(names(one)).toEqual(['Suggérer une réponse à Léa']);
  });

  test('when the page turns out to act as another account, the buttons on its posts go', () => {
    const contexts = [CONTEXT];
    const [one, two, buttons] = [row('1', 'garance'), row('2', 'Léa'), start(contexts)];
    buttons.refresh(new Set([one, two]));
    contexts.push({ ...CONTEXT, accounts: [{ network: 'x', id: 'garance' }] });
    buttons.refresh(new Set());
    expect([names(one).length, names(two).length]).toEqual([0, 1]);
  });

  test('without time left the rest stays in the set for the next frame', () => {
    const rows = Array.from({ length: 100 }, (_, place) => row(String(place), `Personne ${place}`));
    const buttons = start();
    const waiting = new Set(rows);
    buttons.refresh(waiting, () => false);
    expect(waiting.size).toBeGreaterThan(0);
    expect(buttons.count).toBe(100 - waiting.size);
    buttons.refresh(waiting);
    expect(buttons.count).toBe(100);
  });
});
