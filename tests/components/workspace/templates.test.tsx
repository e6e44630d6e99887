import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { WorkspaceScreen } from '../../../components/workspace/workspace-screen.tsx';
import { putSpaces, readSpace } from '../../../stores/tables/brands.ts';
import { fakeWorker } from '../worker.ts';

const dated = { createdAt: 1, updatedAt: 1 };
const brand = {
  id: 'g',
  name: 'Garance',
  accounts: [],
  address: 'vous' as const,
  languages: ['fr' as const],
  zone: 'Europe/Paris',
  ...dated,
};
const price = { id: 'p', kind: 'price' as const, label: 'vélo', amount: 890, currency: 'EUR', brand: 'g', ...dated };

async function open({ withBrand = true } = {}) {
  fakeWorker({ 'data-changed': () => ({ told: 0 }) });
  if (withBrand) await putSpaces([{ brand, templates: [], facts: [price], charter: null }]);
  location.hash = 'templates';
  const user = userEvent.setup();
  render(<WorkspaceScreen />);
  return user;
}

async function choose(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(await screen.findByRole('option', { name }));
  return await screen.findByRole('textbox', { name: 'Formulation 1' });
}

test('both starter packs are listed, searched and filtered by language', async () => {
  const user = await open();
  await screen.findByRole('option', { name: /Horaires d’ouverture/ });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Langue des modèles' }), 'en');
  expect(screen.queryByRole('option', { name: /Horaires d’ouverture/ })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Langue des modèles' }), '');
  await user.type(screen.getByRole('searchbox', { name: 'Chercher un modèle' }), ';horaires');
  expect(
    within(screen.getByRole('listbox', { name: 'Liste des modèles' })).getAllByRole('option')[0]?.textContent,
  ).toContain('Horaires d’ouverture');
});

test('a template is previewed with a first name and the brand’s facts, and without either', async () => {
  const user = await open();
  await choose(user, /Prix et tarifs/);
  expect(screen.getByRole('figure', { name: 'Avec un prénom' }).textContent).toMatch(/Karim.*890/);
  expect(screen.getByRole('figure', { name: 'Sans prénom' }).textContent).not.toMatch(/Karim|890/);
});

test('a changed wording becomes the brand’s own, and the starter one comes back', async () => {
  const user = await open();
  const field = await choose(user, /Horaires d’ouverture/);
  await user.clear(field);
  await user.paste('Nous sommes là.');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('Votre version est enregistrée.')).toBeDefined();
  expect((await readSpace('g'))?.templates).toEqual([
    expect.objectContaining({ id: 'hours.fr', intent: 'hours', text: 'Nous sommes là.' }),
  ]);
  await user.click(await screen.findByRole('button', { name: 'Revenir au modèle de départ' }));
  await waitFor(async () => expect((await readSpace('g'))?.templates).toEqual([]));
  expect(await screen.findByText('Le modèle de départ est de retour.')).toBeDefined();
});

test('a mistake is named with its cure, and keeps the template from being saved', async () => {
  const user = await open();
  const field = await choose(user, /Horaires d’ouverture/);
  await user.clear(field);
  await user.paste('Bonjour {{firstName}}, oui.');
  expect(screen.getByText(/Sans prénom sûr/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Enregistrer' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: /^Corriger/ }));
  expect(field).toHaveProperty('value', 'Bonjour{{#firstName}} {{firstName}}{{/firstName}}, oui.');
  expect(screen.getByRole('button', { name: 'Enregistrer' })).toHaveProperty('disabled', false);
});

test('a person’s own best reply is added, and removed with a way back', async () => {
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Nouveau modèle' }));
  await user.click(screen.getByRole('textbox', { name: 'Titre' }));
  await user.paste('Corse');
  await user.click(screen.getByRole('textbox', { name: 'Votre meilleure réponse' }));
  await user.paste('Oui, en Corse aussi.');
  await user.click(screen.getByRole('textbox', { name: /Commentaires auxquels/ }));
  await user.paste('Vous livrez en Corse ?');
  await user.click(screen.getByRole('button', { name: 'Ajouter le modèle' }));
  expect(await screen.findByRole('heading', { name: 'Corse' })).toBeDefined();
  expect((await readSpace('g'))?.templates[0]).toMatchObject({ title: 'Corse', seeds: ['Vous livrez en Corse ?'] });
  await user.click(screen.getByRole('button', { name: 'Retirer ce modèle' }));
  await waitFor(async () => expect((await readSpace('g'))?.templates).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(async () => expect((await readSpace('g'))?.templates).toHaveLength(1));
});

test('without a brand templates are read, and the way to keep a version is shown', async () => {
  const user = await open({ withBrand: false });
  await choose(user, /Horaires d’ouverture/);
  expect(screen.getByText(/créez d’abord une marque/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Nouveau modèle' })).toHaveProperty('disabled', true);
});
