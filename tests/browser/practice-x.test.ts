import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Practice } from '../practice/recorder.ts';
import { practiceRoutes } from '../practice/serve.ts';
import { TRUTHS } from '../practice/x/truth.ts';
import { atRest } from '../setup/at-rest.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { readerInPage } from '../setup/reader-in-page.ts';

let browser: Browser;
let page: Page;

const ACCOUNTS = [{ network: 'x', id: 'cyclesgarance' }];
const record = (): Promise<Practice> => page.evaluate(() => window.__practice);
const editor = (name: string) => async () => (await record()).editors[name];
const box = (place: 'inline' | 'modal') =>
  page.locator(place === 'modal' ? '[role=dialog] [role=textbox]' : 'main [role=textbox]');

async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path, 'https://x.com').href);
  await page.locator('article').first().waitFor();
}

/** What the reader gives in the page itself, with whether each item can be answered. */
async function read() {
  return await page.evaluate((accounts) => {
    const context = { url: location.href, accounts, now: '2026-11-20T17:30:00.000Z' };
    const { view, items } = window.__reader.read(document, context);
    return {
      view,
      items: items.map(({ item, root }) => ({ item, open: window.__reader.replyControl(root) !== null })),
    };
  }, ACCOUNTS);
}

beforeAll(async () => {
  browser = await openBrowser({ language: 'fr' });
  await practiceRoutes(browser.context);
  await readerInPage(browser.context, 'shared/networks/x/adapter.ts', 'xAdapter');
  page = await browser.open('about:blank');
});

afterAll(async () => {
  expect(browser.errors).toEqual([]);
  await browser.close();
});

describe('a post’s page', () => {
  it('has a real Draft.js box: its model follows typing, send wakes, Enter breaks the line, one undo takes back', async () => {
    await goTo(TRUTHS['post-accident-fr']?.path ?? '');
    await expect.poll(editor('inline')).toMatchObject({ text: '', sendEnabled: false });
    await box('inline').click();
    await page.keyboard.type('Bonjour');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sylvain');
    await expect.poll(editor('inline')).toMatchObject({ blocks: ['Bonjour', 'Sylvain'], sendEnabled: true });
    const typed = await record();
    expect(typed.enters).toBe(1);
    expect(typed.sends).toEqual([]);
    expect(typed.keys).toContainEqual({ type: 'keydown', key: 'S' });
    await page.keyboard.press('Control+z');
    await expect.poll(editor('inline')).not.toMatchObject({ text: 'Bonjour\nSylvain' });
  });

  it('records what is sent, and shows it under what it answers', async () => {
    await goTo(TRUTHS['post-accident-fr']?.path ?? '');
    await box('inline').click();
    await page.keyboard.type('On vous appelle.');
    await expect.poll(editor('inline')).toMatchObject({ text: 'On vous appelle.', sendEnabled: true });
    await page.locator('[data-testid=tweetButtonInline]').click();
    await expect.poll(record).toMatchObject({
      sends: [{ editor: 'inline', text: 'On vous appelle.' }],
      editors: { inline: { text: '', sendEnabled: false } },
    });
    expect((await record()).clicks.at(-1)).toEqual({ control: 'tweetButtonInline', trusted: true });
    await page.locator('article', { hasText: 'On vous appelle.' }).waitFor();
    const { items } = await read();
    expect(items[0]?.item.answered).toBe('yes');
    expect(items[1]?.item).toMatchObject({ ours: true, text: 'On vous appelle.', parent: items[0]?.item.key });
  });

  it('focuses the inline box on the focused post’s Reply, and opens the modal on a deeper one', async () => {
    await goTo(TRUTHS['post-deep-fr']?.path ?? '');
    await page.locator('article[tabindex="-1"] [data-testid=reply]').click();
    await expect.poll(() => box('inline').evaluate((node) => node === document.activeElement)).toBe(true);
    await page.locator('[data-testid=reply]').last().click();
    await box('modal').waitFor();
    await page.waitForURL('**/compose/post');
    await expect.poll(() => box('modal').evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('opens a row’s post on a click beside its controls', async () => {
    await goTo('/home');
    const title = await page.title();
    await page
      .locator('[data-testid=tweetText]')
      .first()
      .click({ position: { x: 400, y: 5 } });
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/status\/\d+$/);
    await expect.poll(() => page.title()).not.toBe(title);
  });
});

describe('the home list', () => {
  it('opens a modal that keeps the focus and closes on Escape', async () => {
    await goTo('/home?mention=1');
    const title = await page.title();
    await page.locator('[data-testid=reply]').first().click();
    await box('modal').waitFor();
    await expect.poll(() => page.title()).not.toBe(title);
    await expect.poll(editor('modal')).toMatchObject({ text: '@karim_bkr ' });
    await expect.poll(() => box('modal').evaluate((node) => node === document.activeElement)).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus());
    await expect.poll(() => box('modal').evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.type('Oui');
    await expect.poll(editor('modal')).toMatchObject({ text: '@karim_bkr Oui' });
    await page.keyboard.press('Escape');
    await box('modal').waitFor({ state: 'detached' });
    await page.waitForURL('**/home*');
  });

  it('shows every row of its truth once on the way down, in a few nodes that are used again', async () => {
    await goTo('/home');
    const truth = TRUTHS['home-fr'];
    const seen = new Map<string, string | null>();
    const nodes = await page.evaluate(() => {
      const cells = [...document.querySelectorAll('[data-testid=cellInnerDiv]')];
      Object.assign(window, { firstCells: cells });
      return cells.length;
    });
    for (let before = -1, down = 0; down !== before; ) {
      await atRest(page);
      const { items } = await read();
      for (const { item } of items) if (item.key !== null && !item.ours) seen.set(item.key, item.author);
      before = down;
      down = await page.evaluate(() => {
        window.scrollBy(0, 600);
        return window.scrollY;
      });
    }
    for (const { key, author } of truth?.buttons ?? []) expect(seen.get(key)).toBe(author);
    expect(seen.size).toBe((truth?.buttons.length ?? 0) + 1);
    const kept = await page.evaluate(
      () => (window as unknown as { firstCells: Element[] }).firstCells.filter((cell) => cell.isConnected).length,
    );
    expect(kept).toBe(nodes);
    expect(truth?.buttons.length).toBeGreaterThan(60);
  });
});

describe('what the reader gives of each page is what the page was made of', () => {
  const pages = Object.entries(TRUTHS).filter(([name]) => !name.startsWith('home-') || name === 'home-bad');

  it.each(pages)('%s', async (_, truth) => {
    await goTo(truth.path);
    const { items } = await read();
    const others = items.filter(({ item, open }) => item.author !== null && !item.ours && open);
    const found = others.filter(({ item }) => item.key !== null).map(({ item }) => item);
    const wanted = truth.buttons.map(({ key, author, text }) => [key, author, text.trim()]);
    expect(found.map(({ key, author, text }) => [key, author, text.slice(0, 300).trim()])).toEqual(wanted);
    expect((await record()).errors).toEqual([]);
  });

  it('is nothing where every name is another one', async () => {
    await goTo('/home?renamed=1');
    expect(await read()).toMatchObject({ view: 'unrecognised', items: [] });
  });

  it.each(['light', 'dim', 'dark'])('is drawn %s when asked', async (theme) => {
    await goTo(`/home?theme=${theme}`);
    await expect.poll(() => page.evaluate(() => window.__reader.scheme(document))).toBe(theme);
  });
});

describe('the plain pages', () => {
  it.each(['textarea', 'contenteditable', 'strict/textarea', 'strict/contenteditable'])(
    '%s records its box',
    async (path) => {
      await page.goto(`https://practice.example/${path}.html`);
      await page.locator('[aria-label=Message]').click();
      await page.keyboard.type('Un mot');
      await expect.poll(editor(path.replace('strict/', ''))).toMatchObject({ text: 'Un mot', sendEnabled: true });
      expect((await record()).errors).toEqual([]);
    },
  );

  it('can be kept as strictly on the network’s address', async () => {
    await goTo('/home?strict=1');
    await page.locator('[data-testid=reply]').first().click();
    await box('modal').pressSequentially('Strict');
    await expect.poll(editor('modal')).toMatchObject({ text: 'Strict' });
    expect((await record()).errors).toEqual([]);
  });
});
