import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '../../../shared/messages.ts';
import type { Item, Reading } from '../../../shared/networks/adapter.ts';
import type { CommandParts } from '../../../shared/page/commands.ts';
import { reportPage, reportRest } from '../../../shared/page/report.ts';
import { askReport } from '../../../shared/page-report.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const item = (place: number): Item => ({
  ...{ key: String(place), kind: 'comment', author: 'Zoé', handle: null, text: 'Bonjour', time: null, parent: null },
  ...{ url: null, ours: false, answered: 'unknown' },
});

const many = (count: number): Item[] => Array.from({ length: count }, (_, place) => item(place));

const pageOf = (items: Item[]) =>
  ({
    page: { adapter: { network: 'x' }, document: { location: { host: 'x.com' } }, state: {}, said: null },
    buttons: { count: 2 },
    read: async () => ({ view: 'post', items: items.map((one) => ({ item: one })) }) as unknown as Reading,
  }) as unknown as CommandParts;

/** How many items each message carried. */
let carried: number[] = [];

/** A tab in which this page answers; `forgets`: it is reloaded after its first message. */
function tabOf(items: Item[], forgets = false): void {
  carried = [];
  const sendMessage = async (_: number, { tact, payload }: Envelope) => {
    const isFirst = tact === 'report';
    if (!isFirst && forgets) return undefined;
    const answer = isFirst
      ? await reportPage(pageOf(items), (key) => key)
      : reportRest((payload as { rest: string }).rest);
    carried.push(answer?.items.length ?? 0);
    return answer;
  };
  Object.assign(fakeBrowser.tabs, { sendMessage });
}

beforeEach(() => fakeBrowser.reset());

it.each([0, 1, 400, 401, 5000])('brings all of %i items in page order', async (count) => {
  tabOf(many(count));
  const report = await askReport(1);
  expect(report).toMatchObject({ network: 'x', host: 'x.com', buttons: 2, items: many(count) });
  expect(report).not.toHaveProperty('rest');
});

it('never carries thousands of items in one message', async () => {
  tabOf(many(5000));
  await askReport(1);
  expect(Math.max(...carried)).toBeLessThanOrEqual(400);
});

it('gives two screens that ask at the same time a whole report each', async () => {
  tabOf(many(2000));
  const [one, other] = await Promise.all([askReport(1), askReport(1)]);
  expect(one?.items).toEqual(many(2000));
  expect(other?.items).toEqual(many(2000));
});

it('gives no part of a page that is left while it is asked', async () => {
  tabOf(many(2000), true);
  expect(await askReport(1)).toBeNull();
});
