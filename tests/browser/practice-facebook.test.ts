import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../shared/networks/adapter.ts';
import { SUITE_TRUTHS, TRUTHS } from '../practice/facebook/truth.ts';
import type { Practice } from '../practice/recorder.ts';
import { practiceRoutes } from '../practice/serve.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { readerInPage } from '../setup/reader-in-page.ts';

let browser: Browser;
let page: Page;

const ACCOUNTS = [{ network: 'facebook', id: 'cyclesgarance' }];
const record = (): Promise<Practice> => page.evaluate(() => window.__practice);
const pathOf = (name: string): string => TRUTHS[name]?.path ?? '';

async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path, 'https://www.facebook.com').href);
  await page.locator('[data-row]').first().waitFor();
}

/** What the reader gives in the page itself. */
async function read() {
  return await page.evaluate((accounts) => {
    const context = { url: location.href, accounts, now: '2026-11-20T17:30:00.000Z' };
    const { view, items, doctor } = window.__reader.read(document, context);
    const alone = items.map(({ item, root }) => window.__reader.readRoot(root, context)?.key === item.key);
    return { view, doctor, items: items.map(({ item }) => item), alone };
  }, ACCOUNTS);
}

beforeAll(async () => {
  browser = await openBrowser({ language: 'fr' });
  await practiceRoutes(browser.context);
  await readerInPage(browser.context, 'shared/networks/facebook/adapter.ts', 'facebookAdapter');
  page = await browser.open('about:blank');
});

afterAll(async () => {
  expect(browser.errors).toEqual([]);
  await browser.close();
});

describe('what the reader gives of each page is what the page was made of', () => {
  it.each(Object.entries(TRUTHS))('%s', async (_, truth) => {
    await goTo(truth.path);
    const { items, alone } = await read();
    const others = items.filter(({ ours }) => !ours);
    const wanted = truth.buttons.map(({ key, author, text }) => [key, author, text]);
    expect(others.map(({ key, author, text }) => [key, author, text])).toEqual(wanted);
    expect(alone.every(Boolean)).toBe(true);
    expect((await record()).errors).toEqual([]);
  });

  it('is nothing where every name is another one', async () => {
    await goTo(pathOf('home-renamed-fr'));
    expect(await read()).toMatchObject({ view: 'unrecognised', items: [], doctor: { state: 'unrecognised' } });
  });

  it('with the thread that hangs on each comment, in both layouts', async () => {
    for (const name of ['post-winter-fr', 'post-winter-articles-fr', 'post-winter-es']) {
      await goTo(pathOf(name));
      const { items } = await read();
      const author = (key: string | null) => items.find((item) => item.key === key)?.author;
      const parents = items.flatMap((item) => (item.kind === 'post' ? [] : [[item.author, author(item.parent)]]));
      expect(parents.slice(0, 5)).toEqual([
        ['Karim B.', 'Cycles Garance'],
        ['Cycles Garance', 'Karim B.'],
        ['Laure Vandamme', 'Cycles Garance'],
        ['Mireille Petitot', 'Cycles Garance'],
        ['Gérard Petitot', 'Mireille Petitot'],
      ]);
      expect(items.find((item) => item.author === 'Karim B.')?.answered).toBe('yes');
    }
  });
});

type Row = Pick<Item, 'key' | 'author'>;

/** The name of the box that the reader finds for one comment, and the boxes that it finds for another person than theirs. */
async function boxesOf(rows: Row[], key: string | null) {
  const found = await page.evaluate(
    (all) =>
      all.flatMap((row) => {
        const box = window.__reader.box(document, row.key ?? '', location.href);
        return box === null ? [] : [{ ...row, label: box.getAttribute('aria-label') ?? '' }];
      }),
    rows,
  );
  return {
    drawn: `reply-${key}` in (await record()).editors,
    own: found.find((one) => one.key === key)?.label ?? null,
    astray: found.filter((one) => !one.label.endsWith(one.author ?? '?')),
  };
}

describe('the boxes', () => {
  it('are Lexical: the model follows, Shift+Enter breaks the line, Enter sends, one undo takes back', async () => {
    await goTo(pathOf('post-winter-fr'));
    await page.locator('[data-row] form [role=textbox]').last().click();
    await page.keyboard.type('Bonjour');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('à tous');
    const written = async () => Object.entries((await record()).editors).filter(([, { text }]) => text !== '');
    const held = expect.objectContaining({ text: 'Bonjour\nà tous', sendEnabled: true });
    await expect.poll(written).toEqual([[expect.stringMatching(/^post-/), held]]);
    const [[name = ''] = []] = await written();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await record()).sends).toMatchObject([{ editor: name, text: 'Bonjour\nà tous' }]);
  });

  it.each(['post-winter-fr', 'post-winter-fr&mention=1', 'post-winter-articles-fr', 'post-shop-en', 'group-en'])(
    '%s: each Reply control opens a box that the reader finds for that comment, and for no other person',
    async (given) => {
      const [name = '', query] = given.split('&');
      await goTo(pathOf(name) + (query === undefined ? '' : `&${query}`));
      const rows = (await read()).items
        .filter(({ kind }) => kind === 'comment')
        .map(({ key, author }) => ({ key, author }));
      expect(rows.length).toBeGreaterThan(3);
      for (const { key, author } of rows) {
        await page.locator(`[data-row="${key}"] [data-control=reply]`).first().click();
        await expect
          .poll(() => boxesOf(rows, key))
          .toEqual({ drawn: true, own: expect.stringContaining(author ?? '?'), astray: [] });
      }
    },
  );

  it('are found for `;shortcut` in Messenger too, and answer nothing there', async () => {
    await goTo('/?lang=fr');
    await page.locator('[aria-label=Message]').waitFor();
    const { boxes, answered } = await page.evaluate((accounts) => {
      const context = { url: location.href, accounts, now: '2026-11-20T17:30:00.000Z' };
      const { items } = window.__reader.read(document, context);
      return {
        boxes: window.__reader.boxes(document).map((box) => box.getAttribute('aria-label')),
        answered: items.filter(({ item }) => window.__reader.box(document, item.key ?? '', location.href) !== null)
          .length,
      };
    }, ACCOUNTS);
    expect(boxes).toEqual(['Message']);
    expect(answered).toBe(0);
  });
});

describe('a post in a dialog', () => {
  it('keeps the focus, closes on Escape, and is read in the place of what lies behind', async () => {
    await goTo('/?lang=fr');
    await page.locator('[data-control=open]').first().click();
    await page.locator('[role=dialog]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=banner] input')?.focus());
    const isHeld = () => page.evaluate(() => document.activeElement?.closest('[role=dialog]') != null);
    await expect.poll(isHeld).toBe(true);
    const { items } = await read();
    const keys = items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const inDialog = await page.evaluate(
      (all) => all.filter((key) => document.querySelector(`[role=dialog] [data-row="${key}"]`) !== null).length,
      keys,
    );
    expect(inDialog).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  });
});

describe('the inbox of the Business Suite, a beta', () => {
  const pathOfSuite = (name: string): string => SUITE_TRUTHS[name]?.path ?? '';
  const goToSuite = async (path: string) => {
    await page.goto(path);
    await page.locator('[role=main] [aria-placeholder]').waitFor();
  };
  const told = async () =>
    (await read()).items.map(({ author, text, ours, parent }) => ({ author, text, ours, isReply: parent === null }));

  it.each(Object.entries(SUITE_TRUTHS))('%s: read, and nothing of it taken for sure', async (_, truth) => {
    await goToSuite(truth.path);
    expect(await told()).toEqual(truth.comments);
    const { view, doctor, alone, items } = await read();
    expect({ view, ...doctor }).toMatchObject({
      ...{ view: 'inbox', generation: 'facebook-suite-2026', state: 'partly' },
      ...{ keys: 0, replyControls: 0, boxes: 1, texts: truth.comments.length },
      authors: truth.comments.filter(({ author }) => author !== null).length,
    });
    expect(alone).not.toContain(true);
    const boxes = await page.evaluate(
      (keys) => keys.filter((key) => window.__reader.box(document, key ?? '', location.href) !== null),
      items.map(({ key }) => key),
    );
    expect(boxes).toEqual([]);
    expect((await record()).errors).toEqual([]);
  });

  it('says nothing of a thread while the one before still stands there', async () => {
    await goToSuite(pathOfSuite('suite-post-fr'));
    expect((await told()).length).toBeGreaterThan(5);
    // In one turn: however busy the machine is, the thread is not drawn before it ends.
    const at = await page.evaluate((accounts) => {
      document.querySelectorAll<HTMLElement>('[data-control=thread]')[1]?.click();
      const { items } = window.__reader.read(document, { url: location.href, accounts, now: '' });
      return { type: new URLSearchParams(location.search).get('thread_type'), items: items.length };
    }, ACCOUNTS);
    expect(at).toEqual({ type: 'FB_AD_POST', items: 0 });
    await expect.poll(told).toEqual(SUITE_TRUTHS['suite-advert-en']?.comments);
    // A talk that is closed has a box that nobody can write in.
    await page.locator('[data-control=thread]').last().click();
    await page.locator('[contenteditable=false]').waitFor();
    expect((await read()).doctor.boxes).toBe(0);
  });
});
