import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupScreen } from '../../../components/popup/popup-screen.tsx';
import { database } from '../../../stores/tables/database.ts';
import { changeSettings, readSettings } from '../../../stores/tables/settings.ts';
import { alert, sighting, task } from '../desk-rows.ts';
import { seedDesk } from '../desk-samples.ts';
import { item, report } from '../samples.ts';
import { fakeFrontPage, fakeWorker } from '../worker.ts';

const handed = {
  ...{ subject: 'Question de Karim', text: 'Bonjour, une question.', task: 'chase-1' },
  ...{ mail: 'mailto:sav@garance.example', form: null },
};

async function open({ asked = true } = {}) {
  const worker = fakeWorker({
    'watch-changed': () => ({ rung: true }),
    'data-changed': () => ({ told: 0 }),
    'hand-off': () => handed,
    'open-workspace': () => ({ opened: true }),
  });
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  if (asked) await changeSettings((settings) => ({ ...settings, notify: { ...settings.notify, chosenAt: 1 } }));
  const user = userEvent.setup();
  render(<PopupScreen />);
  const toDo = await screen.findByRole('region', { name: 'À faire' });
  return { worker, user, toDo };
}

const row = (toDo: HTMLElement, name: RegExp) => within(toDo).findByRole('button', { name });

test('what is overdue comes first, then the comments that wait, each with who, where and since when', async () => {
  await seedDesk();
  const { toDo } = await open();
  await row(toDo, /^Ouvrir\s: Rappeler la presse/);
  expect(within(toDo).getByRole('heading', { name: '1 tâche en retard' })).toBeDefined();
  const waiting = within(toDo).getByRole('list', { name: '2 commentaires attendent une réponse' });
  const [first, second] = within(waiting).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/Karim B\.X · il y a 3\u00a0h/);
  expect(second?.textContent).toMatch(/Léa MarchandFacebook · il y a 5\u00a0h environ/);
});

test('a task is done in place, told to the worker, and taken back', async () => {
  await seedDesk();
  const { worker, user, toDo } = await open();
  await user.click(await row(toDo, /^Fait, Rappeler la presse/));
  expect(await screen.findByText(/^Fait\s: Rappeler la presse$/)).toBeDefined();
  expect(await database().tasks.get('t1')).toMatchObject({ doneBy: 'person' });
  expect((await database().tasks.get('t1'))?.open).toBeUndefined();
  expect(worker.asked('watch-changed')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await row(toDo, /^Ouvrir\s: Rappeler la presse/);
  expect(await database().tasks.get('t1')).toMatchObject({ open: 1, doneAt: null });
});

test('a comment that needs no reply goes; taking it back lets it wait again', async () => {
  await seedDesk();
  const { user, toDo } = await open();
  await user.click(await row(toDo, /^Sans suite, Karim B\./));
  await waitFor(() => expect(within(toDo).queryByText('Karim B.')).toBeNull());
  expect(await database().sightings.get('g/x/101')).toMatchObject({ settled: 1 });
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await within(toDo).findByText('Karim B.')).toBeDefined();
  expect((await database().sightings.get('g/x/101'))?.settled).toBeUndefined();
});

test('a comment becomes a task once, and is then told as that task alone', async () => {
  await seedDesk();
  const { user, toDo } = await open();
  await user.click(await row(toDo, /^Plus tard, Karim B\./));
  await waitFor(() => expect(within(toDo).queryByText('Karim B.')).toBeNull());
  const [made] = await database().tasks.where('sighting').equals('g/x/101').toArray();
  expect(made).toMatchObject({ kind: 'reply', title: 'Répondre à Karim B.', link: sighting().url });
  expect(made?.dueAt).toBeGreaterThan(Date.now());
  expect(within(toDo).getByRole('heading', { name: '1 commentaire attend une réponse' })).toBeDefined();
});

test('handing to customer service copies the packet, says so, and offers the mail', async () => {
  await seedDesk();
  const { worker, user, toDo } = await open();
  await user.click(await row(toDo, /^Service client, Léa Marchand/));
  expect((await screen.findAllByText(/La question est copiée/)).length).toBeGreaterThan(0);
  expect(await navigator.clipboard.readText()).toBe(handed.text);
  const mail = screen.getByRole('link', { name: 'Ouvrir dans la messagerie' });
  expect(mail.getAttribute('href')).toBe(handed.mail);
  expect(worker.asked('hand-off')).toEqual([
    expect.objectContaining({
      link: 'https://www.facebook.com/p/201201',
      question: expect.objectContaining({ key: '201', author: 'Léa Marchand' }),
    }),
  ]);
});

test('keys: arrows go from row to row, letters act, and the focus stays among the rows', async () => {
  await seedDesk();
  const { user, toDo } = await open();
  const first = await row(toDo, /^Ouvrir\s: Rappeler la presse/);
  first.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Ouvrir le commentaire de Karim B\./);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sans suite, Karim B.');
  await user.keyboard('s');
  await waitFor(() => expect(within(toDo).queryByText('Karim B.')).toBeNull());
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/commentaire de Léa Marchand/),
  );
});

test('Enter brings the tab that shows the place to the front, or opens it', async () => {
  await seedDesk();
  const tab = { id: 9, windowId: 3, url: 'https://x.com/karimb/status/1010101?lang=fr' };
  const update = vi.fn(async () => tab);
  const focus = vi.fn(async () => ({}));
  const create = vi.fn(async () => ({}));
  const { user, toDo } = await open();
  Object.assign(fakeBrowser.tabs, { query: async () => [tab], update, create });
  Object.assign(fakeBrowser.windows, { update: focus });
  (await row(toDo, /^Ouvrir le commentaire de Karim B\./)).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(update).toHaveBeenCalledWith(9, { active: true }));
  expect(focus).toHaveBeenCalledWith(3, { focused: true });
  await user.click(await row(toDo, /^Ouvrir le commentaire de Léa/));
  await waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'https://www.facebook.com/p/201201' }));
});

test('what the page in front shows is not told twice', async () => {
  await seedDesk();
  fakeFrontPage(report({ items: [item({ key: '101' }), item({ key: '999', author: 'Nouvelle venue' })] }));
  const { toDo } = await open();
  expect(await within(toDo).findByText('Nouvelle venue')).toBeDefined();
  expect(within(toDo).getAllByText('Karim B.')).toHaveLength(1);
  expect(toDo.textContent).toContain('1 message sans réponse');
});

test('last alerts say why they were held, and are marked as seen', async () => {
  await seedDesk();
  const { user } = await open();
  const region = await screen.findByRole('region', { name: 'Dernières alertes' });
  expect(region.textContent).toContain('Nadia K. parle de vous sur X');
  expect(region.textContent).toContain('hors de vos heures');
  await user.click(within(region).getByRole('button', { name: /^Vu, / }));
  await waitFor(async () => expect((await database().alerts.get(alert().id))?.seenAt).toBeGreaterThan(0));
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(async () => expect((await database().alerts.get(alert().id))?.seenAt).toBeNull());
});

test('the first thing to tell asks about notifications once: hours of the brand, French holidays, one digest', async () => {
  await seedDesk();
  const { user } = await open({ asked: false });
  const question = await screen.findByRole('region', { name: /^Vous prévenir quand quelque chose arrive/ });
  expect(within(question).getByRole('radio', { name: /du lundi au vendredi de 9/, checked: true })).toBeDefined();
  expect(within(question).getByRole('checkbox', { name: /Jours fériés/, checked: true })).toBeDefined();
  await user.click(within(question).getByRole('button', { name: 'Oui, me prévenir' }));
  await waitFor(async () =>
    expect((await readSettings()).notify).toMatchObject({ on: true, hours: null, daysOff: 'FR', digestAt: '08:30' }),
  );
  expect((await readSettings()).notify.chosenAt).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByText(/Vous prévenir quand/)).toBeNull());
});

test('"no" is remembered, with hours of one’s own', async () => {
  await seedDesk();
  const { user } = await open({ asked: false });
  const question = await screen.findByRole('region', { name: /Vous prévenir/ });
  await user.click(within(question).getByRole('radio', { name: 'À mes heures' }));
  await user.click(within(question).getByRole('checkbox', { name: 'vendredi' }));
  await user.click(within(question).getByRole('button', { name: 'Non, rien ne sonne' }));
  await waitFor(async () => expect((await readSettings()).notify.on).toBe(false));
  const { hours, chosenAt } = (await readSettings()).notify;
  expect(chosenAt).toBeGreaterThan(0);
  expect(Object.keys(hours ?? {})).toEqual(['mon', 'tue', 'wed', 'thu']);
});

test('with nothing to tell nothing is asked', async () => {
  await open({ asked: false });
  expect(await screen.findByText(/Rien n’attend/)).toBeDefined();
  expect(screen.queryByText(/Vous prévenir/)).toBeNull();
  expect(task().open).toBe(1);
});
