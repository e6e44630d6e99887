import type { CDPSession, Page } from 'playwright-core';
import type { PageKind } from '../../shared/messages.ts';
import { cdp } from '../setup/accessibility.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { readerInPage } from '../setup/reader-in-page.ts';
import { COMMENT_PAGES, type CommentPage } from './comment-pages.ts';
import type { Row } from './row.ts';
import { type Task, tasksDuring } from './tasks.ts';

const COMMENTS = 5000;
/** How long a page is watched once it is there, and after something was asked of it, in milliseconds. */
const WATCHED = 12_000;
const ANSWERING = 6000;

const HOSTS = /^https:\/\/(?:x|www\.facebook|www\.linkedin)\.com\//;

async function open(one: CommentPage, extension?: string): Promise<Browser> {
  const browser = await openBrowser(extension === undefined ? {} : { extension });
  const body = one.html(COMMENTS);
  await browser.context.route(HOSTS, (route) => route.fulfill({ contentType: 'text/html', body }));
  return browser;
}

/** Megabytes of the tab's heap, all worlds of it, after a collection. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function load(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 180_000 });
  await page.bringToFront();
  await page.waitForTimeout(WATCHED);
}

async function freshPage(browser: Browser): Promise<Page> {
  // The install's welcome tab comes in front when it opens.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return await browser.context.newPage();
}

async function heapWithout(one: CommentPage): Promise<number> {
  const browser = await open(one);
  try {
    const page = await freshPage(browser);
    await load(page, one.url);
    return await heap(await cdp(page));
  } finally {
    await browser.close();
  }
}

/** What the popup or a key asks of the page, by the way that they ask. */
async function tell(browser: Browser, url: string, kind: PageKind, payload: object): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    async ([origin, tact, given]) => {
      const tabs = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome.tabs;
      const [tab] = await tabs.query({ url: `${origin}/*` });
      const send = (message: object) => tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 });
      let answer = await send({ tact, payload: given });
      // The items of a report come in several messages.
      while (answer?.rest != null) answer = await send({ tact: 'report-rest', payload: { rest: answer.rest } });
    },
    [new URL(url).origin, kind, payload] as const,
  );
}

interface ChromeTabs {
  query: (about: { url: string }) => Promise<{ id: number }[]>;
  sendMessage: (
    id: number,
    message: object,
    options: { frameId: number },
  ) => Promise<{ rest?: string | null } | undefined>;
}

const ASKED: [string, PageKind, object][] = [
  ['the popup’s reading', 'report', {}],
  ['the next comment', 'command', { name: 'next' }],
  ['whom the box answers', 'command', { name: 'check' }],
];

const longest = (times: number[]): number => Math.max(0, ...times);

/** While a page loads, only our own part of a task is Tact's. */
function loadingRow(name: string, tasks: Task[]): Row {
  const own = tasks.flatMap(({ ours }) => (ours > 0 ? [ours] : []));
  const spent = own.reduce((sum, time) => sum + time, 0);
  const any = longest(tasks.map(({ whole }) => whole));
  const note = `${own.length} tasks, ${spent.toFixed(0)} ms in all; any task, drawing too, at most ${any.toFixed(0)} ms`;
  return { name, value: longest(own), unit: 'ms', most: 50, note };
}

/**
 * The trace does not mark all that a message starts as a call of our scripts (promises, the answer on its way out): a task
 * with a call of ours counts whole, less what the page draws in it.
 */
function askedRow(name: string, tasks: Task[]): Row {
  const marked = longest(tasks.map(({ ours }) => ours)).toFixed(0);
  const whole = longest(tasks.map(({ whole }) => whole)).toFixed(0);
  const note = `marked as ours at most ${marked} ms; any task of the page, drawing too, ${whole}`;
  return { name, value: longest(tasks.map(({ withOurs }) => withOurs)), unit: 'ms', most: 50, note };
}

async function withTact(one: CommentPage, extension: string): Promise<{ rows: Row[]; used: number }> {
  const browser = await open(one, extension);
  try {
    const page = await freshPage(browser);
    const session = await cdp(page);
    const rows = [loadingRow(`${one.name}: loading`, await tasksDuring(session, () => load(page, one.url)))];
    const used = await heap(session);
    for (const [what, kind, payload] of ASKED) {
      if (kind === 'command') await page.evaluate(() => document.querySelector<HTMLElement>('[data-box]')?.focus());
      const ask = async () => {
        await tell(browser, one.url, kind, payload);
        await page.waitForTimeout(ANSWERING);
      };
      rows.push(askedRow(`${one.name}: ${what}`, await tasksDuring(session, ask)));
    }
    return { rows, used };
  } finally {
    await browser.close();
  }
}

/** The search for the box of a comment: first, middle, last, and the one whose box is open; the slowest in milliseconds. */
async function boxRow(one: CommentPage): Promise<Row> {
  const browser = await open(one);
  try {
    await readerInPage(browser.context, one.adapter.file, one.adapter.name);
    const page = await browser.context.newPage();
    await page.goto(one.url, { timeout: 180_000 });
    const times = await page.evaluate(() => {
      const reader = window.__reader;
      const { items } = reader.read(document, { url: location.href, accounts: [], now: new Date().toISOString() });
      const keys = items.map(({ item }) => item.key ?? '');
      const asked = [1, keys.length >> 1, keys.length - 1].map((place) => keys[place] ?? '');
      return asked.map((key) => {
        const start = performance.now();
        reader.box(document, key, location.href);
        return performance.now() - start;
      });
    });
    const note = times.map((time) => time.toFixed(0)).join(' ');
    return { name: `${one.name}: a comment’s box`, value: Math.max(...times), unit: 'ms', most: 50, note };
  } finally {
    await browser.close();
  }
}

/** Pages of 5,000 comments: our longest task in each, and what a tab holds more with Tact than without. */
export async function benchBigPage(extension: string, only = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of COMMENT_PAGES.filter(({ name }) => name.includes(only))) {
    const without = await heapWithout(one);
    const tact = await withTact(one, extension);
    const memory = { name: `${one.name}: memory of a tab`, value: tact.used - without, unit: 'MB', most: 20 };
    rows.push(...tact.rows, await boxRow(one), { ...memory, note: `heap ${without.toFixed(1)} MB without` });
  }
  return rows;
}
