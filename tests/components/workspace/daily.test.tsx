import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { WorkspaceScreen } from '../../../components/workspace/workspace-screen.tsx';
import { readBrands } from '../../../stores/tables/brands.ts';
import { database } from '../../../stores/tables/database.ts';
import { readSettings } from '../../../stores/tables/settings.ts';
import { alert, brand, sighting, task } from '../desk-rows.ts';
import { seedDesk } from '../desk-samples.ts';
import { fakeWorker } from '../worker.ts';

async function open(area: string) {
  const worker = fakeWorker({
    'watch-changed': () => ({ rung: true }),
    'data-changed': () => ({ told: 0 }),
    'hand-off': () => ({ subject: 'Question', text: 'La question.', mail: null, form: null, task: 'c' }),
  });
  location.hash = area;
  const user = userEvent.setup();
  render(<WorkspaceScreen />);
  await screen.findByRole('heading', { level: 1 });
  return { worker, user };
}

test('areas stand in two groups, the daily ones first', async () => {
  await open('tasks');
  const nav = screen.getByRole('navigation', { name: 'Espaces' });
  const daily = within(nav).getByRole('list', { name: 'Au quotidien' });
  expect(
    within(daily)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([...['À faire', 'Alertes', 'Passation', 'Remontées']]);
  expect(within(nav).getByRole('link', { name: 'À faire', current: 'page' })).toBeDefined();
});

test('without a brand every daily area says what would fill it', async () => {
  await open('tasks');
  expect(await screen.findByText(/se tiennent par marque/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Créer ma marque' }).getAttribute('href')).toBe('#brand');
});

test('a task is added by hand with day, person, link and note, at the brand’s time, and taken back', async () => {
  await database().brands.put(brand());
  const { user } = await open('tasks');
  await user.click(await screen.findByRole('button', { name: 'Nouvelle tâche' }));
  const form = screen.getByRole('form', { name: 'Nouvelle tâche' });
  await user.type(within(form).getByLabelText('Quoi'), 'Préparer le concours');
  await user.type(within(form).getByLabelText(/Pour quand/), '2030-07-01T10:00');
  await user.type(within(form).getByLabelText('Qui'), 'Inès');
  await user.type(within(form).getByLabelText('Note'), 'Règlement à relire');
  await user.click(within(form).getByRole('button', { name: 'Ajouter' }));
  expect(await screen.findByRole('heading', { name: /^Ensuite 1/ })).toBeDefined();
  const [row] = await database().tasks.toArray();
  expect(row).toMatchObject({ kind: 'other', person: 'Inès', note: 'Règlement à relire', open: 1 });
  expect(row?.dueAt).toBe(Date.parse('2030-07-01T08:00:00Z'));
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Aucune tâche.')).toBeDefined();
});

test('a task is changed, removed with an undo, done, and reopened from those done', async () => {
  await seedDesk();
  const { user } = await open('tasks');
  await user.click(await screen.findByRole('button', { name: /^Modifier, Rappeler/ }));
  const title = screen.getByLabelText('Quoi');
  await user.clear(title);
  await user.type(title, 'Rappeler Vélo Mag');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await user.click(await screen.findByRole('button', { name: 'Retirer, Rappeler Vélo Mag' }));
  expect(await screen.findByText('Aucune tâche.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await user.click(await screen.findByRole('button', { name: 'Fait, Rappeler Vélo Mag' }));
  await screen.findByText('Aucune tâche.');
  location.hash = 'tasks/done';
  await user.click(await screen.findByRole('button', { name: 'Rouvrir, Rappeler Vélo Mag' }));
  await waitFor(async () => expect(await database().tasks.get('t1')).toMatchObject({ open: 1, doneAt: null }));
});

test('the answer of customer service is pasted on the task of its comment', async () => {
  await seedDesk();
  await database().tasks.put(task({ id: 'c1', kind: 'chase', title: 'Relancer', sighting: 'g/x/101' }));
  const { user } = await open('tasks');
  await user.click(await screen.findByRole('button', { name: 'Réponse du service client, Relancer' }));
  await user.type(screen.getByLabelText('Réponse reçue du service client'), 'Ouvert dimanche de 10 h à 17 h.');
  await user.click(screen.getByRole('button', { name: 'Garder la réponse' }));
  expect(await screen.findByText('réponse reçue')).toBeDefined();
  expect((await database().tasks.get('c1'))?.answer).toBe('Ouvert dimanche de 10 h à 17 h.');
});

test('comments that wait are searched, filtered by network and counted', async () => {
  await seedDesk();
  const { user } = await open('tasks/waiting');
  const list = await screen.findByRole('list', { name: 'Sans réponse' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Réseau' }), 'facebook');
  expect(within(list).queryByText('Karim B.')).toBeNull();
  expect(screen.getByText(/1 affichés sur 2 en attente/)).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Réseau' }), '');
  await user.type(screen.getByRole('searchbox', { name: 'Chercher dans les commentaires' }), 'dimanche');
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
});

test('answers say how long they took and how well that is known', async () => {
  await seedDesk();
  const { waiting: _, ...answered } = sighting({ id: 'g/x/1', answer: { key: '2', at: Date.now(), timing: 'exact' } });
  await database().sightings.bulkPut([
    { ...answered, minutes: 95 },
    { ...answered, id: 'g/x/3', author: 'Ana', timing: 'approx', minutes: 60 },
    { ...answered, id: 'g/x/4', author: 'Zoé', minutes: null },
  ]);
  await open('tasks/answered');
  const list = await screen.findByRole('list', { name: /^Répondus/ });
  expect(list.textContent).toContain('Répondu en 1\u00a0h\u00a035 ouvrées, aux heures données par la page');
  expect(list.textContent).toContain('Répondu en 1\u00a0h ouvrées environ');
  expect(list.textContent).toContain('délai non mesuré');
  expect(screen.getByText(/Délai médian/).textContent).toContain('sur 3 réponses');
});

test('alerts are listed with why, and marked as seen all at once', async () => {
  await seedDesk();
  const { user } = await open('alerts');
  const list = await screen.findByRole('list', { name: 'Alertes' });
  expect(list.textContent).toContain('hors de vos heures');
  await user.click(screen.getByRole('button', { name: 'Tout marquer comme vu' }));
  expect(await screen.findByText(/1 alerte marquée comme vue/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(async () => expect((await database().alerts.get(alert().id))?.seenAt).toBeNull());
});

test('the hand-over note is shown and copied', async () => {
  await seedDesk();
  const { user } = await open('handover');
  const note = await screen.findByText(/^Passation · Garance/);
  await user.click(screen.getByRole('button', { name: 'Copier la note' }));
  expect(await screen.findByText('La note est copiée.')).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe(note.textContent);
});

test('feedback is shown without names, with its sample, and corrected with one click', async () => {
  await seedDesk();
  await database().sightings.put(
    sighting({ text: '@cyclesgarance faites un tandem ! Karim', feedback: 'idea', feedbackBy: 'intent' }),
  );
  const { user } = await open('feedback');
  const ideas = await screen.findByRole('region', { name: /^Idées 1/ });
  expect(ideas.textContent).toContain('1 sur 9 commentaires vus en 30 jours');
  expect(within(ideas).getByText('… faites un tandem ! …')).toBeDefined();
  await user.click(within(ideas).getByRole('button', { name: 'Éloge', pressed: false }));
  const praise = await screen.findByRole('region', { name: /^Éloges 1/ });
  expect(praise.textContent).toContain('classé par vous');
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByRole('region', { name: /^Idées 1/ })).toBeDefined();
  expect(await database().sightings.get('g/x/101')).toMatchObject({ feedback: 'idea', feedbackBy: 'intent' });
});

test('notifications say why nothing rings now, and each choice is kept at once', async () => {
  await database().brands.put(brand());
  const { worker, user } = await open('notifications');
  expect(await screen.findByText(/vous n’avez pas encore dit oui/)).toBeDefined();
  await user.click(screen.getByRole('switch', { name: 'Notifications de bureau' }));
  await waitFor(async () => expect((await readSettings()).notify.on).toBe(true));
  await user.click(screen.getByRole('switch', { name: 'L’urgence passe toujours' }));
  await waitFor(async () => expect((await readSettings()).notify.crisisBreaks).toBe(false));
  const most = screen.getByRole('spinbutton', { name: /^Par réseau/ });
  await user.clear(most);
  await user.type(most, '2{Enter}');
  await waitFor(async () => expect((await readSettings()).notify.perSource).toBe(2));
  await waitFor(() => expect(worker.asked('watch-changed').length).toBeGreaterThan(2));
  expect(screen.getByRole('figure', { name: 'Une notification' }).textContent).toContain(
    'Karim B. parle de vous sur X',
  );
});

test('with something to tell, the one question is asked here too', async () => {
  await seedDesk();
  const { user } = await open('notifications');
  const question = await screen.findByRole('region', { name: /^Vous prévenir/ });
  await user.click(within(question).getByRole('button', { name: 'Non, rien ne sonne' }));
  await waitFor(async () => expect((await readSettings()).notify.chosenAt).toBeGreaterThan(0));
  expect(await screen.findByText(/les notifications sont coupées/)).toBeDefined();
  expect(screen.queryByText(/^Vous prévenir/)).toBeNull();
});

test('a brand is given its customer service and its hours', async () => {
  await database().brands.put(brand({ hours: {}, service: null }));
  const { user } = await open('brand');
  const service = await screen.findByRole('group', { name: 'Service client' });
  await user.type(within(service).getByLabelText('Adresse électronique'), 'sav@@x{Enter}');
  expect(screen.getByText('Ce n’est pas une adresse électronique.')).toBeDefined();
  await user.clear(within(service).getByLabelText('Adresse électronique'));
  await user.type(within(service).getByLabelText('Adresse électronique'), 'sav@garance.example{Enter}');
  await user.click(screen.getByRole('button', { name: 'Indiquer des horaires' }));
  await waitFor(async () =>
    expect((await readBrands())[0]).toMatchObject({
      service: { mail: 'sav@garance.example' },
      hours: { mon: ['09:00-18:00'] },
    }),
  );
});
