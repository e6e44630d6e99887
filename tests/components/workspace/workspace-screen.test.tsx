import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkspaceScreen } from '../../../components/workspace/workspace-screen.tsx';
import { readBrands, readSpace } from '../../../stores/tables/brands.ts';
import { MIRROR_KEY } from '../../../stores/tables/mirror.ts';
import { readSettings } from '../../../stores/tables/settings.ts';
import { fakeWorker } from '../worker.ts';

const DEMO = 'Essayer avec une marque de démonstration';

async function open(area = '') {
  const worker = fakeWorker({ 'data-changed': () => ({ told: 0 }) });
  location.hash = area;
  const user = userEvent.setup();
  render(<WorkspaceScreen />);
  await screen.findByRole('heading', { level: 1 });
  return { worker, user };
}

async function openDemo(area: string) {
  const opened = await open();
  await opened.user.click(await screen.findByRole('button', { name: DEMO }));
  await screen.findByText('Votre marque de démonstration est prête');
  location.hash = area;
  return opened;
}

const file = (content: unknown, name = 'garance.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

const HALLES = {
  schema: 1,
  brands: [{ id: 'h', name: 'Halles', accounts: [] }],
  templates: [{ id: 'a.fr', text: 'Oui.' }, { id: 'b' }],
};

test('the first screen says where texts go, what never happens, the networks and the bound keys', async () => {
  await open();
  expect(await screen.findByRole('heading', { name: 'Bienvenue dans Tact' })).toBeDefined();
  expect(screen.getByText(/Vos textes ne vont nulle part/)).toBeDefined();
  expect(screen.getByText('Il n’envoie jamais rien.')).toBeDefined();
  expect(screen.getAllByRole('switch')).toHaveLength(3);
  expect(screen.getByText(/Les conditions de LinkedIn/)).toBeDefined();
  expect(await screen.findByText('Alt+Shift+S')).toBeDefined();
  expect(screen.getAllByText('sans raccourci')).toHaveLength(2);
});

test('networks that the browser keeps from Tact are named first, and given in one click', async () => {
  let given: string[] = ['https://x.com/*'];
  const request = vi.fn(async ({ origins }: { origins: string[] }) => {
    given = origins;
    for (const hear of heard) hear();
    return true;
  });
  const heard: (() => void)[] = [];
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => given.includes(origin));
  const onAdded = { addListener: (hear: () => void) => heard.push(hear), removeListener: () => undefined };
  Object.assign(fakeBrowser.permissions, { contains, request, onAdded });
  const { user } = await open();
  expect(await screen.findByText('Le navigateur ne laisse pas Tact voir Facebook et LinkedIn.')).toBeDefined();
  request.mockResolvedValueOnce(false);
  await user.click(screen.getByRole('button', { name: 'Donner l’accès' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^L’accès n’a pas été donné/));
  await user.click(screen.getByRole('button', { name: 'Donner l’accès' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^C’est fait/));
  await waitFor(() => expect(screen.queryByText(/ne laisse pas Tact voir/)).toBeNull());
});

test('the demo brand comes in with one click, is mirrored, told, and goes with one more', async () => {
  const { worker, user } = await open();
  await user.click(await screen.findByRole('button', { name: DEMO }));
  expect(await screen.findByText('Votre marque de démonstration est prête')).toBeDefined();
  expect((await readBrands()).map(({ name }) => name)).toEqual(['Cycles Garance']);
  expect((await readSettings()).activeBrand).toBe('cycles-garance');
  expect((await fakeBrowser.storage.local.get(MIRROR_KEY))[MIRROR_KEY]).toMatchObject({
    spaces: [{ brand: { id: 'cycles-garance' } }],
  });
  expect(worker.asked('data-changed').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Retirer la marque de démonstration' }));
  expect(await screen.findByText(/Cycles Garance est retirée/)).toBeDefined();
  await waitFor(async () => expect(await readBrands()).toEqual([]));
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(async () => expect(await readBrands()).toHaveLength(1));
  expect((await readSpace('cycles-garance'))?.facts.length).toBe(40);
});

test('the data area leads to the notices of the dictionaries', async () => {
  await open('data');
  expect(screen.getByRole('link', { name: 'Lire les mentions' }).getAttribute('href')).toBe('/notices.txt');
});

test('a file is shown before it is taken; leaving it changes nothing', async () => {
  const { user } = await open('data');
  await user.upload(screen.getByLabelText('Importer'), file(HALLES));
  const dialog = await screen.findByRole('dialog', { name: 'Ce que contient le fichier' });
  const row = within(dialog).getByRole('row', { name: /^Modèles/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['1', '0', '0', '1']);
  expect(dialog.textContent).toContain('la valeur manque');
  await user.click(within(dialog).getByRole('button', { name: 'Ne rien changer' }));
  expect(await screen.findByText('Rien n’a changé.')).toBeDefined();
  expect(await readBrands()).toEqual([]);
});

test('a file that is taken can be taken back', async () => {
  const { user } = await open('data');
  await user.upload(screen.getByLabelText('Importer'), file(HALLES));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Importer' }));
  expect(await screen.findByText(/C’est en place : 1 marque, 1 modèle, 0 fait\./)).toBeDefined();
  expect(await readBrands()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText(/L’import est annulé/)).toBeDefined();
  expect(await readBrands()).toEqual([]);
});

test('a file cut in half is said to be so, and nothing is lost', async () => {
  const { user } = await openDemo('data');
  await screen.findByRole('heading', { level: 1, name: 'Données' });
  await user.upload(screen.getByLabelText('Importer'), file(JSON.stringify(HALLES).slice(0, 60)));
  expect((await screen.findByRole('dialog')).textContent).toContain('coupé en cours de route');
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(await readBrands()).toHaveLength(1);
});

test('the language changes at once, everywhere', async () => {
  const { user } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Langue de Tact' }), 'en');
  expect(await screen.findByRole('button', { name: 'Try with a demo brand' })).toBeDefined();
  expect(screen.getByRole('combobox', { name: 'Language of Tact' })).toHaveProperty('value', 'en');
  expect(screen.getByLabelText('Import')).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
});

test('a network turned off is kept so', async () => {
  const { user } = await open('networks');
  await user.click(await screen.findByRole('switch', { name: 'Boutons dans la page sur LinkedIn' }));
  await waitFor(async () => expect((await readSettings()).networks.linkedin).toBe('panel'));
});

test('a brand is made, named and given an account by its link', async () => {
  const { user } = await open('brand');
  await user.click(await screen.findByRole('button', { name: 'Créer ma marque' }));
  const name = await screen.findByRole('textbox', { name: 'Nom de la marque' });
  await user.clear(name);
  expect(screen.getByText('Il faut un nom.')).toBeDefined();
  await user.type(name, 'Halles{Enter}');
  await user.type(screen.getByRole('textbox', { name: 'Compte X' }), 'https://x.com/leshalles');
  await user.click(screen.getByRole('radio', { name: 'tu' }));
  await waitFor(async () =>
    expect((await readBrands())[0]).toMatchObject({
      name: 'Halles',
      address: 'tu',
      accounts: [{ network: 'x', id: 'leshalles' }],
    }),
  );
});

test('facts show their value and validity, those that are over struck', async () => {
  const { user } = await openDemo('facts');
  const table = await screen.findByRole('table', { name: 'Faits de Cycles Garance' });
  await user.type(screen.getByRole('searchbox', { name: 'Chercher un fait' }), 'rentree');
  const row = within(table).getByRole('row', { name: /offre de rentrée/ });
  expect(within(row).getByText('RENTREE10').tagName).toBe('S');
  expect(row.textContent).toContain('terminé le 30 sept. 2026');
});

test('everything is erased only once the word is typed', async () => {
  const { user } = await openDemo('data');
  await user.click(await screen.findByRole('button', { name: 'Tout effacer' }));
  const sure = await screen.findByRole('button', { name: 'Effacer définitivement' });
  expect(sure).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: 'Écrivez EFFACER pour confirmer' }), 'effacer');
  await user.click(sure);
  expect(await screen.findByText(/Tout est effacé/)).toBeDefined();
  expect(await readBrands()).toEqual([]);
  expect((await fakeBrowser.storage.local.get(MIRROR_KEY))[MIRROR_KEY]).toMatchObject({ spaces: [] });
});

test('a storage that is refused is said on the first screen, which still stands', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const opened = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { user } = await open();
  expect((await screen.findByRole('alert')).textContent).toContain('Le navigateur refuse à Tact');
  await user.click(screen.getByRole('button', { name: DEMO }));
  expect(screen.getByRole('heading', { name: 'Bienvenue dans Tact' })).toBeDefined();
  opened.mockRestore();
});
