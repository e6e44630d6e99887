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

const HOUR = 3_600_000;

/** What goes with no sighting: digests and surges that were told before an instant, and sums of hours. */
async function deleteOlderRest(oldest: number): Promise<number> {
  const { brands, alerts, hours } = database();
  return await database().transaction('rw', [brands, alerts, hours], async () => {
    const told = await alerts.where('at').below(oldest).limit(SLICE).primaryKeys();
    await alerts.bulkDelete(told);
    const known = await brands.toCollection().primaryKeys();
    const summed = await hours
      .where('[brand+hour]')
      .inAnyRange(
        known.map((brand) => [
          [brand, 0],
          [brand, Math.floor(oldest / HOUR)],
        ]),
      )
      .limit(SLICE)
      .primaryKeys();
    await hours.bulkDelete(summed);
    return Math.max(told.length, summed.length);
  });
}

/**
 * The nightly clean-up: deletes what is older than the retention. Works for `budget` milliseconds at most and says
 * whether there is more: what one worker does not get done, the next one does. `clock` gives milliseconds.
 */
export async function runRetention(now: number, budget: number, clock = () => performance.now()): Promise<boolean> {
  const oldest = oldestKept(now, (await readSettings()).retentionMonths);
  const until = clock() + budget;
  for (const deleteSlice of [deleteOlder, deleteOlderRest]) {
    for (;;) {
      if (clock() >= until) return true;
      if ((await deleteSlice(oldest)) < SLICE) break;
    }
  }
  return false;
}
