import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Adapter, Item, View } from '../../../shared/networks/adapter.ts';
import type { PageContext } from '../../../shared/page/context.ts';
import type { SightedBatch } from '../../../shared/sightings/sighting.ts';

const ask = vi.fn(async (_kind: string, _payload: SightedBatch) => ({ kept: 0 }));
const read = vi.fn(async () => ({ items: items.map((item) => ({ item, root: document.body })) }));
vi.mock('../../../shared/ask.ts', () => ({ ask }));
vi.mock('../../../shared/page/slices.ts', () => ({ inSlices: () => read() }));
const { Teller } = await import('../../../shared/page/teller.ts');
vi.doMock('../../../shared/page/read-page.ts', () => ({
  fetchReader: async () => ({ teller: (page: PageContext) => new Teller(page, (() => undefined) as never) }),
}));
const { Sightings } = await import('../../../shared/page/sightings.ts');

let items: Item[] = [];
let view: View = 'post';
let acting: string | null = 'cyclesgarance';

const adapter = { network: 'x', view: () => view, acting: () => acting } as unknown as Adapter;
const state = {
  ...{ language: 'fr', shown: true, pause: 'running', mode: 'page', shortcuts: [], keys: {} },
  ...{ accounts: [{ network: 'x', id: 'cyclesgarance' }], names: [' cycles garance '] },
} as unknown as PageContext['state'];

const own: Item = {
  ...{ key: '100', kind: 'post', author: 'Cycles Garance', handle: 'cyclesgarance', text: 'Ouvert.', time: null },
  ...{ parent: null, url: null, ours: true, answered: 'unknown' },
};
const comment = (key: string, text = 'Ouvert ?'): Item => ({
  ...own,
  ...{ key, kind: 'comment', author: 'Karim', handle: 'karim', text, parent: '100', ours: false },
});
const stranger: Item = { ...comment('7', 'Beau temps'), kind: 'post', parent: null };

function start(change: Partial<PageContext['state']> = {}) {
  const lost = vi.fn(() => false as const);
  const page = { document, adapter, signal: new AbortController().signal, state: { ...state, ...change }, lost };
  return { sightings: new Sightings(page as unknown as PageContext), page, lost };
}

/** What was sent, as keys; and when, in milliseconds. */
const sent = () => ask.mock.calls.map(([, { items: told }]) => told.map(({ key }) => key));

beforeEach(() => {
  vi.useFakeTimers();
  [items, view, acting] = [[], 'post', 'cyclesgarance'];
  document.title = '';
  ask.mockReset();
  ask.mockResolvedValue({ kept: 0 });
  read.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('what a page tells of the brand', () => {
  test('is what concerns it, once; then what is new, and not before two seconds have passed', async () => {
    const { sightings } = start();
    items = [own, comment('101'), stranger];
    for (const item of items) sightings.note(item);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent()).toEqual([['100', '101']]);
    for (let key = 102; key < 110; key += 1) {
      items = [...items, comment(String(key))];
      for (const item of items) sightings.note(item);
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent().flat()).toEqual(['100', '101', '102', '103', '104', '105', '106', '107', '108', '109']);
  });

  test('costs no reading of the page while nothing concerns it', async () => {
    const { sightings } = start();
    for (let turn = 0; turn < 50; turn += 1) {
      sightings.note(stranger);
      sightings.look();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(read).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  test.each([
    ['no brand is set up', { names: [] }],
    ['Tact is paused', { pause: 'paused-here' as const }],
  ])('is nothing when %s', async (_, change) => {
    const { sightings } = start(change);
    document.title = '(3) X';
    sightings.note(own);
    sightings.look();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  test('is nothing of private messages', async () => {
    const { sightings } = start();
    [items, view] = [[own, comment('101')], 'inbox'];
    sightings.note(own);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  test('goes in messages of 100 kB at most', async () => {
    const { sightings } = start();
    items = [own, ...Array.from({ length: 60 }, (_, place) => comment(String(200 + place), 'é'.repeat(3000)))];
    sightings.note(own);
    await vi.advanceTimersByTimeAsync(20_000);
    const sizes = ask.mock.calls.map(([, payload]) => new TextEncoder().encode(JSON.stringify(payload)).length);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
    expect(sent().flat()).toHaveLength(61);
  });

  test('is told again when the worker did not take it, ever more patiently', async () => {
    const { sightings, lost } = start();
    items = [own];
    ask.mockRejectedValue(new Error('disk full'));
    sightings.note(own);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ask.mock.calls.length).toBeGreaterThan(2);
    expect(ask.mock.calls.length).toBeLessThan(8);
    expect(lost).toHaveBeenCalled();
    ask.mockResolvedValue({ kept: 1 });
    await vi.advanceTimersByTimeAsync(120_000);
    const calls = ask.mock.calls.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(ask.mock.calls.length).toBe(calls);
  });
});

describe('the number in the title', () => {
  const counters = () => ask.mock.calls.map(([, { counter }]) => counter);
  const show = async (title: string, wait = 3000) => {
    document.title = title;
    page.sightings.look();
    await vi.advanceTimersByTimeAsync(wait);
  };
  let page: ReturnType<typeof start>;
  beforeEach(() => {
    page = start();
  });

  test('is told when it changes, while the page acts as the brand', async () => {
    await show('(2) X');
    await show('(2) Notifications');
    await show('(3) X');
    expect(counters()).toEqual([2, 3]);
  });

  test('is not told of a person’s own account', async () => {
    acting = 'camille';
    await show('(2) X');
    expect(counters()).toEqual([]);
  });

  test('that a network takes away for a moment is not gone; one that stays away is', async () => {
    await show('(2) X');
    await show('Karim vous a écrit');
    await show('(2) X');
    expect(counters()).toEqual([2]);
    await show('X', 9000);
    page.sightings.look();
    await vi.advanceTimersByTimeAsync(3000);
    expect(counters()).toEqual([2, 0]);
  });
});
