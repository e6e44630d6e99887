import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SUITE_TRUTHS, type SuiteTruth, TRUTHS } from '../../practice/facebook/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
import {
  editorHolding,
  editorIs,
  inserted,
  openTact,
  pickFirst,
  recorded,
  saidInserted,
  type Tact,
} from '../../setup/tact.ts';
import { PATIENCE } from '../../setup/until.ts';

let tact: Tact;
let page: Page;

beforeAll(async () => {
  tact = await openTact('fr');
  await tact.chooseDemo();
});
afterAll(() => tact.close());
afterEach(async () => {
  const { sends, enters, errors } = await recorded(page);
  expect({ sends, enters, errors }).toEqual({ sends: [], enters: 0, errors: [] });
  await page.close();
});

const addressOf = (name: string, more = ''): string => `https://www.facebook.com${TRUTHS[name]?.path ?? ''}${more}`;
const keyOf = (name: string, author: string): string =>
  TRUTHS[name]?.buttons.find((one) => one.author === author)?.key ?? '?';

/** Every other box of the page is as it was. */
async function othersUntouched(ending: string): Promise<void> {
  const { editors } = await recorded(page);
  const touched = Object.entries(editors).filter(([name, { text }]) => !name.endsWith(ending) && text.trim() !== '');
  expect(touched).toEqual([]);
}

/** Waits until a template stands in the place of its word, and Tact has read it back. */
async function expanded(editor: string, pattern: string): Promise<void> {
  await page.waitForFunction(
    ([name = '', wanted = '']) => new RegExp(wanted).test(window.__practice.editors[name]?.text ?? ''),
    [editor, pattern],
    { timeout: PATIENCE },
  );
  await inserted(page, tact);
}

describe('one click and `1`', () => {
  test.each([
    ['post-winter-fr', 'Nadia K.', ''],
    ['post-winter-fr', 'Laure Vandamme', '&mention=1'],
    ['post-winter-fr', 'Jean-Paul', ''],
    ['post-winter-articles-fr', 'Gérard Petitot', ''],
    ['group-en', 'Sam Orton', ''],
  ])(
    '%s: the reply to %s is in that comment’s own box, whole, and goes back in one step',
    async (name, author, more) => {
      page = await tact.openNetwork(addressOf(name, more));
      const ending = `reply-${keyOf(name, author)}`;
      const text = await pickFirst(page, tact, author);
      await saidInserted(page, tact);
      const box = await editorHolding(page, ending, text);
      const mention = more === '' ? '' : `${author} `;
      expect(box.blocks.join(' ')).toBe(mention + text);
      expect(box.sendEnabled).toBe(true);
      await othersUntouched(ending);
      const { keys, clicks } = await recorded(page);
      expect(keys).toEqual([]);
      expect(clicks.map(({ control }) => control)).toEqual(['reply']);
      await page.keyboard.press('Control+z');
      await editorIs(page, ending, mention);
    },
  );

  test('from a comment in the feed, and for a post of someone else', async () => {
    page = await tact.openNetwork(addressOf('home-fr'));
    const grace = `post-${keyOf('home-fr', 'Grace Ford')}`;
    const text = await pickFirst(page, tact, 'Grace Ford');
    await saidInserted(page, tact);
    expect((await editorHolding(page, grace, text)).blocks.join(' ')).toBe(text);
    await othersUntouched(grace);
  });

  test('in a dialog over the feed that keeps the focus', async () => {
    page = await tact.openNetwork(addressOf('home-fr'));
    await page.locator('[data-control=open]').first().click();
    const ending = `dialog-reply-${keyOf('post-winter-fr', 'Mireille Petitot')}`;
    const text = await pickFirst(page, tact, 'Mireille Petitot');
    await saidInserted(page, tact);
    expect((await editorHolding(page, ending, text)).blocks.join(' ')).toBe(text);
    await othersUntouched(ending);
    expect((await recorded(page)).keys).toEqual([]);
    expect(await page.locator('[role=dialog]').count()).toBe(1);
  });

  test('in Spanish the Reply control has no known word: the reply is copied, no box is touched', async () => {
    page = await tact.openNetwork(addressOf('post-winter-es'));
    await pickFirst(page, tact, 'Nadia K.');
    await findOne(page, { role: 'StaticText', name: /^La boîte de réponse de ce message est introuvable/ });
    await othersUntouched('nothing');
    expect((await recorded(page)).clicks).toEqual([]);
  });
});

describe('in a box that is open', () => {
  test('`;word` and Tab expand a template there, for the person whom the box names', async () => {
    page = await tact.openNetwork(addressOf('post-winter-fr'));
    const key = keyOf('post-winter-fr', 'Jean');
    await page.locator(`[data-row="${key}"] [data-control=reply]`).first().click();
    await editorHolding(page, `reply-${key}`, '');
    await findOne(page, { role: 'textbox', focused: true });
    await page.keyboard.type(';retard');
    await editorIs(page, `reply-${key}`, ';retard');
    await page.keyboard.press('Tab');
    await expanded(`reply-${key}`, '^(?!;).{0,40}Jean[^]{15}');
    expect((await recorded(page)).keys.filter((one) => one.key === 'Tab')).toEqual([]);
    await page.keyboard.press('Control+z');
    await editorIs(page, `reply-${key}`, ';retard');
  });

  test('`//` finds a fact in Lexical, and `;word` works in Messenger', async () => {
    page = await tact.openNetwork(addressOf('home-fr'));
    await page.locator('[aria-label=Message]').click();
    await page.keyboard.type('Bonjour ;retard');
    await editorIs(page, 'chat', 'Bonjour ;retard');
    await page.keyboard.press('Tab');
    await expanded('chat', '^Bonjour (?!;)[^]{20}');
    await page.keyboard.press('Control+z');
    await editorIs(page, 'chat', 'Bonjour ;retard');
    await page.keyboard.type(' //');
    await findOne(page, { role: 'searchbox', name: 'Chercher un fait', focused: true });
    await page.keyboard.type('téléphone lyon');
    await findOne(page, { role: 'button', name: /^Insérer : .*Lyon/ });
    await page.locator('body').press('Escape');
  });
});

describe('in the inbox of the Business Suite, a beta', () => {
  const suite = SUITE_TRUTHS['suite-post-fr'] as SuiteTruth;

  test('no button for comments; `;word` and Tab in the box below them greet nobody, and the report says “partly”', async () => {
    page = await tact.open(suite.path);
    // Whose Page it is comes with the shortcuts.
    const ours = expect.objectContaining({ author: 'Cycles Garance', ours: true });
    await expect
      .poll(() => tact.report(page))
      .toMatchObject({
        ...{ view: 'inbox', buttons: 0, items: expect.arrayContaining([ours]) },
        doctor: { state: 'partly', texts: suite.comments.length, keys: 0, boxes: 1 },
      });
    await page.locator('[aria-placeholder="Répondre…"]').click();
    const editor = await page.evaluate(() => Object.keys(window.__practice.editors)[0] ?? '?');
    await page.keyboard.type('Bonjour ;retard');
    await editorIs(page, editor, 'Bonjour ;retard');
    await page.keyboard.press('Tab');
    await expanded(editor, '^Bonjour (?!;)[^]{20}');
    const { text = '' } = (await recorded(page)).editors[editor] ?? {};
    const isGreeted = ({ author, ours }: (typeof suite.comments)[number]) =>
      !ours && author !== null && text.includes(author);
    expect(suite.comments.filter(isGreeted)).toEqual([]);
    expect((await recorded(page)).clicks).toEqual([]);
    await page.keyboard.press('Control+z');
    await editorIs(page, editor, 'Bonjour ;retard');
  });
});
