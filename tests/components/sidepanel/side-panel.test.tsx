import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanelScreen } from '../../../components/sidepanel/side-panel-screen.tsx';
import type { Question } from '../../../shared/messages.ts';
import { changeSettings } from '../../../stores/tables/settings.ts';
import { card, item, report, suggestions } from '../samples.ts';
import { fakeFrontPage, fakeWorker } from '../worker.ts';

const kept = () => ({ kept: true });

/** The panel on a page with two comments; `pick` chooses Karim's. */
async function open(answer = suggestions()) {
  const worker = fakeWorker({
    suggest: () => answer,
    search: () => ({
      cards: [card({ template: 'stock.fr', text: 'En stock.' })],
      facts: [
        { id: 'f', label: 'vélo', text: '890 €', expired: false },
        { id: 'g', label: 'offre', text: 'RENTREE10', until: '2026-09-30', expired: true },
      ],
      brand: null,
      otherAccount: null,
    }),
    picked: kept,
    rejected: kept,
    'chosen-text': () => ({ question: null }),
  });
  fakeFrontPage(report({ items: [item(), item({ key: '102', author: 'Léa D.', text: 'Belle couleur' })] }));
  const user = userEvent.setup();
  const copied: string[] = [];
  const clipboard = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockImplementation(async (text) => void copied.push(text));
  render(<SidePanelScreen />);
  return { worker, user, copied, clipboard };
}

const chooseKarim = async (user: ReturnType<typeof userEvent.setup>) =>
  await user.click(await screen.findByRole('option', { name: /Karim B\./ }));

test('a comment of the page, chosen by keyboard, gives replies to copy', async () => {
  const { worker, user } = await open();
  const list = await screen.findByRole('listbox', { name: 'Commentaires de la page' });
  expect(within(list).getAllByRole('option')).toHaveLength(2);
  within(list).getAllByRole('option')[0]?.focus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findAllByRole('button', { name: /^Copier/ })).toHaveLength(2);
  expect(worker.asked('suggest')).toEqual([
    expect.objectContaining({ key: '102', author: 'Léa D.', text: 'Belle couleur' }),
  ]);
});

test('copying says that nothing was sent, and keeps the pick', async () => {
  const { worker, user, copied } = await open();
  await chooseKarim(user);
  await user.click((await screen.findAllByRole('button', { name: /^Copier/ }))[0] as HTMLElement);
  expect(await screen.findByText('La réponse est copiée. Rien n’a été envoyé.')).toBeDefined();
  expect(copied).toEqual([card().text]);
  expect(worker.asked('picked')).toEqual([
    expect.objectContaining({ template: 'hours.fr', how: 'copy', question: expect.objectContaining({ key: '101' }) }),
  ]);
});

test('a digit copies by place, but not while something is written', async () => {
  const { user, copied } = await open();
  await chooseKarim(user);
  await screen.findAllByRole('button', { name: /^Copier/ });
  await user.keyboard('2');
  await vi.waitFor(() => expect(copied).toEqual(['Écrivez-nous.']));
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Chercher un modèle' }));
  await user.keyboard('1');
  expect(copied).toHaveLength(1);
});

test('a copy that is refused shows the text to copy by hand, and keeps no pick', async () => {
  const { worker, user, clipboard } = await open();
  await chooseKarim(user);
  clipboard.mockRejectedValue(new Error('denied'));
  await user.click((await screen.findAllByRole('button', { name: /^Copier/ }))[0] as HTMLElement);
  expect(await screen.findByRole('textbox', { name: 'Texte à copier' })).toHaveProperty('value', card().text);
  expect(worker.asked('picked')).toEqual([]);
});

test('“not this one” takes the reply away and tells the worker', async () => {
  const { worker, user } = await open();
  await chooseKarim(user);
  await user.click((await screen.findAllByRole('button', { name: /^Pas celle-ci/ }))[0] as HTMLElement);
  expect(await screen.findByText(/remontera moins souvent/)).toBeDefined();
  expect(screen.getAllByRole('button', { name: /^Copier/ })).toHaveLength(1);
  expect(worker.asked('rejected')).toEqual([expect.objectContaining({ template: 'hours.fr' })]);
});

test('shows why, the facts with their last day, and a risk before all', async () => {
  const { user } = await open(suggestions({ risk: 'insult', article: 'article 2' }));
  await chooseKarim(user);
  expect(await screen.findByText(/À modérer|à modérer \(article 2 de la charte\)/)).toBeDefined();
  expect(screen.getByText(/Parce que : ouverts, dimanche/)).toBeDefined();
  expect(screen.getByText(/boutique de Lyon, valable jusqu’au 2027-01-31/)).toBeDefined();
});

test('a pasted text is asked about with its author’s name', async () => {
  const { worker, user } = await open();
  await user.click(await screen.findByRole('tab', { name: 'Coller un texte' }));
  await user.type(screen.getByRole('textbox', { name: 'Commentaire' }), 'Vous livrez en Corse ?');
  await user.type(screen.getByRole('textbox', { name: /Prénom ou nom de l’auteur/ }), 'Ange');
  await user.click(screen.getByRole('button', { name: 'Chercher des réponses' }));
  expect(await screen.findByText('Réponse à Ange')).toBeDefined();
  expect(worker.asked('suggest')).toEqual([
    {
      network: 'other',
      key: null,
      post: null,
      author: 'Ange',
      text: 'Vous livrez en Corse ?',
      language: null,
      acting: null,
    },
  ]);
});

test('the search finds templates and facts; a fact that is over can’t be copied', async () => {
  const { user } = await open();
  await user.type(await screen.findByRole('searchbox', { name: 'Chercher un modèle' }), 'vélo');
  expect(await screen.findByRole('button', { name: 'Copier : En stock.' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Copier : vélo, 890 €' })).toBeDefined();
  expect(screen.getByText(/terminé le 2026-09-30/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /RENTREE10/ })).toBeNull();
});

test('a text chosen through the context menu comes in by itself, also while the panel is open', async () => {
  const chosen: Question = {
    network: 'other',
    key: null,
    post: null,
    author: null,
    text: 'Ouvert ?',
    language: null,
    acting: null,
  };
  let question: Question | null = null;
  const worker = fakeWorker({ suggest: () => suggestions(), 'chosen-text': () => ({ question }) });
  render(<SidePanelScreen />);
  await screen.findByText('Choisissez à quoi répondre.');
  question = chosen;
  await fakeBrowser.storage.session.set({ chosenText: question });
  expect(await screen.findByText('Réponse à ce texte')).toBeDefined();
  expect(worker.asked('suggest')).toEqual([chosen]);
});

test('an answer that does not come can be asked for again', async () => {
  const { user } = await open();
  const worker = fakeWorker({ 'chosen-text': () => ({ question: null }) });
  await chooseKarim(user);
  expect((await screen.findByRole('alert')).textContent).toContain('Rien n’est perdu, rien n’est envoyé');
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(worker.asked('suggest').length).toBeGreaterThan(1);
});

test('a search that fails does not say that nothing matches', async () => {
  const { user } = await open();
  fakeWorker({});
  await user.type(await screen.findByRole('searchbox', { name: 'Chercher un modèle' }), 'v');
  expect(await screen.findByText(/Tact n’a pas pu répondre/)).toBeDefined();
  expect(screen.queryByText(/Rien ne correspond/)).toBeNull();
});

test('in English', async () => {
  await changeSettings((settings) => ({ ...settings, language: 'en' }));
  const { user } = await open();
  await chooseKarim(user);
  expect((await screen.findAllByRole('button', { name: /^Copy/ })).length).toBe(2);
  expect(screen.getByRole('tab', { name: 'Paste a text' })).toBeDefined();
});
