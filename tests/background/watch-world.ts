import { vi } from 'vitest';

/** What the system was asked to show, in order; and the alarms that stand. */
export interface World {
  shown: string[];
  badges: string[];
  alarms: Map<string, number>;
  /** Throws here are refusals of the system. */
  refuses: boolean;
}

export const world: World = { shown: [], badges: [], alarms: new Map(), refuses: false };

/** The next life of the worker ends after this many steps (reads, writes, notifications). */
let stepsLeft = Number.POSITIVE_INFINITY;

export class Killed extends Error {}

/** A worker that is dead does nothing more: each later step of the same life throws too. */
export function step(): void {
  stepsLeft -= 1;
  if (stepsLeft < 0) throw new Killed('the worker was killed');
}

export function liveFor(steps: number): void {
  stepsLeft = steps;
}

export const isDead = (): boolean => stepsLeft < 0;

/** Every request to the database is a step at which the worker may die; its transaction is then aborted by the fault. */
export function countDatabaseSteps(): void {
  for (const name of ['put', 'add', 'delete', 'get', 'getAll'] as const) {
    const own = IDBObjectStore.prototype[name] as (...values: unknown[]) => IDBRequest;
    const counted = function (this: IDBObjectStore, ...values: unknown[]) {
      step();
      return own.apply(this, values);
    };
    Object.assign(IDBObjectStore.prototype, { [name]: counted });
  }
}

/** The parts of the browser that a worker rings with. */
export const fakeBrowser = {
  runtime: { id: 'tact', getURL: (path: string) => `chrome-extension://tact${path}` },
  i18n: { getUILanguage: () => 'fr' },
  notifications: {
    create: async (id: string) => {
      step();
      if (world.refuses) throw new Error('no notifications here');
      world.shown.push(id);
      step();
      return id;
    },
    getPermissionLevel: async () => 'granted',
    clear: async () => true,
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void world.badges.push(text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  },
  alarms: {
    create: (name: string, { when }: { when: number }) => void world.alarms.set(name, when),
    clear: async (name: string) => world.alarms.delete(name),
  },
};

export function newWorld(): void {
  world.shown = [];
  world.badges = [];
  world.alarms.clear();
  world.refuses = false;
  liveFor(Number.POSITIVE_INFINITY);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
}
