import { database } from './database.ts';

/** Rows of one transaction: a longer one would hold up a page's batch. */
const SLICE = 500;

/** What ends the ids of a brand: ids are `<brand>/…`. */
const LAST = '\uffff';

/** Brands that own sightings, by jumps over the ids: as many reads as there are brands. */
async function brandsSeen(): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const [id] = await database().sightings.where('id').above(after).limit(1).primaryKeys();
    if (id === undefined) return found;
    const brand = id.slice(0, id.indexOf('/'));
    found.push(brand);
    after = `${brand}/${LAST}`;
  }
}

async function forget(brand: string): Promise<boolean> {
  const { sightings, alerts, tasks, days, hours } = database();
  const own: [string, string] = [`${brand}/`, `${brand}/${LAST}`];
  return await database().transaction('rw', [sightings, alerts, tasks, days, hours], async () => {
    const ids = await sightings
      .where('id')
      .between(...own)
      .limit(SLICE)
      .primaryKeys();
    await sightings.bulkDelete(ids);
    if (ids.length === SLICE) return true;
    await alerts.where('[brand+at]').between([brand, 0], [brand, Number.MAX_SAFE_INTEGER], true, true).delete();
    await tasks.where('brand').equals(brand).delete();
    await days
      .where('id')
      .between(...own)
      .delete();
    await hours
      .where('id')
      .between(...own)
      .delete();
    return false;
  });
}

/**
 * What was seen for a brand goes with the brand; not in the click that takes it out, which can be undone, but in the next
 * nightly clean-up. Works for `budget` milliseconds at most and says whether there is more.
 */
export async function forgetGoneBrands(budget: number, clock = () => performance.now()): Promise<boolean> {
  const until = clock() + budget;
  const here = new Set(await database().brands.toCollection().primaryKeys());
  const gone = (await brandsSeen()).filter((brand) => !here.has(brand));
  for (const brand of gone) {
    while (await forget(brand)) if (clock() >= until) return true;
  }
  return false;
}
