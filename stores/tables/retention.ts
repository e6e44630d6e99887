import { oldestKept } from '../../shared/sightings/retention.ts';
import { database } from './database.ts';
import { readSettings } from './settings.ts';

/** Rows of one transaction: a longer one would hold up a page's batch. */
const SLICE = 500;

/** Deletes at most one slice of the sightings written before an instant, with their alerts; gives how many went. */
export async function deleteOlder(oldest: number): Promise<number> {
  const { sightings, alerts } = database();
  return await database().transaction('rw', [sightings, alerts], async () => {
    const ids = await sightings.where('at').below(oldest).limit(SLICE).primaryKeys();
    await sightings.bulkDelete(ids);
    await alerts.where('sighting').anyOf(ids).delete();
    return ids.length;
  });
}

/**
 * The nightly clean-up: deletes what is older than the retention. Works for `budget` milliseconds at most and says
 * whether there is more: what one worker does not get done, the next one does. `clock` gives milliseconds.
 */
export async function runRetention(now: number, budget: number, clock = () => performance.now()): Promise<boolean> {
  const oldest = oldestKept(now, (await readSettings()).retentionMonths);
  const until = clock() + budget;
  while (clock() < until) {
    if ((await deleteOlder(oldest)) < SLICE) return false;
  }
  return true;
}
