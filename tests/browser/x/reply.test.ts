import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findAll, findGone, findOne, focusedNode, pressOn } from '../../setup/accessibility.ts';
import { editorHolding, openSuggestions, openTact, recorded, type Tact, textOf } from '../../setup/tact.ts';

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
    page = await tact.open('https://x.com/home?lang=fr');
    const [first] = await openSuggestions(page, tact, 'Léa Marchand');
    expect(first?.focused).toBe(true);
    const text = first === undefined ? '' : textOf(first, tact);
    expect(text).toContain('Léa');

    await page.keyboard.press('1');
    const box = await editorHolding(page, 'modal', text.slice(0, 40));
    expect(box.blocks.join(' ')).toBe(text);
    expect(box.blocks.at(-1)).toBe('— Léa');
    expect(box.sendEnabled).toBe(true);
    await findOne(page, { role: 'status' });
    expect((await recorded(page)).keys).toEqual([]);

    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.__practice.editors.modal?.text === '');
  });

  test('the reply goes to the post whose button was pressed, never to its neighbour', async () => {
    page = await tact.open('https://x.com/home?lang=fr');
    const [first] = await openSuggestions(page, tact, 'Nadia K.');
    await page.keyboard.press('1');
    await editorHolding(page, 'modal', first === undefined ? '?' : textOf(first, tact).slice(0, 30));
    await page.getByRole('dialog').getByText('Nadia K.').waitFor();
  });

  test('Escape closes the replies alone and gives the focus back to the button', async () => {
    page = await tact.open('https://x.com/home?lang=fr');
    await openSuggestions(page, tact, 'Karim B.');
    await page.keyboard.press('Escape');
    await findGone(page, { role: 'dialog', name: tact.names.dialog });
    expect((await focusedNode(page))?.name).toBe('Suggérer une réponse à Karim B.');
    expect((await recorded(page)).keys).toEqual([]);
  });

  test('`/` searches all templates; what is typed there stays there', async () => {
    page = await tact.open('https://x.com/home?lang=fr');
    await openSuggestions(page, tact, 'Karim B.');
    await page.keyboard.press('/');
    expect((await focusedNode(page))?.role).toBe('searchbox');
    await page.keyboard.type('retour 14');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('presse');
    await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.insert) });
    const { keys, editors } = await recorded(page);
    expect(keys).toEqual([]);
    expect(Object.values(editors).map(({ text }) => text)).not.toContain('presse');
  });

  test('a safety case gets a holding line only, and says whom to call first', async () => {
    page = await tact.open('https://x.com/home?lang=fr');
    const rows = await openSuggestions(page, tact, 'Sylvain Petit');
    expect(rows).toHaveLength(1);
    await findOne(page, { role: 'StaticText', name: /prévenez tout de suite un responsable/ });
  });
});

describe('in a box that is open', () => {
  const POST = '/cyclesgarance/status/';

  async function openWinter(): Promise<Page> {
    const opened = await tact.open('https://x.com/home?lang=fr');
    await opened.getByText('Nos deux ateliers restent ouverts').first().click();
    await opened.waitForURL(`**${POST}**`);
    return opened;
  }

  test('`;word` and Tab expand a template there, and one step brings the word back', async () => {
    page = await openWinter();
    const box = page.getByRole('textbox').first();
    await box.click();
    await page.keyboard.type('Bonjour ;retard');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /^Bonjour (?!;)/.test(window.__practice.editors.inline?.text ?? ''));
    await page.keyboard.press('Control+z');
    await editorHolding(page, 'inline', 'Bonjour ;retard');
    expect((await recorded(page)).keys.filter(({ key }) => key === 'Tab')).toEqual([]);
  });

  test('`//` finds a fact and puts its value in its place', async () => {
    page = await openWinter();
    await page.getByRole('textbox').first().click();
    await page.keyboard.type('Appelez-nous au //');
    await findOne(page, { role: 'searchbox', name: 'Chercher un fait' });
    await page.keyboard.type('téléphone lyon');
    // Each letter is a search of its own: Enter takes the row that is first by then.
    await vi.waitFor(
      async () => {
        const [first] = await findAll(page, { role: 'button', name: /^Insérer : / });
        expect(first?.name).toMatch(/Lyon, 0/);
      },
      { timeout: 5000 },
    );
    await page.keyboard.press('Enter');
    const { text } = await editorHolding(page, 'inline', 'Appelez-nous au 0');
    expect(text).not.toContain('//');
  });

  test('what was typed stays: the reply is set off from it, and undo takes the reply alone', async () => {
    page = await tact.open('https://x.com/nadia_k44/status/2123816609641398795?lang=fr');
    await page.getByRole('textbox').first().click();
    await page.keyboard.type('Bonjour !');
    const before = (await recorded(page)).keys.length;
    // The focused post is answered by the box that is open: no composer is opened for it.
    const [first] = await openSuggestions(page, tact, 'Nadia K.');
    const text = first === undefined ? '?' : textOf(first, tact);
    await page.keyboard.press('1');
    const box = await editorHolding(page, 'inline', text.slice(0, 25));
    expect(box.blocks.join(' ')).toBe(`Bonjour ! ${text}`);
    expect(box.sendEnabled).toBe(true);

    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => window.__practice.editors.inline?.text === 'Bonjour !');
    const { keys, clicks } = await recorded(page);
    // Of all this the page saw the Ctrl+Z alone, and no control of its own was pressed.
    expect(keys.slice(before).every(({ key }) => ['Control', 'z'].includes(key))).toBe(true);
    expect(clicks).toEqual([]);
  });
});

test('a page that acts as another account: asks first, naming both, and inserts only then', async () => {
  page = await tact.open('https://x.com/home?lang=fr&as=jeanne_perso');
  const [first] = await openSuggestions(page, tact, 'Léa Marchand');
  await page.keyboard.press('1');
  const asked = await findOne(page, { role: 'alertdialog', name: 'Vérifier le compte' });
  expect(asked.description).toContain('jeanne_perso');
  expect(asked.description).toContain('Cycles Garance');
  expect((await recorded(page)).editors.modal).toBeUndefined();
  await pressOn(page, 'button', 'Insérer quand même');
  await editorHolding(page, 'modal', first === undefined ? '?' : textOf(first, tact).slice(0, 30));
});
