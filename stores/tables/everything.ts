import { type BrandSpace, putSpaces, removeBrand } from './brands.ts';
import { database } from './database.ts';
import { bumpRevision } from './revision.ts';

/** How many rows of each kind are kept on this machine. */
export interface Counts {
  brands: number;
  templates: number;
  facts: number;
  picks: number;
  rejections: number;
  sightings: number;
  alerts: number;
  tasks: number;
}

export async function readCounts(): Promise<Counts> {
  const all = database();
  const [brands, templates, facts, picks, rejections, sightings, alerts, tasks] = await Promise.all([
    all.brands.count(),
    all.templates.count(),
    all.facts.count(),
    all.picks.count(),
    all.rejections.count(),
    all.sightings.count(),
    all.alerts.count(),
    all.tasks.count(),
  ]);
  return { brands, templates, facts, picks, rejections, sightings, alerts, tasks };
}

/** Every table is emptied in one transaction: all of it goes, or nothing. */
export async function eraseEverything(): Promise<void> {
  const all = database();
  await all.transaction('rw', all.tables, async () => {
    // The revision goes on counting: a worker's index must notice that its data are gone.
    const revision = await all.counters.get('revision');
    for (const table of all.tables) await table.clear();
    if (revision !== undefined) await all.counters.put(revision);
    await bumpRevision();
  });
}

/** Takes brands out and puts spaces in, in one transaction: the way back from an import. */
export async function replaceSpaces(out: readonly string[], spaces: readonly BrandSpace[]): Promise<void> {
  const all = database();
  const tables = [all.brands, all.templates, all.facts, all.charters, all.counters];
  await all.transaction('rw', tables, async () => {
    for (const id of out) await removeBrand(id);
    await putSpaces(spaces);
  });
}
