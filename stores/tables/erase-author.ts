import { eraseFromTask } from '../../shared/sightings/erased.ts';
import { database } from './database.ts';
import { bumpRevision, LEARNT } from './revision.ts';

/** How many rows of each kind were deleted; tasks stay, without the person's name and words. */
export interface Erased {
  sightings: number;
  alerts: number;
  tasks: number;
}

/**
 * Erases what a brand keeps of one person, by the public name: sightings, alerts about them, what tasks and learnt picks
 * quote. All of it in one transaction, or nothing. Sums of days and hours name nobody and stay.
 */
export async function eraseAuthor(brand: string, author: string): Promise<Erased> {
  const all = database();
  const tables = [all.sightings, all.alerts, all.tasks, all.picks, all.rejections, all.counters];
  return await all.transaction('rw', tables, async () => {
    const rows = await all.sightings.where('[brand+author]').equals([brand, author]).toArray();
    const ids = rows.map(({ id }) => id);
    const byId = new Map(rows.map((row) => [row.id, row]));
    await all.sightings.bulkDelete(ids);
    const alerts = await all.alerts.where('sighting').anyOf(ids).delete();
    const tasks = await all.tasks.where('sighting').anyOf(ids).toArray();
    await all.tasks.bulkPut(
      tasks.map((task) => {
        const row = byId.get(task.sighting ?? '');
        return row === undefined ? task : eraseFromTask(task, row);
      }),
    );
    const keys = new Set(rows.map(({ network, key }) => `${network}/${key}`));
    const texts = new Set(rows.map(({ text }) => text));
    const isTheirs = (network: string, key: string | null, text: string) =>
      (key !== null && keys.has(`${network}/${key}`)) || texts.has(text);
    await all.picks
      .where('brand')
      .equals(brand)
      .filter(({ network, key, text }) => text !== '' && isTheirs(network, key, text))
      .modify({ text: '' });
    await all.rejections
      .where('brand')
      .equals(brand)
      .filter(({ text }) => texts.has(text))
      .delete();
    await bumpRevision(LEARNT);
    return { sightings: rows.length, alerts, tasks: tasks.length };
  });
}
