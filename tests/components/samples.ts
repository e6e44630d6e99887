import { screenWords } from '../../shared/locales/screen-words.ts';
import type { Card, PageReport, Suggestions } from '../../shared/messages.ts';
import type { Item } from '../../shared/networks/adapter.ts';

export const french = screenWords('fr');
export const english = screenWords('en');

export const item = (change: Partial<Item> = {}): Item => ({
  key: '101',
  kind: 'comment',
  author: 'Karim B.',
  handle: 'karimb',
  text: 'Vous êtes ouverts dimanche ?',
  time: null,
  parent: '100',
  url: null,
  ours: false,
  answered: 'no',
  ...change,
});

export const report = (change: Partial<PageReport> = {}): PageReport => ({
  network: 'x',
  host: 'x.com',
  view: 'post',
  doctor: {
    generation: 'x-2020',
    roots: 3,
    left: 1,
    keys: 2,
    authors: 2,
    texts: 2,
    times: 1,
    replyControls: 2,
    boxes: 1,
    winners: { author: { 0: 2 } },
    state: 'recognised',
  },
  items: [
    item({ key: '100', kind: 'post', parent: null, author: 'Cycles Garance', ours: true, text: 'Nouveau vélo' }),
    item(),
  ],
  pause: 'running',
  mode: 'page',
  buttons: 1,
  lastSaid: null,
  ...change,
});

export const card = (change: Partial<Card> = {}): Card => ({
  template: 'hours.fr',
  intent: 'hours',
  title: 'Horaires d’ouverture',
  text: 'Bonjour Karim ! Nous sommes ouverts du mardi au samedi.',
  score: 0.8,
  why: ['ouverts', 'dimanche'],
  wording: 0,
  facts: [{ id: 'horaires', label: 'boutique de Lyon', until: '2027-01-31' }],
  used: false,
  ...change,
});

export const suggestions = (change: Partial<Suggestions> = {}): Suggestions => ({
  language: 'fr',
  risk: null,
  article: null,
  cards: [card(), card({ template: 'contact.fr', text: 'Écrivez-nous.', facts: [], why: [] })],
  brand: { id: 'g', name: 'Garance' },
  otherAccount: null,
  notes: [],
  ...change,
});
