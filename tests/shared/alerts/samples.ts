import type { Signal } from '../../../shared/alerts/alert.ts';
import type { Desk } from '../../../shared/alerts/decide.ts';
import { quietClock } from '../../../shared/alerts/quiet.ts';
import type { Brand } from '../../../shared/brands/brand.ts';
import { DEFAULT_SETTINGS, type NotifySettings } from '../../../shared/storage/settings.ts';

/** Monday to Friday 9 to 18, Saturday 10 to 17, in Paris, French holidays off. */
export const BRAND: Brand = {
  id: 'b',
  name: 'Fournil',
  accounts: [{ network: 'x', id: 'fournil' }],
  address: 'vous',
  languages: ['fr'],
  zone: 'Europe/Paris',
  hours: {
    mon: ['09:00-18:00'],
    tue: ['09:00-18:00'],
    wed: ['09:00-18:00'],
    thu: ['09:00-18:00'],
    fri: ['09:00-18:00'],
    sat: ['10:00-17:00'],
  },
  holidays: 'FR',
};

export const NOTIFY: NotifySettings = { ...DEFAULT_SETTINGS.notify, on: true, chosenAt: 1 };

export const at = (instant: string): number => Date.parse(instant);

export function desk(now: number, change: Partial<Desk> = {}): Desk {
  const notify = change.notify ?? NOTIFY;
  return { now, notify, quiet: quietClock(notify, BRAND), pausedUntil: 0, rang: [], ...change };
}

export function signal(id: string, now: number, change: Partial<Signal> = {}): Signal {
  return {
    id: `mention:${id}`,
    kind: 'mention',
    level: 'alert',
    brand: 'b',
    source: 'x',
    at: now,
    happenedAt: now,
    title: { key: 'mention', values: { author: 'Karim', network: 'x' } },
    text: `Bonjour, message ${id}`,
    url: `https://x.com/a/status/${id}`,
    sighting: `b/x/${id}`,
    task: null,
    ...change,
  };
}
