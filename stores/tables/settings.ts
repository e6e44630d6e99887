import { SETTINGS, type Settings, wholeSettings } from '../../shared/storage/settings.ts';
import { database } from './database.ts';
import { bumpRevision } from './revision.ts';

export async function readSettings(): Promise<Settings> {
  return wholeSettings((await database().settings.get(SETTINGS))?.value);
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
