import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { DayRow } from '../../shared/measure/day-row.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';

export const HOUR = 3_600_000;

export const brand = (change: Partial<BrandRow> = {}): BrandRow => ({
  id: 'g',
  name: 'Garance',
  accounts: [{ network: 'x', id: 'cyclesgarance' }],
  address: 'vous',
  languages: ['fr', 'en'],
  zone: 'Europe/Paris',
  hours: {
    mon: ['09:00-18:00'],
    tue: ['09:00-18:00'],
    wed: ['09:00-18:00'],
    thu: ['09:00-18:00'],
    fri: ['09:00-18:00'],
  },
  service: { name: 'Le SAV', mail: 'sav@garance.example', form: null },
  createdAt: 1,
  updatedAt: 1,
  ...change,
});

export const sighting = (change: Partial<SightingRow> = {}): SightingRow => ({
  ...{ id: 'g/x/101', brand: 'g', network: 'x', key: '101', kind: 'comment' },
  ...{ author: 'Karim B.', handle: 'karimb', text: 'Vous êtes ouverts dimanche ?' },
  ...{ at: Date.now() - 3 * HOUR, timing: 'exact', parent: '100', post: '100' },
  ...{ url: 'https://x.com/karimb/status/1010101', ours: false, concern: 'under-own-post' },
  ...{ answer: null, minutes: null, waiting: 1, risk: null, intent: 'hours' },
  ...{ createdAt: Date.now(), updatedAt: Date.now() },
  ...change,
});

export const task = (change: Partial<TaskRow> = {}): TaskRow => ({
  ...{ id: 't1', brand: 'g', kind: 'other', title: 'Rappeler la presse', note: '', person: null },
  ...{ dueAt: Date.now() - 26 * HOUR, link: null, sighting: null, answer: null, open: 1, doneAt: null, doneBy: null },
  ...{ createdAt: 1, updatedAt: 1 },
  ...change,
});

export const alert = (change: Partial<AlertRow> = {}): AlertRow => ({
  ...{ id: 'mention:g/x/102', kind: 'mention', level: 'alert', brand: 'g', source: 'x' },
  ...{ at: Date.now() - HOUR, happenedAt: Date.now() - HOUR },
  ...{ title: { key: 'mention', values: { author: 'Nadia K.', network: 'x' } }, text: '@cyclesgarance bravo' },
  ...{ url: 'https://x.com/nadia/status/1020202', sighting: 'g/x/102', task: null },
  ...{ decision: 'digest', why: 'quiet', delivery: 'none', held: 1, seenAt: null },
  ...change,
});

export const day = (change: Partial<DayRow> = {}): DayRow => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now());
  return {
    id: `g/${today}`,
    brand: 'g',
    day: today,
    received: 9,
    answered: 4,
    minutes: [10, 30, 50],
    rough: [60],
    ...change,
  };
};
