import type { Brand } from '../../../shared/brands/brand.ts';
import type { WordsSay } from '../../../shared/sightings/reading.ts';
import type { Sighted, SightedBatch } from '../../../shared/sightings/sighting.ts';
import type { IntakeContext } from '../../../stores/tables/sightings.ts';

export const NOON = Date.UTC(2026, 8, 7, 10, 0);

/** Open on weekdays from nine to six, Paris time. */
export const GARANCE: Brand = {
  ...{ id: 'garance', name: 'Cycles Garance', address: 'vous', languages: ['fr'], zone: 'Europe/Paris' },
  accounts: [{ network: 'x', id: 'cyclesgarance' }],
  hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ['09:00-18:00']])),
};

/** Minutes after noon (Paris) of that Monday, as a page tells them. */
export const at = (minutes: number): string => new Date(NOON + minutes * 60_000).toISOString();

export const post = (change: Partial<Sighted> = {}): Sighted => ({
  ...{ key: '100', kind: 'post', author: 'Cycles Garance', handle: 'cyclesgarance', text: 'Nos ateliers rouvrent.' },
  ...{ time: at(0), parent: null, post: null, url: 'https://x.com/cyclesgarance/status/100', ours: true },
  ...{ answered: 'unknown', concern: 'own-post', owner: 'cyclesgarance' },
  ...change,
});

export const comment = (key: string, change: Partial<Sighted> = {}): Sighted => ({
  ...{ key, kind: 'comment', author: 'Karim B.', handle: 'karim', text: 'Vous êtes ouverts le dimanche ?' },
  ...{ time: at(Number(key) - 100), parent: '100', post: '100', url: `https://x.com/karim/status/${key}`, ours: false },
  ...{ answered: 'unknown', concern: 'under-own-post', owner: 'cyclesgarance' },
  ...change,
});

export const reply = (key: string, parent: string, change: Partial<Sighted> = {}): Sighted =>
  comment(key, {
    ...{ author: 'Cycles Garance', handle: 'cyclesgarance', text: 'Bonjour, non, de lundi à samedi.' },
    ...{ parent, ours: true, concern: 'own-post' },
    ...change,
  });

export const batch = (items: Sighted[], change: Partial<SightedBatch> = {}): SightedBatch => ({
  ...{ network: 'x', acting: 'cyclesgarance', counter: null, notifications: 'https://x.com/notifications' },
  ...{ front: true, items },
  ...change,
});

const SAID: [RegExp, WordsSay][] = [
  [/cassé/, { risk: null, intent: 'damaged' }],
  [/bravo/i, { risk: null, intent: 'praise' }],
  [/feu/, { risk: 'safety', intent: 'damaged' }],
  [/abonnez/, { risk: 'spam', intent: null }],
];

export const context = (change: Partial<IntakeContext> = {}): IntakeContext => ({
  ...{ now: NOON + 600 * 60_000, brands: [GARANCE], oldest: 0 },
  read: async (_, text) => SAID.find(([words]) => words.test(text))?.[1] ?? { risk: null, intent: 'hours' },
  tell: async () => undefined,
  ...change,
});
