import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AtAGlance } from '../../../components/popup/at-a-glance.tsx';
import { ThisPage, type ThisPageProps } from '../../../components/popup/this-page.tsx';
import { ToDo, type ToDoActions } from '../../../components/popup/to-do.tsx';
import type { PageReport } from '../../../shared/messages.ts';
import type { Desk } from '../../../stores/views/desk-view.ts';
import type { Sight } from '../../../stores/views/front-tab.ts';
import { brand, day } from '../desk-rows.ts';
import { english, french, item, report } from '../samples.ts';

const seen = (change: Partial<PageReport> = {}): Sight => ({
  state: 'seen',
  tab: 1,
  windowId: 1,
  report: report(change),
});

const thisPage = (change: Partial<ThisPageProps> = {}) => {
  const props: ThisPageProps = {
    sight: seen(),
    pausedUntil: null,
    mode: () => 'page',
    language: 'fr',
    onArea: vi.fn(),
    say: french,
    onPauseHere: vi.fn(),
    onResumeHere: vi.fn(),
    onPauseEverywhere: vi.fn(),
    onResumeEverywhere: vi.fn(),
    onMode: vi.fn(),
    ...change,
  };
  render(<ThisPage {...props} />);
  return props;
};

const toDo = (sight: Sight, say = french) => (
  <ToDo
    view={{ sight, desk: null, kept: new Set(), language: 'fr' }}
    now={Date.now()}
    say={say}
    actions={{} as ToDoActions}
  />
);

test('À faire counts what else waits on the page, apart from what is not known, and shows the first five', () => {
  const items = [1, 2, 3, 4, 5, 6].map((number) => item({ key: String(number), author: `Auteur ${number}` }));
  render(
    toDo(seen({ items: [...items, item({ key: '7', answered: 'unknown' }), item({ key: '8', answered: 'yes' })] })),
  );
  const region = screen.getByRole('region', { name: 'À faire' });
  expect(within(region).getAllByRole('listitem')).toHaveLength(5);
  expect(region.textContent).toContain('6 messages sans réponse');
  expect(region.textContent).toContain('1 autre à vérifier');
  expect(region.textContent).toContain('et 2 autres plus bas');
});

test('À faire says that all is done, or what would fill it', () => {
  const { rerender } = render(toDo(seen({ items: [item({ answered: 'yes' })] })));
  expect(screen.getByRole('region', { name: 'À faire' }).textContent).toContain('Tout est à jour');
  rerender(toDo(seen({ items: [] }), english));
  expect(screen.getByRole('region', { name: 'To do' }).textContent).toContain('Open one of your posts');
  rerender(toDo({ state: 'unseen', tab: 1, windowId: 1, network: null, closed: [] }, english));
  expect(screen.getByRole('region', { name: 'To do' }).textContent).toContain('Bring up a post');
});

const desk: Desk = {
  ...{ tasks: [], waiting: [], waitingCount: 12, takenCount: 3, alerts: [], alertCount: 5, unseenCount: 2 },
  days: [day({ minutes: [10, 30, 50], rough: [60, 70, 80], answered: 7 })],
  brands: [brand()],
  today: new Map([['g', day().day]]),
};
const picked = { today: 2, week: 8, favourite: { template: 'hours.fr', count: 3 }, edited: 1, known: 4 };

test('En bref gives each number with its sample, and what is left out of it', async () => {
  const onArea = vi.fn();
  render(<AtAGlance desk={desk} glance={picked} favouriteTitle="Horaires" say={french} onArea={onArea} />);
  const region = screen.getByRole('region', { name: 'En bref' });
  const figure = (name: RegExp) => within(region).getByRole('button', { name });
  expect(figure(/^sans réponse\s: 12\. .*dont 3 déjà en tâches/)).toBeDefined();
  const median = figure(/^délai médian, heures ouvrées\s: 30\u00a0min\. /);
  expect(median.textContent).toContain('sur 3 réponses dont la page donne les heures');
  expect(median.textContent).toContain('3 autres connues à l’heure près');
  expect(median.textContent).toContain('1 sans heure');
  expect(figure(/^réponses aujourd’hui\s: 7\. /)).toBeDefined();
  await userEvent.click(figure(/^alertes depuis hier\s: 5\. dont 2 pas encore vues/));
  expect(onArea).toHaveBeenCalledWith('alerts');
  expect(region.textContent).toContain('Horaires (3 fois sur 8)');
  expect(region.textContent).toContain('25\u00a0%, soit 1 sur 4');
});

test('En bref without a brand and without answers says so instead of a number', () => {
  const empty = { ...desk, brands: [], days: [], waitingCount: 0, takenCount: 0 };
  render(<AtAGlance desk={empty} glance={null} favouriteTitle={null} say={english} onArea={vi.fn()} />);
  const region = screen.getByRole('region', { name: 'At a glance' });
  expect(region.textContent).toContain('no reply measured in 7 days');
  expect(region.textContent).toContain('create yours in the workspace');
});

test('Cette page counts what Tact sees and says how well it knows the page', () => {
  thisPage();
  const region = screen.getByRole('region', { name: 'Cette page' });
  for (const words of ['1 publication', '1 commentaire', '1 boîte de réponse', '1 bouton', 'Reconnue']) {
    expect(region.textContent).toContain(words);
  }
  expect(within(region).getByText('x-2020')).toBeDefined();
  expect(region.textContent).toContain('1 sur 2');
});

test('a page that is not recognised points to the side panel', () => {
  thisPage({ sight: seen({ doctor: { ...report().doctor, state: 'unrecognised' } }) });
  expect(screen.getByText(/Non reconnue : sélectionnez le commentaire et utilisez le volet latéral/)).toBeDefined();
});

test('what was last said in the page can be read again', () => {
  thisPage({ sight: seen({ lastSaid: 'La réponse est copiée.' }) });
  expect(screen.getByText('La réponse est copiée.')).toBeDefined();
});

test('pauses this site, resumes it, and pauses all', async () => {
  const running = thisPage();
  await userEvent.click(screen.getByRole('button', { name: 'Pause ici' }));
  expect(running.onPauseHere).toHaveBeenCalledWith('x.com');
  await userEvent.click(screen.getByRole('button', { name: 'Pause partout pendant une heure' }));
  expect(running.onPauseEverywhere).toHaveBeenCalled();
});

test('a paused site offers to resume, and a pause of all hides the pause of one', async () => {
  const props = thisPage({ sight: seen({ pause: 'paused-here' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Reprendre ici' }));
  expect(props.onResumeHere).toHaveBeenCalledWith('x.com');
});

test('paused everywhere: says until when, and resumes', async () => {
  const props = thisPage({ pausedUntil: '15:04', say: english });
  expect(screen.getByText('Paused everywhere until 15:04.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Pause here' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Resume' }));
  expect(props.onResumeEverywhere).toHaveBeenCalled();
});

test('the switch turns a network to the side panel alone', async () => {
  const props = thisPage();
  const control = screen.getByRole('switch', { name: 'Boutons dans la page sur X', checked: true });
  await userEvent.click(control);
  expect(props.onMode).toHaveBeenCalledWith('x', 'panel');
});

test('another site says what works there, a network without us says to reload', () => {
  thisPage({ sight: { state: 'unseen', tab: 1, windowId: 1, network: null, closed: [] } });
  expect(screen.getByText(/sélectionnez un texte, clic droit/)).toBeDefined();
  thisPage({ sight: { state: 'unseen', tab: 1, windowId: 1, network: 'linkedin', closed: [] }, say: english });
  expect(screen.getByText(/Tact is not in this LinkedIn page yet/)).toBeDefined();
});

test('a network that the browser keeps from Tact is named, never called another site, and the way to give it is there', async () => {
  const props = thisPage({
    sight: { state: 'unseen', tab: 1, windowId: 1, network: null, closed: ['x', 'linkedin'] },
  });
  expect(screen.getByText('Le navigateur ne laisse pas Tact voir X et LinkedIn.')).toBeDefined();
  expect(screen.queryByText(/n’est pas celle d’un des trois réseaux/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Donner l’accès…' }));
  expect(props.onArea).toHaveBeenCalledWith('networks');
});
