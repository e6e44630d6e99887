import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findGone, findOne } from '../../setup/accessibility.ts';
import { editorIs, openTact, recorded, repliesShown, type Tact } from '../../setup/tact.ts';

/** Keys pressed through the debugger never reach `commands`: the event is dispatched as the browser would. */
declare const chrome: { commands: { onCommand: { dispatch: (name: string) => void } } };

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

async function command(name: string): Promise<void> {
  await page.bringToFront();
  await (await tact.worker()).evaluate((wanted) => chrome.commands.onCommand.dispatch(wanted), name);
}

const isSuggest = (name: string) => name.startsWith(tact.names.suggest);

async function openHome(): Promise<void> {
  page = await tact.openNetwork('https://x.com/home?lang=fr');
}

/** Writes into the box at the head of the list, as a person does. */
async function write(text: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
  await page.keyboard.type(text);
  await editorIs(page, 'home', text);
}

test('suggest opens the replies of the comment nearest to the middle of the window', async () => {
  await openHome();
  await command('suggest');
  await repliesShown(page, tact);
});

test('next walks from one waiting comment to the next', async () => {
  await openHome();
  await command('next');
  const first = await findOne(page, { role: 'button', name: isSuggest, focused: true });
  await command('next');
  const isOther = (name: string) => isSuggest(name) && name !== first.name;
  await findOne(page, { role: 'button', name: isOther, focused: true });
});

test('search opens all templates for the box that has the focus', async () => {
  await openHome();
  await write('');
  await command('search');
  await findOne(page, { role: 'searchbox', name: tact.names.search, focused: true });
});

test('check reads the box against the brand’s facts, and says what it contradicts', async () => {
  await openHome();
  await write('La révision complète est à 75 €.');
  await command('check');
  await findOne(page, { role: 'StaticText', name: /1 point à revoir.*59/ });
});

test('check reads the writing too', async () => {
  await openHome();
  await write('Nous avons bien reçus votre message, merci beaucoup.');
  await command('check');
  await findOne(page, { role: 'StaticText', name: /1 point à revoir.*reçu/ });
});

test('pause takes the buttons away everywhere, and a second press brings them back', async () => {
  await openHome();
  await command('pause');
  await findGone(page, { role: 'button', name: isSuggest });
  await command('pause');
  await findOne(page, { role: 'button', name: isSuggest });
});
