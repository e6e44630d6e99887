import type { BrandRow, CharterRow, FactRow, TemplateRow } from '../../shared/storage/rows.ts';
import { database } from './database.ts';
import { bumpRevision } from './revision.ts';

/** Everything of one brand, as suggestions need it. */
export interface BrandSpace {
  brand: BrandRow;
  templates: TemplateRow[];
  facts: FactRow[];
  charter: CharterRow | null;
}

export async function readBrands(): Promise<BrandRow[]> {
  return await database().brands.toArray();
}

export async function readSpace(id: string): Promise<BrandSpace | null> {
  const brand = await database().brands.get(id);
  if (brand === undefined) return null;
  const [templates, facts, charter] = await Promise.all([
    database().templates.where('brand').equals(id).toArray(),
    database().facts.where('brand').equals(id).toArray(),
    database().charters.get(id),
  ]);
  return { brand, templates, facts, charter: charter ?? null };
}

/** Puts whole spaces in one transaction: all of a set-up comes in, or none of it. */
export async function putSpaces(spaces: readonly BrandSpace[]): Promise<void> {
  const all = database();
  const tables = [all.brands, all.templates, all.facts, all.charters, all.counters];
  await all.transaction('rw', tables, async () => {
    for (const space of spaces) {
      await all.brands.put(space.brand);
      await all.templates.bulkPut(space.templates);
      await all.facts.bulkPut(space.facts);
      if (space.charter !== null) await all.charters.put(space.charter);
    }
    await bumpRevision();
  });
}

export async function changeBrand(id: string, change: Partial<BrandRow>, now: number): Promise<void> {
  await database().transaction('rw', [database().brands, database().counters], async () => {
    await database().brands.update(id, { ...change, updatedAt: now });
    await bumpRevision();
  });
}

/** Takes a brand out with all that belongs to it, and gives it back so that the removal can be undone. */
export async function removeBrand(id: string): Promise<BrandSpace | null> {
  const all = database();
  const tables = [all.brands, all.templates, all.facts, all.charters, all.counters];
  return await all.transaction('rw', tables, async () => {
    const space = await readSpace(id);
    if (space === null) return null;
    await all.brands.delete(id);
    await all.templates.where('brand').equals(id).delete();
    await all.facts.where('brand').equals(id).delete();
    await all.charters.delete(id);
    await bumpRevision();
    return space;
  });
}
