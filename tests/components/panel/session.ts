import { vi } from 'vitest';
import type { Card, FactCard, Found, Suggestions } from '../../../shared/messages.ts';
import type { PanelSession } from '../../../shared/page/panel-port.ts';

export const card = (change: Partial<Card> = {}): Card => ({
  template: 'hours.fr',
  intent: 'hours',
  title: 'Horaires d’ouverture',
  text: 'Bonjour Karim ! Nous vous accueillons du mardi au samedi.',
  score: 0.8,
  why: ['ouverts', 'dimanche'],
  wording: 0,
  facts: [],
  used: false,
  ...change,
});

export const fact = (change: Partial<FactCard> = {}): FactCard => ({
  id: 'tel-lyon',
  label: 'boutique de Lyon',
  text: '04 65 71 00 12',
  expired: false,
  ...change,
});

export const suggestions = (change: Partial<Suggestions> = {}): Suggestions => ({
  language: 'fr',
  risk: null,
  article: null,
  cards: [
    card(),
    card({ template: 'booking.fr', text: 'Deuxième réponse.' }),
    card({ template: 'event.fr', text: 'Troisième.' }),
  ],
  brand: { id: 'cycles-garance', name: 'Cycles Garance' },
  otherAccount: null,
  notes: [],
  ...change,
});

export const found = (change: Partial<Found> = {}): Found => ({
  ...{ cards: [], facts: [], brand: { id: 'cycles-garance', name: 'Cycles Garance' }, otherAccount: null },
  ...change,
});

export function session(change: Partial<PanelSession> = {}): PanelSession {
  const mount = document.body;
  const anchor = document.createElement('button');
  mount.append(anchor);
  return {
    language: 'fr',
    scheme: 'light',
    mode: 'suggest',
    network: 'x',
    author: 'Karim B.',
    mount,
    anchor,
    suggestions: Promise.resolve(suggestions()),
    answered: null,
    search: vi.fn(async () => found()),
    pick: vi.fn(async () => ({ key: 'said.inserted' })),
    pickFact: vi.fn(async () => ({ key: 'said.inserted' })),
    copy: vi.fn(async () => ({ key: 'said.copied' })),
    reject: vi.fn(async () => undefined),
    tag: vi.fn(),
    handOff: vi.fn(async () => ({ subject: 'Question', text: 'La question', mail: null, form: null, task: 't' })),
    agreed: vi.fn(() => false),
    agree: vi.fn(),
    openWorkspace: vi.fn(),
    closed: vi.fn(),
    ...change,
  };
}
