import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findGone, findOne } from '../../setup/accessibility.ts';
import { atRest } from '../../setup/at-rest.ts';
import {
  editorHolding,
  killWorker,
  openSuggestions,
  openTact,
  plain,
  recorded,
  suggestButtons,
  type Tact,
  textOf,
} from '../../setup/tact.ts';

declare const chrome: { runtime: { reload: () => void } };

let tact: Tact;
let page: Page;

beforeAll(async () => {
  tact = await openTact('fr');
  await tact.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  await tact.chooseDemo();
});
afterAll(() => tact.close());
afterEach(async () => {
  const { sends, enters, keys, errors } = await recorded(page);
  expect({ sends, enters, keys, errors }).toEqual({ sends: [], enters: 0, keys: [], errors: [] });
  expect(tact.errors).toEqual([]);
  await page.close();
});

const isSuggest = (name: string) => name.startsWith(tact.names.suggest);
const said = async (pattern: RegExp) => await findOne(page, { role: 'StaticText', name: pattern });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

test('a worker killed between the click and the insertion: the next one does the work', async () => {
  page = await tact.openNetwork('https://x.com/home?lang=fr');
  const [first] = await openSuggestions(page, tact, 'Léa Marchand');
  await killWorker(tact);
  await page.keyboard.press('1');
  await editorHolding(page, 'modal', textOf(first, tact));
  await said(/La réponse est dans la boîte\. Rien n’a été envoyé\./);
});

test('a box that can’t be found again from its comment: nothing changes, the reply is copied', async () => {
  page = await tact.openNetwork('https://x.com/home?lang=fr');
  const [first] = await openSuggestions(page, tact, 'Nadia K.');
  // The network re-renders without its Reply control: nothing else may be used in its place.
  await page.evaluate(() => {
    for (const control of document.querySelectorAll('[data-testid="reply"]')) control.remove();
  });
  await page.keyboard.press('1');
  await said(/introuvable\. Rien n’a changé\s; la réponse est copiée/);
  expect(plain(await clipboard())).toBe(plain(textOf(first, tact)));
  const { editors } = await recorded(page);
  expect(Object.values(editors).map(({ text }) => text)).toEqual(Object.values(editors).map(() => ''));
});

describe('hostile names and texts', () => {
  test('braces and markup in a name are never filled in, run or greeted', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr&bad=1');
    await atRest(page);
    const buttons = await suggestButtons(page, tact);
    const bad = buttons.filter(({ name }) => /\{\{|<img/.test(name));
    expect(bad.length).toBeGreaterThan(0);
    for (const { name } of bad) {
      const author = name.replace(`${tact.names.suggest} à `, '');
      const rows = await openSuggestions(page, tact, author);
      expect(rows.map((row) => textOf(row, tact)).filter((text) => /\{\{|<img|onerror/.test(text))).toEqual([]);
      await page.keyboard.press('Escape');
      await findGone(page, { role: 'dialog', name: tact.names.dialog });
    }
  });
});

test('a layout that nobody knows: no button, and the popup says so', async () => {
  page = await tact.open('https://x.com/home?lang=fr&renamed=1');
  const popup = await tact.openOwn('popup.html');
  await popup
    .getByRole('region', { name: 'Cette page' })
    .getByText(/Non reconnue/)
    .waitFor();
  await popup.close();
  await atRest(page);
  expect(await suggestButtons(page, tact)).toEqual([]);
});

describe('pause', () => {
  test('here: the buttons go at once, and come back', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr');
    const popup = await tact.openOwn('popup.html');
    await popup.getByRole('button', { name: 'Pause ici' }).click();
    await findGone(page, { role: 'button', name: isSuggest });
    await popup.getByRole('button', { name: 'Reprendre ici' }).click();
    await findOne(page, { role: 'button', name: isSuggest });
    await popup.close();
  });
});

test('storage refused: the starter pack still answers, and the panel says what is not kept', async () => {
  const worker = await tact.worker();
  await worker.evaluate(() => {
    IDBTransaction.prototype.objectStore = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  page = await tact.openNetwork('https://x.com/home?lang=fr');
  await openSuggestions(page, tact, 'Nadia K.');
  await said(/Le stockage du navigateur est refusé/);
  await page.keyboard.press('Escape');
  await killWorker(tact);
});

test('after an update the orphan takes its buttons away, and the new script puts one in each post', async () => {
  const names = async () => (await suggestButtons(page, tact)).map(({ name }) => name).sort();
  page = await tact.openNetwork('https://x.com/home?lang=fr');
  await atRest(page);
  const before = await names();
  const worker = await tact.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  // The orphan notices at the page's next change.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 200);
      await page.mouse.wheel(0, -200);
      await atRest(page);
      return await names();
    })
    .toEqual(before);
});
