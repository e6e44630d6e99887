import { DEFAULT_SETTINGS, type Settings } from '../../shared/storage/settings.ts';
import { database } from './database.ts';
import { bumpRevision } from './revision.ts';

const SETTINGS = 'settings';

/** Stored settings over today's defaults: a setting added by an update has its default. */
export async function readSettings(): Promise<Settings> {
  const row = await database().settings.get(SETTINGS);
  const stored = (row?.value ?? {}) as Partial<Settings>;
  return {
    ...DEFAULT_SETTINGS,
    ...stored,
    networks: { ...DEFAULT_SETTINGS.networks, ...stored.networks },
    notify: { ...DEFAULT_SETTINGS.notify, ...stored.notify },
  };
}

/** Read, change, write in one transaction: two contexts that change different settings lose nothing. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return await database().transaction('rw', [database().settings, database().counters], async () => {
    const next = change(await readSettings());
    await database().settings.put({ name: SETTINGS, value: next });
    await bumpRevision();
    return next;
  });
}
