import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findGone, findOne } from '../setup/accessibility.ts';
import { openSuggestions, openTact, type Tact, textOf } from '../setup/tact.ts';

declare const chrome: {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
};

let tact: Tact;
beforeAll(async () => {
  tact = await openTact('fr');
});
afterAll(() => tact.close());

const isSuggest = (name: string) => /^(Suggérer une réponse|Suggest a reply)/.test(name);
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const SET_UP = {
  schema: 1,
  brands: [
    {
      ...{ id: 'atelier', name: 'Atelier', accounts: [{ network: 'x', id: 'cyclesgarance' }], address: 'tu' },
      ...{ languages: ['fr'], zone: 'Europe/Paris', hours: {} },
    },
  ],
  templates: [
    {
      ...{ id: 'colis.fr', intent: 'order-late', language: 'fr', title: 'Colis' },
      text: 'Oups{{#firstName}} {{firstName}}{{/firstName}}, on cherche ton colis !',
    },
  ],
  facts: [{ id: 'tel', kind: 'phone', label: 'atelier', value: '04 65 71 00 12' }],
};

test('before anything is set up, the starter pack answers', async () => {
  const page = await tact.openNetwork('https://x.com/home?lang=fr');
  const [first] = await openSuggestions(page, tact, 'Nadia K.');
  expect(textOf(first, tact)).toMatch(/Nadia/);
  await findOne(page, { role: 'StaticText', name: /Aucune marque choisie/ });
  await page.close();
});

describe('a set-up file', () => {
  test('cut in half: a sentence says so, and nothing changed', async () => {
    const page = await tact.welcome();
    const half = JSON.stringify(SET_UP).slice(0, 300);
    await page.getByLabel('Importer').first().setInputFiles(file('moitie.json', half));
    await page.getByText(/coupé en cours de route/).waitFor();
    await page.getByRole('button', { name: tact.names.demo }).waitFor();
  });

  test('that only adds comes in at once, and its brand answers for the page’s account', async () => {
    const own = await tact.welcome();
    await own
      .getByLabel('Importer')
      .first()
      .setInputFiles(file('atelier.json', JSON.stringify(SET_UP)));
    await own
      .getByText(/1 marque/)
      .first()
      .waitFor();
    const page = await tact.openNetwork('https://x.com/home?lang=fr');
    const rows = await openSuggestions(page, tact, 'Léa Marchand');
    expect(rows.map((row) => textOf(row, tact))).toContain('Oups Léa, on cherche ton colis !');
    await page.close();
  });
});

test('the language of Tact changes everywhere, pages that are open included', async () => {
  const page = await tact.openNetwork('https://x.com/home?lang=fr');
  await findOne(page, { role: 'button', name: /^Suggérer une réponse/ });
  const own = await tact.welcome();
  await own.getByLabel('Langue de Tact').selectOption({ label: 'English' });
  await own.getByText('Language of Tact').waitFor();
  await findOne(page, { role: 'button', name: /^Suggest a reply to/ });
  await own.getByLabel('Language of Tact').selectOption({ label: 'Français' });
  await findOne(page, { role: 'button', name: /^Suggérer une réponse/ });
  await page.close();
});

test('side panel only: no button stands in the network’s pages', async () => {
  const page = await tact.openNetwork('https://x.com/home?lang=fr');
  await findOne(page, { role: 'button', name: isSuggest });
  const popup = await tact.openOwn('popup.html');
  const mode = popup.getByRole('switch', { name: /sur X/ });
  await mode.click({ force: true });
  await findGone(page, { role: 'button', name: isSuggest });
  await mode.click({ force: true });
  await findOne(page, { role: 'button', name: isSuggest });
  await popup.close();
  await page.close();
});

test('text selected on any site comes to the side panel, with replies to copy', async () => {
  const worker = await tact.worker();
  await worker.evaluate(() =>
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'suggest', selectionText: 'Ma commande n’est toujours pas arrivée, 3 semaines !' },
      { id: -1 },
    ),
  );
  const panel = await tact.openOwn('sidepanel.html');
  await panel
    .getByText(/toujours pas arrivée/)
    .first()
    .waitFor();
  await panel
    .getByRole('button', { name: /^Copier/ })
    .first()
    .waitFor();
  await panel.close();
});
