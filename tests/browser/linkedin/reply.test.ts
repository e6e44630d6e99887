import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pathOfPost, TALKS } from '../../practice/linkedin/scenes/scenes.ts';
import { TRUTHS } from '../../practice/linkedin/truth.ts';
import { findOne, pressOn } from '../../setup/accessibility.ts';
import {
  editorHolding,
  editorIs,
  inserted,
  openSuggestions,
  openTact,
  pickFirst,
  plain,
  recorded,
  saidInserted,
  suggestButtons,
  type Tact,
  textOf,
} from '../../setup/tact.ts';

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
const commentBy = (author: string): string =>
  TALKS.winter.comments.find(({ by }) => by.name === author)?.id ?? 'no such comment';

/** Presses the network's own Reply control of one comment, and waits for its box and the focus in it. */
async function openBox(author: string): Promise<string> {
  const name = `reply-${commentBy(author)}`;
  await page
    .locator(`[data-row="${commentBy(author)}"] [data-control=reply]`)
    .first()
    .click();
  await editorHolding(page, name, author);
  await page.waitForFunction((who) => document.activeElement?.textContent?.includes(who), author);
  return name;
}

/** The boxes of the two comments that Léa wrote under this post. */
const LEA = TRUTHS['post-winter-ember-fr']?.buttons.flatMap(({ key, author }) =>
  author === 'Léa Marchand' ? [`reply-${key}`] : [],
);

/** The two that are served side by side, and the one before them. */
const SERVED = [
  ['the newer page (TipTap)', 'lang=fr'],
  ['the older page (Quill 1.3)', 'lang=fr&stack=ember'],
] as const;
const LAYOUTS = [...SERVED, ['the page of early 2026 (Quill 2)', 'lang=fr&stack=view']] as const;

describe.each(LAYOUTS)('on %s', (_, query) => {
  test('one click and `1`: the reply is in that comment’s own box, after the mention, and one step takes it back', async () => {
    page = await tact.openNetwork(winter(query));
    const text = await pickFirst(page, tact, 'Léa Marchand');
    await saidInserted(page, tact);
    const box = await editorHolding(page, '', text);
    expect(LEA).toContain(box.editor);
    expect(box.text.startsWith('Léa Marchand ')).toBe(true);
    expect(box.sendEnabled).toBe(true);
    const { keys, editors } = await recorded(page);
    expect(keys).toEqual([]);
    const others = Object.entries(editors).filter(
      ([other, { text: held }]) => other !== box.editor && held.trim() !== '',
    );
    expect(others).toEqual([]);

    await page.keyboard.press('Control+z');
    await editorIs(page, box.editor, 'Léa Marchand');
  });
});

describe.each(SERVED)('on %s', (_, query) => {
  test('the reply goes to the comment whose button was pressed, with another one’s box open above it', async () => {
    page = await tact.openNetwork(winter(query));
    const other = await openBox('Karim B.');
    const text = await pickFirst(page, tact, 'Ophélie Girard');
    await saidInserted(page, tact);
    const box = await editorHolding(page, `reply-${commentBy('Ophélie Girard')}`, text);
    expect(box.text.startsWith('Ophélie Girard ')).toBe(true);
    await editorIs(page, other, 'Karim B.');
  });

  test('what was typed stays, and undo takes the reply alone', async () => {
    page = await tact.openNetwork(winter(query));
    const name = await openBox('Inès Delorme');
    await page.keyboard.type('bonjour !');
    await editorIs(page, name, 'Inès Delorme bonjour !');
    const text = await pickFirst(page, tact, 'Inès Delorme');
    await saidInserted(page, tact);
    await editorHolding(page, name, text);
    await page.keyboard.press('Control+z');
    await editorIs(page, name, 'Inès Delorme bonjour !');
  });

  test('acting as the member and not as the Page: asked first, with both named', async () => {
    page = await tact.openNetwork(winter(`${query}&me=1`));
    const text = await pickFirst(page, tact, 'Léa Marchand');
    if (query.includes('ember')) await findOne(page, { role: 'button', name: 'Ne pas insérer' });
    // The newer pages say who writes beside each box: the Page.
    else expect(LEA).toContain((await editorHolding(page, '', text)).editor);
  });

  test('a comment whose Reply control is gone: nothing changes, the reply is copied', async () => {
    page = await tact.openNetwork(winter(query));
    const [first] = await openSuggestions(page, tact, 'Emma Walker');
    await page.evaluate(() => {
      for (const control of document.querySelectorAll('[data-control=reply]')) control.remove();
    });
    await page.keyboard.press('1');
    await findOne(page, { role: 'StaticText', name: /introuvable\. Rien n’a changé\s; la réponse est copiée/ });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain(copied)).toBe(plain(textOf(first, tact)));
    const { editors } = await recorded(page);
    expect(Object.values(editors).filter(({ text }) => text.trim() !== '')).toEqual([]);
  });
});

describe('in the feed', () => {
  test('a card that has no number: its comment box is opened, and the reply is in it', async () => {
    page = await tact.openNetwork('https://www.linkedin.com/feed/?lang=fr');
    const text = await pickFirst(page, tact, 'Nadia K.');
    await saidInserted(page, tact);
    const row = page.locator('[role=listitem]', { hasText: 'révision complète pour un vélo de ville' }).first();
    await editorHolding(page, `post-${await row.getAttribute('data-row')}`, text);
    expect((await recorded(page)).clicks.map(({ control }) => control)).toEqual(['comment']);
  });

  test('comments under the brand’s own ad have their button, and a reply', async () => {
    page = await tact.openNetwork('https://www.linkedin.com/feed/?lang=fr');
    const [advert] = TALKS.advert.comments;
    const text = await pickFirst(page, tact, 'Marta Ríos');
    const key = TALKS.advert.comments[1]?.id ?? '';
    await saidInserted(page, tact);
    const box = await editorHolding(page, `reply-${key}`, text);
    expect(box.text.startsWith('Marta Ríos ')).toBe(true);
    expect(advert?.id).not.toBe(key);
  });
});

describe('in the message box of the newer pages, behind a shadow root', () => {
  test('no button; `;word` and Tab expand a template there', async () => {
    page = await tact.openNetwork('https://www.linkedin.com/feed/?lang=fr');
    await pressOn(page, 'textbox', 'Rédigez un message…');
    await findOne(page, { role: 'textbox', name: 'Rédigez un message…', focused: true });
    await page.keyboard.type('Bonjour ;retard');
    await editorIs(page, 'message', 'Bonjour ;retard');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /^Bonjour (?!;)[\s\S]{20}/.test(window.__practice.editors.message?.text ?? ''));
    await inserted(page, tact);
    await expect.poll(async () => (await suggestButtons(page, tact)).length).toBeGreaterThan(5);
    expect(await page.locator('#interop-outlet div[data-scheme]').count()).toBe(0);
  });
});
