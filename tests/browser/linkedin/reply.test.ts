import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pathOfPost, TALKS } from '../../practice/linkedin/scenes/scenes.ts';
import type { EditorRecord } from '../../practice/recorder.ts';
import { findAll, findOne, pressOn } from '../../setup/accessibility.ts';
import { openSuggestions, openTact, recorded, type Tact, textOf } from '../../setup/tact.ts';

let tact: Tact;
let page: Page;

beforeAll(async () => {
  tact = await openTact('fr');
  await tact.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://www.linkedin.com' });
  await tact.chooseDemo();
});
afterAll(() => tact.close());
afterEach(async () => {
  const { sends, enters, errors } = await recorded(page);
  expect({ sends, enters, errors }).toEqual({ sends: [], enters: 0, errors: [] });
  await page.close();
});

const winter = (query: string): string => `https://www.linkedin.com${pathOfPost(TALKS.winter)}?${query}`;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const commentBy = (author: string): string =>
  TALKS.winter.comments.find(({ by }) => by.name === author)?.id ?? 'no such comment';

/** Waits until an editor holds this text, and gives its record. */
async function holding(name: string, text: string): Promise<EditorRecord> {
  await page
    .waitForFunction(
      ([editor, wanted]) => window.__practice.editors[editor ?? '']?.text.includes(wanted ?? '?'),
      [name, text] as const,
      { timeout: 8000 },
    )
    .catch(async () => {
      const { editors } = await recorded(page);
      throw new Error(`${name} does not hold “${text}”: ${JSON.stringify(editors)}`);
    });
  const box = (await recorded(page)).editors[name];
  if (box === undefined) throw new Error(`no editor ${name}`);
  return box;
}

const stacks = [
  ['the newer page (TipTap)', 'lang=fr'],
  ['the older page (Quill 1.3)', 'lang=fr&stack=ember'],
] as const;

describe.each(stacks)('on %s', (_, query) => {
  test('one click and `1`: the reply is in that comment’s own box, after the mention, and one step takes it back', async () => {
    page = await tact.open(winter(query));
    const [first] = await openSuggestions(page, tact, 'Léa Marchand');
    const text = first === undefined ? '?' : textOf(first, tact);
    await page.keyboard.press('1');
    const [name = ''] = await page
      .waitForFunction(() => Object.keys(window.__practice.editors).filter((one) => one.startsWith('reply-')))
      .then((handle) => handle.jsonValue());
    expect(name).toMatch(/^reply-\d+$/);
    const box = await holding(name, text.slice(0, 20));
    expect(plain(box.blocks.join(' '))).toContain(plain(text));
    expect(box.text.startsWith('Léa Marchand ')).toBe(true);
    expect(box.sendEnabled).toBe(true);
    await findOne(page, { role: 'status' });
    expect((await recorded(page)).keys).toEqual([]);
    const others = Object.entries((await recorded(page)).editors).filter(([other]) => other !== name);
    expect(others.map(([, { text: held }]) => held.trim()).filter((held) => held !== '')).toEqual([]);

    await page.keyboard.press('Control+z');
    await page.waitForFunction((editor) => {
      const held = window.__practice.editors[editor]?.text.trim();
      return held === 'Léa Marchand';
    }, name);
  });

  test('the reply goes to the comment whose button was pressed, with another one’s box open above it', async () => {
    page = await tact.open(winter(query));
    await findOne(page, { role: 'button', name: /Karim B\./ });
    await page
      .locator(`[data-row="${commentBy('Karim B.')}"] [data-control=reply]`)
      .first()
      .click();
    await page.waitForFunction((id) => `reply-${id}` in window.__practice.editors, commentBy('Karim B.'));
    const [first] = await openSuggestions(page, tact, 'Ophélie Girard');
    await page.keyboard.press('1');
    const own = `reply-${commentBy('Ophélie Girard')}`;
    const box = await holding(own, first === undefined ? '?' : textOf(first, tact).slice(0, 20));
    expect(box.text.startsWith('Ophélie Girard ')).toBe(true);
    expect((await recorded(page)).editors[`reply-${commentBy('Karim B.')}`]?.text.trim()).toBe('Karim B.');
  });

  test('what was typed stays, and undo takes the reply alone', async () => {
    page = await tact.open(winter(query));
    await findOne(page, { role: 'button', name: /Inès Delorme/ });
    const key = commentBy('Inès Delorme');
    await page.locator(`[data-row="${key}"] [data-control=reply]`).first().click();
    await page.waitForFunction((id) => `reply-${id}` in window.__practice.editors, key);
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Inès Delorme'));
    await page.keyboard.type('bonjour !');
    await holding(`reply-${key}`, 'bonjour !');
    const [first] = await openSuggestions(page, tact, 'Inès Delorme');
    await page.keyboard.press('1');
    await holding(`reply-${key}`, first === undefined ? '?' : textOf(first, tact).slice(0, 20));
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (editor) => window.__practice.editors[editor]?.text.trim() === 'Inès Delorme bonjour !',
      `reply-${key}`,
    );
  });

  test('acting as the member and not as the Page: asked first, with both named', async () => {
    page = await tact.open(winter(`${query}&me=1`));
    await openSuggestions(page, tact, 'Léa Marchand');
    await page.keyboard.press('1');
    if (query.includes('ember')) await findOne(page, { role: 'button', name: 'Ne pas insérer' });
    // The newer pages say who writes beside each box: the Page.
    else
      await page.waitForFunction(() => Object.values(window.__practice.editors).some(({ text }) => /Léa/.test(text)));
  });

  test('a comment whose Reply control is gone: nothing changes, the reply is copied', async () => {
    page = await tact.open(winter(query));
    const [first] = await openSuggestions(page, tact, 'Emma Walker');
    await page.evaluate(() => {
      for (const control of document.querySelectorAll('[data-control=reply]')) control.remove();
    });
    await page.keyboard.press('1');
    await findOne(page, { role: 'StaticText', name: /introuvable\. Rien n’a changé\s; la réponse est copiée/ });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain(copied)).toBe(plain(first === undefined ? '?' : textOf(first, tact)));
    const { editors } = await recorded(page);
    expect(Object.values(editors).filter(({ text }) => text.trim() !== '')).toEqual([]);
  });
});

describe('in the feed', () => {
  test('a card that has no number: its comment box is opened, and the reply is in it', async () => {
    page = await tact.open('https://www.linkedin.com/feed/?lang=fr');
    const [first] = await openSuggestions(page, tact, 'Nadia K.');
    const text = first === undefined ? '?' : textOf(first, tact);
    await page.keyboard.press('1');
    await page.waitForFunction(
      (start) => Object.entries(window.__practice.editors).some(([, { text: held }]) => held.includes(start)),
      text.slice(0, 20),
      { timeout: 8000 },
    );
    const { editors, clicks } = await recorded(page);
    const [name] = Object.entries(editors).find(([, { text: held }]) => held.includes(text.slice(0, 20))) ?? [];
    const row = await page.locator('[role=listitem]', { hasText: 'révision complète pour un vélo de ville' }).first();
    expect(name).toBe(`post-${await row.getAttribute('data-row')}`);
    expect(clicks.map(({ control }) => control)).toEqual(['comment']);
  });

  test('comments under the brand’s own ad have their button, and a reply', async () => {
    page = await tact.open('https://www.linkedin.com/feed/?lang=fr');
    const [advert] = TALKS.advert.comments;
    const [first] = await openSuggestions(page, tact, 'Marta Ríos');
    await page.keyboard.press('1');
    const key = TALKS.advert.comments[1]?.id ?? '';
    const box = await holding(`reply-${key}`, first === undefined ? '?' : textOf(first, tact).slice(0, 15));
    expect(box.text.startsWith('Marta Ríos ')).toBe(true);
    expect(advert?.id).not.toBe(key);
  });
});

describe('in the message box of the newer pages, behind a shadow root', () => {
  test('no button; `;word` and Tab expand a template there', async () => {
    page = await tact.open('https://www.linkedin.com/feed/?lang=fr');
    await findOne(page, { role: 'button', name: /Karim B\./ });
    await pressOn(page, 'textbox', 'Rédigez un message…');
    await page.keyboard.type('Bonjour ;retard');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /^Bonjour (?!;)/.test(window.__practice.editors.message?.text ?? ''));
    const buttons = await findAll(page, { role: 'button', name: (name) => name.startsWith(tact.names.suggest) });
    expect(buttons.length).toBeGreaterThan(5);
  });
});
