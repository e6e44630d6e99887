import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { WorkspaceScreen } from '../../../components/workspace/workspace-screen.tsx';
import { database } from '../../../stores/tables/database.ts';
import { readSettings } from '../../../stores/tables/settings.ts';
import { brand, sighting } from '../desk-rows.ts';
import { fakeWorker } from '../worker.ts';

async function open() {
  fakeWorker({ 'watch-changed': () => ({ rung: true }), 'data-changed': () => ({ told: 0 }) });
  await database().brands.put(brand());
  await database().sightings.bulkPut([
    sighting({ id: 'g/x/1', key: '1', author: 'Karim B.' }),
    sighting({ id: 'g/x/2', key: '2', author: 'Noémie Lefèvre' }),
  ]);
  location.hash = 'data';
  const user = userEvent.setup();
  render(<WorkspaceScreen />);
  await screen.findByRole('heading', { level: 1, name: 'Données' });
  return user;
}

test('a person is found by name and erased at the second press; others stay', async () => {
  const user = await open();
  const section = screen.getByRole('region', { name: 'Effacer une personne' });
  await user.type(within(section).getByRole('searchbox', { name: 'Nom public' }), 'noemie');
  await user.click(within(section).getByRole('button', { name: 'Chercher' }));
  await user.click(await within(section).findByRole('button', { name: 'Effacer ce qui est gardé de Noémie Lefèvre' }));
  expect(await database().sightings.count()).toBe(2);
  await user.click(within(section).getByRole('button', { name: 'Effacer définitivement Noémie Lefèvre' }));
  expect(await screen.findByText('1 message de Noémie Lefèvre est effacé.')).toBeDefined();
  expect((await database().sightings.toArray()).map(({ author }) => author)).toEqual(['Karim B.']);
});

test('nobody of that name is said', async () => {
  const user = await open();
  await user.type(screen.getByRole('searchbox', { name: 'Nom public' }), 'Zoé{Enter}');
  expect(await screen.findByText('Rien n’est gardé sous ce nom.')).toBeDefined();
});

test('how long sightings stay is the brand’s choice', async () => {
  const user = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Garder pendant' }), '6');
  expect(await screen.findByText(/ce qui a plus de 6 mois partira cette nuit/)).toBeDefined();
  expect((await readSettings()).retentionMonths).toBe(6);
});
