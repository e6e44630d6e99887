import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TRUTHS } from '../../practice/facebook/truth.ts';
import { findOne } from '../../setup/accessibility.ts';
import { openSuggestions, openTact, recorded, type Tact, textOf } from '../../setup/tact.ts';

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

/** The record of the one editor whose name ends so, once it holds the text. */
async function boxHolding(ending: string, text: string) {
  await page.waitForFunction(
    ([end = '', words = '']) =>
      Object.entries(window.__practice.editors).some(
        ([name, { text: now }]) => name.endsWith(end) && now.includes(words),
      ),
    [ending, text],
    { timeout: 5000 },
  );
  const { editors } = await recorded(page);
  return (
    Object.entries(editors).find(([name]) => name.endsWith(ending))?.[1] ?? { text: '', blocks: [], sendEnabled: false }
  );
}

async function insertFor(author: string): Promise<string> {
  const [first] = await openSuggestions(page, tact, author);
  const text = first === undefined ? '?' : textOf(first, tact);
  await page.keyboard.press('1');
  return text;
}

/** Every other box of the page is as it was. */
async function othersUntouched(ending: string): Promise<void> {
  const { editors } = await recorded(page);
  const touched = Object.entries(editors).filter(([name, { text }]) => !name.endsWith(ending) && text.trim() !== '');
  expect(touched).toEqual([]);
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
      page = await tact.open(addressOf(name, more));
      const ending = `reply-${keyOf(name, author)}`;
      const text = await insertFor(author);
      const box = await boxHolding(ending, text.slice(0, 25));
      const mention = more === '' ? '' : `${author} `;
      expect(box.blocks.join(' ')).toBe(mention + text);
      expect(box.sendEnabled).toBe(true);
      await othersUntouched(ending);
      await findOne(page, { role: 'status' });
      const { keys, clicks } = await recorded(page);
      expect(keys).toEqual([]);
      expect(clicks.map(({ control }) => control)).toEqual(['reply']);
      await page.keyboard.press('Control+z');
      await page.waitForFunction(
        ([end = '', before = '']) =>
          Object.entries(window.__practice.editors).some(([one, state]) => one.endsWith(end) && state.text === before),
        [ending, mention],
      );
    },
  );

  test('from a comment in the feed, and for a post of someone else', async () => {
    page = await tact.open(addressOf('home-fr'));
    const grace = `post-${keyOf('home-fr', 'Grace Ford')}`;
    const text = await insertFor('Grace Ford');
    expect((await boxHolding(grace, text.slice(0, 25))).blocks.join(' ')).toBe(text);
    await othersUntouched(grace);
  });

  test('in a dialog over the feed that keeps the focus', async () => {
    page = await tact.open(addressOf('home-fr'));
    await page.locator('[data-control=open]').first().click();
    const ending = `dialog-reply-${keyOf('post-winter-fr', 'Mireille Petitot')}`;
    const text = await insertFor('Mireille Petitot');
    expect((await boxHolding(ending, text.slice(0, 25))).blocks.join(' ')).toBe(text);
    await othersUntouched(ending);
    expect((await recorded(page)).keys).toEqual([]);
    expect(await page.locator('[role=dialog]').count()).toBe(1);
  });

  test('in Spanish the Reply control has no known word: the reply is copied, no box is touched', async () => {
    page = await tact.open(addressOf('post-winter-es'));
    await insertFor('Nadia K.');
    await findOne(page, { role: 'status' });
    await page.waitForTimeout(600);
    await othersUntouched('nothing');
    expect((await recorded(page)).clicks).toEqual([]);
  });
});

describe('in a box that is open', () => {
  test('`;word` and Tab expand a template there, for the person whom the box names', async () => {
    page = await tact.open(addressOf('post-winter-fr'));
    const key = keyOf('post-winter-fr', 'Jean');
    await page.locator(`[data-row="${key}"] [data-control=reply]`).first().click();
    await page.waitForFunction((id) => `reply-${id}` in window.__practice.editors, key);
    await page.keyboard.type(';retard');
    await page.keyboard.press('Tab');
    await page.waitForFunction(
      (id) => /^(?!;)[\s\S]{20}/.test(window.__practice.editors[`reply-${id}`]?.text ?? ''),
      key,
    );
    const { editors, keys } = await recorded(page);
    expect(editors[`reply-${key}`]?.text).toContain('Jean');
    expect(keys.filter((one) => one.key === 'Tab')).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.waitForFunction((id) => window.__practice.editors[`reply-${id}`]?.text === ';retard', key);
  });

  test('`//` finds a fact in Lexical, and `;word` works in Messenger', async () => {
    page = await tact.open(addressOf('home-fr'));
    await page.locator('[aria-label=Message]').click();
    await page.keyboard.type('Bonjour ;retard');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /^Bonjour (?!;)[\s\S]{20}/.test(window.__practice.editors.chat?.text ?? ''));
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.__practice.editors.chat?.text === 'Bonjour ;retard');
    await page.keyboard.type(' //');
    await findOne(page, { role: 'searchbox', name: 'Chercher un fait' });
    await page.keyboard.type('téléphone lyon');
    await findOne(page, { role: 'button', name: /^Insérer : .*Lyon/ });
    await page.locator('body').press('Escape');
  });
});
