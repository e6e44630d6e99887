import { database } from './database.ts';

/**
 * What waits for the person: comments without a reply, and tasks that are due; a task about a comment that waits is that
 * comment. `now`: UTC milliseconds. Reads indexes alone, whatever the number of sightings.
 */
export async function countBadge(now: number): Promise<number> {
  const [waiting, open] = await Promise.all([
    database().sightings.where('waiting').equals(1).primaryKeys(),
    database().tasks.where('open').equals(1).toArray(),
  ]);
  const ids = new Set<string>(waiting);
  for (const { id, sighting, dueAt } of open) {
    if (dueAt !== null && dueAt <= now) ids.add(sighting ?? id);
  }
  return ids.size;
}
