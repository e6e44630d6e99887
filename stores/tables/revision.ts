import { database } from './database.ts';

const REVISION = 'revision';

/**
 * Counts the changes of everything that suggestions are made from. Called inside the transaction
 * that changes it, so that the worker can keep its index and still never answer from stale data.
 */
export async function bumpRevision(): Promise<void> {
  const row = await database().counters.get(REVISION);
  await database().counters.put({ name: REVISION, value: (row?.value ?? 0) + 1 });
}

export async function readRevision(): Promise<number> {
  return (await database().counters.get(REVISION))?.value ?? 0;
}
