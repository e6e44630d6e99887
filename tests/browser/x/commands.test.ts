import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findGone, findOne, focusedNode } from '../../setup/accessibility.ts';
import { openTact, recorded, type Tact } from '../../setup/tact.ts';

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
  page = await tact.open('https://x.com/home?lang=fr');
  await findOne(page, { role: 'button', name: isSuggest });
}

test('suggest opens the replies of the comment nearest to the middle of the window', async () => {
  await openHome();
  await command('suggest');
  await findOne(page, { role: 'dialog', name: tact.names.dialog });
  await findOne(page, { role: 'button', name: (name) => name.startsWith(tact.names.insert) });
});

test('next walks from one waiting comment to the next', async () => {
  await openHome();
  await command('next');
  await page.waitForTimeout(300);
  const first = await focusedNode(page);
  await command('next');
  await page.waitForTimeout(300);
  const second = await focusedNode(page);
  expect(first?.name).toMatch(/^Suggérer une réponse/);
  expect(second?.name).toMatch(/^Suggérer une réponse/);
  expect(second?.name).not.toBe(first?.name);
});

test('search opens all templates for the box that has the focus', async () => {
  await openHome();
  await page.getByRole('textbox').first().click();
  await command('search');
  await findOne(page, { role: 'searchbox', name: tact.names.search });
  expect((await focusedNode(page))?.role).toBe('searchbox');
});

test('check reads the box against the brand’s facts, and says what it contradicts', async () => {
  await openHome();
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('La révision complète est à 75 €.');
  await command('check');
  await findOne(page, { role: 'StaticText', name: /1 point à revoir.*59/ });
});

test('check reads the writing too', async () => {
  await openHome();
  await page.getByRole('textbox').first().click();
  await page.keyboard.type('Nous avons bien reçus votre message, merci beaucoup.');
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
