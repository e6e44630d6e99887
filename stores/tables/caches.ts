import { database } from './database.ts';

/** A kept value, if it was made from the same things. */
export async function readCache<T>(name: string, stamp: string): Promise<T | null> {
  const row = await database().caches.get(name);
  return row?.stamp === stamp ? (row.value as T) : null;
}

export async function keepCache(name: string, stamp: string, value: unknown): Promise<void> {
  await database().caches.put({ name, stamp, value });
}

/** After an update: what the version before made may not be what this one would make. */
export async function clearCaches(): Promise<void> {
  await database().caches.clear();
}
