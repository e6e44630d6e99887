import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SightedBatch, SightingRow } from '../../shared/sightings/sighting.ts';
import { readRows } from '../setup/read-rows.ts';
import { openTact, type Tact } from '../setup/tact.ts';

interface Heard {
  at: number;
  batch: SightedBatch;
}

/** Runs in the worker: keeps what arrives, and when. */
function listen(): void {
  const world = globalThis as unknown as {
    heard: Heard[];
    chrome: {
      runtime: {
        onMessage: { addListener: (hear: (message: { tact: string; payload: SightedBatch }) => void) => void };
      };
    };
  };
  world.heard = [];
  world.chrome.runtime.onMessage.addListener(({ tact, payload }) => {
    if (tact === 'sighted') world.heard.push({ at: performance.now(), batch: payload });
  });
}

let tact: Tact;
let worker: Worker;
beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
  worker = tact.context.serviceWorkers()[0] ?? (await tact.context.waitForEvent('serviceworker'));
  await worker.evaluate(listen);
});
afterAll(async () => {
  expect(tact.errors).toEqual([]);
  await tact.close();
});
beforeEach(() => worker.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard.splice(0)));

const heard = (): Promise<Heard[]> => worker.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
const rowsOf = async (network: string) =>
  (await readRows<SightingRow>(worker, 'sightings')).filter((row) => row.network === network);

/** Everything that a page told, once it has been quiet for a while. */
async function toldBy(url: string, screens = 0): Promise<SightedBatch['items']> {
  const page = await tact.open(url);
  for (let screen = 0; screen < screens; screen += 1) {
    await page.evaluate(() => window.scrollBy(0, 300));
    await page.waitForTimeout(100);
  }
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  await page.waitForTimeout(5000);
  const all = await heard();
  const gaps = all.slice(1).map(({ at }, place) => at - (all[place]?.at ?? 0));
  // They leave two seconds apart; a busy worker may be late for the first of two.
  expect(Math.min(2000, ...gaps), 'one message in two seconds').toBeGreaterThan(1500);
  await page.close();
  return all.flatMap(({ batch }) => batch.items);
}

test('X’s home: posts that name the brand and its own, of all that went by', async () => {
  const items = await toldBy('https://x.com/home', 60);
  expect(items.length).toBeGreaterThan(5);
  for (const { ours, text } of items) expect(ours || /@?cycles ?garance/i.test(text), text).toBe(true);
  expect((await rowsOf('x')).map(({ key }) => key).sort()).toEqual([...new Set(items.map(({ key }) => key))].sort());
});

test('X’s post of the brand: what stands under it, who waits, who was answered', async () => {
  await toldBy('https://x.com/cyclesgarance/status/2123829792338873200');
  const rows = (await rowsOf('x')).filter(({ post }) => post === '2123829792338873200');
  const says = Object.fromEntries(
    rows.map(({ author, key, waiting, answer }) => [`${author} ${key.slice(-4)}`, [waiting, answer?.key?.slice(-4)]]),
  );
  expect(says).toMatchObject({
    'Karim B. 2409': [undefined, '5848'],
    'Mireille Petitot 0802': [1, undefined],
    'Steeve G. 2379': [1, undefined],
    'Ana López 9334': [1, undefined],
  });
});

test.each([
  ['facebook', 'https://www.facebook.com/cyclesgarance/posts/pfbid0c0m3vmm8lo?lang=fr'],
  ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:7529445929779200013/?lang=fr'],
])('%s: the brand’s post and what stands under it', async (network, url) => {
  const items = await toldBy(url);
  expect(items.length).toBeGreaterThan(3);
  const rows = await rowsOf(network);
  const [post, ...others] = rows.filter(({ kind }) => kind === 'post');
  expect(others).toEqual([]);
  expect(post).toMatchObject({ ours: true, handle: 'cyclesgarance' });
  for (const row of rows) if (row !== post) expect(row.post).toBe(post?.key);
  expect(rows.some(({ waiting }) => waiting === 1)).toBe(true);
});

test('a post of others, and private messages: nothing at all', async () => {
  for (const path of ['/messages', '/anne_so']) {
    const page = await tact.open(`https://x.com${path}`);
    await page.waitForTimeout(4000);
    await page.close();
  }
  const items = (await heard()).flatMap(({ batch }) => batch.items);
  expect(items.filter(({ ours, text }) => !ours && !/garance/i.test(text))).toEqual([]);
});
