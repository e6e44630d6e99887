import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRUTHS, type Truth } from '../practice/linkedin/truth.ts';
import type { Practice } from '../practice/recorder.ts';
import { practiceRoutes } from '../practice/serve.ts';
import { atRest } from '../setup/at-rest.ts';
import { type Browser, openBrowser } from '../setup/browser.ts';
import { readerInPage } from '../setup/reader-in-page.ts';

let browser: Browser;
let page: Page;

const ACCOUNTS = [{ network: 'linkedin', id: 'cyclesgarance' }];
const record = (): Promise<Practice> => page.evaluate(() => window.__practice);
const pathOf = (name: string): string => TRUTHS[name]?.path ?? '';

async function goTo(path: string): Promise<void> {
  await page.goto(new URL(path, 'https://www.linkedin.com').href);
  await page.locator('main button, main article').first().waitFor();
}

/** What the reader gives in the page itself, screen by screen, and which layout it took it for at the end. */
async function readAll() {
  const found = new Map<string, { author: string | null; text: string; ours: boolean }>();
  for (let before = -1; ; ) {
    const { items, layout, y } = await page.evaluate((accounts) => {
      const context = { url: location.href, accounts, now: '2026-11-20T17:30:00.000Z' };
      const { items, doctor } = window.__reader.read(document, context);
      const rowOf = (root: Element) => root.closest('[data-row]')?.getAttribute('data-row') ?? '';
      const read = items.map(({ item, root }) => ({ ...item, row: rowOf(root) }));
      window.scrollBy(0, 700);
      return { items: read, layout: `${doctor.generation} ${doctor.state}`, y: window.scrollY };
    }, ACCOUNTS);
    for (const { row, author, text, ours } of items) found.set(row, { author, text, ours });
    // A row that comes near is drawn a moment later.
    await atRest(page);
    if (y === before) return { found, layout };
    before = y;
  }
}

beforeAll(async () => {
  browser = await openBrowser({ language: 'fr' });
  await practiceRoutes(browser.context);
  await readerInPage(browser.context, 'shared/networks/linkedin/adapter.ts', 'linkedinAdapter');
  page = await browser.open('about:blank');
});

afterAll(async () => {
  expect(browser.errors).toEqual([]);
  await browser.close();
});

describe('what the reader gives of each page is what the page was made of', () => {
  it.each(Object.entries(TRUTHS))('%s', async (name, truth) => {
    await goTo(truth.path);
    const { found, layout } = await readAll();
    const others = [...found].filter(([, { ours }]) => !ours);
    const read = others.map(([key, { author, text }]) => [key, author, text]).sort();
    const wanted = truth.buttons.map(({ key, author, text }) => [key, author, text]).sort();
    if (!name.startsWith('notifications')) expect(read).toEqual(wanted);
    const drawn = /sdui-[ab]|view|ember/.exec(name)?.[0];
    expect(layout).toBe(drawn === undefined ? 'null unrecognised' : `${drawn} recognised`);
    expect((await record()).errors).toEqual([]);
  });
});

/** The editors that hold something, with what they hold. */
const written = async () => Object.entries((await record()).editors).filter(([, { text }]) => text.trim() !== '');

/** In the feed the first thread is enough: its rows stand flat, where the same layout's own page nests them. */
const FEW = 4;

type Row = Pick<Truth['buttons'][number], 'key' | 'author'>;

/** Whose box the reader finds for one comment, there and back, and the boxes that it finds for another person than theirs. */
async function boxesOf(rows: Row[], wanted: string) {
  const boxes = await page.evaluate(
    (all) =>
      all.map(({ key, author }) => {
        const box = window.__reader.box(document, key, location.href);
        const chip = box?.querySelector('[data-type=mention], .ql-mention')?.textContent?.trim();
        const back = box === null ? key : (window.__reader.answeredBy?.(document, box, location.href) ?? null);
        return { key, author, chip: box === null ? null : (chip ?? ''), back };
      }),
    rows,
  );
  const own = boxes.find(({ key }) => key === wanted);
  return {
    drawn: `reply-${wanted}` in (await record()).editors,
    own: own?.chip ?? null,
    back: boxes.find(({ key }) => key === own?.back)?.author ?? null,
    astray: boxes.filter(({ chip, author }) => chip !== null && chip !== author),
  };
}

describe('the boxes', () => {
  it('are TipTap on the newer pages: the model follows, the send control comes with the text, one undo takes back', async () => {
    await goTo(pathOf('post-winter-sdui-a-fr'));
    const box = page.locator('[role=textbox]').first();
    await box.click();
    await page.keyboard.type('Bonjour');
    await page.keyboard.press('Enter');
    await page.keyboard.type('à tous');
    const held = expect.objectContaining({ blocks: ['Bonjour', 'à tous'], sendEnabled: true });
    await expect.poll(written).toEqual([[expect.stringMatching(/^post-/), held]]);
    const [[name = ''] = []] = await written();
    await page.locator('[data-control=send]').click();
    await expect.poll(async () => (await record()).sends).toMatchObject([{ editor: name, text: 'Bonjour\nà tous' }]);
  });

  it('are Quill 1.3 on the older ones, the reply’s with the person’s mention in it', async () => {
    await goTo(pathOf('post-winter-ember-fr'));
    await page.locator('article [data-control=reply]').first().click();
    await page.waitForFunction(() => document.activeElement?.matches('.ql-editor'));
    await page.keyboard.type('avec plaisir');
    const held = expect.objectContaining({ text: 'Karim B. avec plaisir', sendEnabled: true });
    await expect.poll(written).toEqual([[expect.stringMatching(/^reply-/), held]]);
    expect(
      await page
        .locator('.ql-container')
        .first()
        .evaluate((node) => '__quill' in node),
    ).toBe(true);
  });

  it('are Quill 2 on those of early 2026: no mark of the older Quill beside it, one undo takes back', async () => {
    await goTo(pathOf('post-winter-view-fr'));
    await page.locator('[data-control=reply]').first().click();
    await page.waitForFunction(() => document.activeElement?.matches('.ql-editor'));
    await page.keyboard.type('avec plaisir');
    const held = expect.objectContaining({ text: 'Karim B. avec plaisir', sendEnabled: true });
    await expect.poll(written).toEqual([[expect.stringMatching(/^reply-/), held]]);
    const marks = await page
      .locator('.ql-container')
      .first()
      .evaluate((node) => ({
        instance: '__quill' in node,
        clipboard: node.querySelector('.ql-clipboard') !== null,
      }));
    expect(marks).toEqual({ instance: false, clipboard: false });
    await page.keyboard.press('Control+z');
    await expect.poll(written).toEqual([[expect.anything(), expect.objectContaining({ text: 'Karim B. ' })]]);
  });

  it.each([
    'post-winter-sdui-a-fr',
    'post-winter-ember-fr',
    'post-cargo-sdui-a-en',
    'post-winter-view-fr',
    'feed-view-en',
  ])(
    '%s: each Reply control opens a box that the reader finds for that comment, and for no other person',
    async (name) => {
      await goTo(pathOf(name));
      const keys = (TRUTHS[name]?.buttons ?? []).map(({ key, author }) => ({ key, author }));
      const all = await page.evaluate(
        (rows) => rows.filter(({ key }) => document.querySelector(`[data-row="${key}"] [data-control=reply]`) !== null),
        keys,
      );
      const comments = name.startsWith('feed') ? all.slice(0, FEW) : all;
      expect(comments.length).toBeGreaterThan(2);
      for (const { key, author } of comments) {
        await page.locator(`[data-row="${key}"] [data-control=reply]`).first().click();
        await expect.poll(() => boxesOf(comments, key)).toEqual({ drawn: true, own: author, back: author, astray: [] });
      }
    },
  );

  it('opens the comments of a card: its own box is found by the name that the card had before', async () => {
    await goTo(pathOf('feed-sdui-b-fr'));
    const key = await page.evaluate((accounts) => {
      const { items } = window.__reader.read(document, { url: location.href, accounts, now: '' });
      const found = items.find(({ item }) => item.author === 'Dan Whitlock');
      if (found !== undefined) window.__reader.replyControl(found.root)?.click();
      return found?.item.key ?? '';
    }, ACCOUNTS);
    expect(key).toMatch(/^words-/);
    await page.waitForFunction((name) => window.__reader.box(document, name, location.href) !== null, key);
    await expect
      .poll(async () => Object.keys((await record()).editors))
      .toContainEqual(expect.stringMatching(/^post-./));
  });

  it('hold no message box, which stands in a shadow root', async () => {
    await goTo(pathOf('feed-sdui-b-fr'));
    await page.locator('#interop-outlet [role=textbox]').waitFor();
    const message = await page.evaluate(() => {
      const inside = document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('[role=textbox]') ?? null;
      return { there: inside !== null, known: window.__reader.boxes(document).some((box) => box === inside) };
    });
    expect(message).toEqual({ there: true, known: false });
  });
});

describe('the page', () => {
  it.each(['light', 'dark'])('is drawn %s when asked', async (theme) => {
    await goTo(`/feed/?theme=${theme}`);
    await expect.poll(() => page.evaluate(() => window.__reader.scheme(document))).toBe(theme);
  });

  it('is of no layout when every name is another one', async () => {
    await goTo(pathOf('feed-renamed-fr'));
    const { view, items } = await page.evaluate(() =>
      window.__reader.read(document, { url: location.href, accounts: [], now: '' }),
    );
    expect({ view, items }).toEqual({ view: 'unrecognised', items: [] });
  });

  it('gives a notification that someone wrote, not one that only reacts', async () => {
    await goTo(pathOf('notifications-ember-fr'));
    const authors = await page.evaluate(() => {
      const { items } = window.__reader.read(document, { url: location.href, accounts: [], now: '' });
      return items.map(({ item }) => item.author);
    });
    expect(authors).toEqual(['Nadia K.', 'Karim B.']);
  });
});
