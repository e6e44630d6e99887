import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findAll, findGone, findOne, lookFor, pressOn } from '../../setup/accessibility.ts';
import {
  editorHolding,
  editorIs,
  inserted,
  openSuggestions,
  openTact,
  pickFirst,
  recorded,
  saidInserted,
  type Tact,
  textOf,
} from '../../setup/tact.ts';

const ANSWER =
  'Bonjour, la commande est partie lundi 23 novembre de notre entrepôt, elle sera livrée avant le 2 décembre. Cordialement';

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

describe('from a post of the home list', () => {
  test('one click and `1`: the reply is in X’s own box, opened for it, and can be taken back in one step', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr');
    const [first] = await openSuggestions(page, tact, 'Léa Marchand');
    expect(first?.focused).toBe(true);
    const text = textOf(first, tact);
    expect(text).toContain('Léa');

    await page.keyboard.press('1');
    await saidInserted(page, tact);
    const box = await editorHolding(page, 'modal', text);
    expect(box.blocks.join(' ')).toBe(text);
    expect(box.blocks.at(-1)).toBe('— Léa');
    expect(box.sendEnabled).toBe(true);
    expect((await recorded(page)).keys).toEqual([]);

    await page.keyboard.press('Control+z');
    await editorIs(page, 'modal', '');
  });

  test('the reply goes to the post whose button was pressed, never to its neighbour', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr');
    const text = await pickFirst(page, tact, 'Nadia K.');
    await editorHolding(page, 'modal', text);
    await page.getByRole('dialog').getByText('Nadia K.').waitFor();
  });

  test('Escape closes the replies alone and gives the focus back to the button', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr');
    await openSuggestions(page, tact, 'Karim B.');
    await page.keyboard.press('Escape');
    await findGone(page, { role: 'dialog', name: tact.names.dialog });
    await findOne(page, { role: 'button', name: 'Suggérer une réponse à Karim B.', focused: true });
    expect((await recorded(page)).keys).toEqual([]);
  });

  test('`/` searches all templates; what is typed there stays there', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr');
    await openSuggestions(page, tact, 'Karim B.');
    await page.keyboard.press('/');
    await findOne(page, { role: 'searchbox', name: tact.names.search, focused: true });
    await page.keyboard.type('retour 14');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('presse');
    await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.insert) });
    const { keys, editors } = await recorded(page);
    expect(keys).toEqual([]);
    expect(Object.values(editors).map(({ text }) => text)).not.toContain('presse');
  });

  test('a safety case gets a holding line only, and says whom to call first', async () => {
    page = await tact.openNetwork('https://x.com/home?lang=fr');
    const rows = await openSuggestions(page, tact, 'Sylvain Petit');
    expect(rows).toHaveLength(1);
    await findOne(page, { role: 'StaticText', name: /prévenez tout de suite un responsable/ });
  });
});

describe('in a box that is open', () => {
  const POST = '/cyclesgarance/status/';

  async function openWinter(): Promise<Page> {
    const opened = await tact.openNetwork('https://x.com/home?lang=fr');
    await opened.getByText('Nos deux ateliers restent ouverts').first().click();
    await opened.waitForURL(`**${POST}**`);
    await editorIs(opened, 'inline', '');
    await opened.locator('main [role=textbox]').click();
    await opened.waitForFunction(() => document.activeElement?.matches('main [role=textbox]'));
    return opened;
  }

  test('`;word` and Tab expand a template there, and one step brings the word back', async () => {
    page = await openWinter();
    await page.keyboard.type('Bonjour ;retard');
    await editorIs(page, 'inline', 'Bonjour ;retard');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /^Bonjour (?!;)[\s\S]{20}/.test(window.__practice.editors.inline?.text ?? ''));
    await inserted(page, tact);
    await page.keyboard.press('Control+z');
    await editorIs(page, 'inline', 'Bonjour ;retard');
    expect((await recorded(page)).keys.filter(({ key }) => key === 'Tab')).toEqual([]);
  });

  test('`//` finds a fact and puts its value in its place', async () => {
    page = await openWinter();
    await page.keyboard.type('Appelez-nous au //');
    await findOne(page, { role: 'searchbox', name: 'Chercher un fait', focused: true });
    await page.keyboard.type('téléphone lyon');
    // Each letter is a search of its own: Enter takes the row that is first by then.
    await lookFor(
      page,
      'button',
      (all) => (/Lyon, 0/.test(all.find(({ name }) => name.startsWith('Insérer : '))?.name ?? '') ? true : null),
      (all) => `the first fact is not the telephone of Lyon: ${all.map(({ name }) => name).join(' | ')}`,
    );
    // One search, though each slash may have come to ask for it.
    expect(await findAll(page, { role: 'searchbox' })).toHaveLength(1);
    await page.keyboard.press('Enter');
    await saidInserted(page, tact);
    const { text } = await editorHolding(page, 'inline', 'Appelez-nous au 0');
    expect(text).not.toContain('//');
  });

  test('what was typed stays: the reply is set off from it, and undo takes the reply alone', async () => {
    page = await tact.openNetwork('https://x.com/nadia_k44/status/2123816609641398795?lang=fr');
    await page.locator('main [role=textbox]').click();
    await page.keyboard.type('Bonjour !');
    await editorIs(page, 'inline', 'Bonjour !');
    const before = (await recorded(page)).keys.length;
    // The focused post is answered by the box that is open: no composer is opened for it.
    const text = await pickFirst(page, tact, 'Nadia K.');
    await saidInserted(page, tact);
    const box = await editorHolding(page, 'inline', text);
    expect(box.blocks.join(' ')).toBe(`Bonjour ! ${text}`);
    expect(box.sendEnabled).toBe(true);

    await page.keyboard.press('Control+z');
    await editorIs(page, 'inline', 'Bonjour !');
    const { keys, clicks } = await recorded(page);
    // Of all this the page saw the Ctrl+Z alone, and no control of its own was pressed.
    expect(keys.slice(before).every(({ key }) => ['Control', 'z'].includes(key))).toBe(true);
    expect(clicks).toEqual([]);
  });
});

test('an answer of customer service that is pasted in the workspace comes first when the person is back', async () => {
  page = await tact.openNetwork('https://x.com/mireille_ptt/status/2123830337598390802?lang=fr');
  await openSuggestions(page, tact, 'Mireille');
  await pressOn(page, 'button', (name) => name.startsWith('Transmettre'));
  const work = await tact.openOwn('options.html#tasks');
  await work.getByRole('button', { name: 'Réponse du service client' }).first().click();
  await work.getByRole('textbox', { name: 'Réponse reçue du service client' }).fill(ANSWER);
  await work.getByRole('button', { name: 'Garder la réponse' }).click();
  await work.getByText('La réponse est gardée').waitFor();
  await work.close();

  // A browser without windows tells no page that the person is back.
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.keyboard.press('Escape');
  const [first] = await openSuggestions(page, tact, 'Mireille');
  expect(textOf(first, tact)).toContain('Mireille');
  expect(textOf(first, tact)).toContain('2 décembre');
  await page.keyboard.press('Escape');
});

test('a page that acts as another account: asks first, naming both, and inserts only then', async () => {
  page = await tact.openNetwork('https://x.com/home?lang=fr&as=jeanne_perso');
  const text = await pickFirst(page, tact, 'Léa Marchand');
  const asked = await findOne(page, { role: 'alertdialog', name: 'Vérifier le compte' });
  expect(asked.description).toContain('jeanne_perso');
  expect(asked.description).toContain('Cycles Garance');
  expect((await recorded(page)).editors.modal).toBeUndefined();
  await pressOn(page, 'button', 'Insérer quand même');
  await editorHolding(page, 'modal', text);
});
