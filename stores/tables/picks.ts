import type { PickRow, RejectionRow } from '../../shared/storage/rows.ts';
import { database } from './database.ts';
import { bumpRevision, LEARNT } from './revision.ts';

const PICKS_COUNT = 'picks';

/** Keeps a pick once: the page's id makes a retry harmless. True when it was new. */
export async function keepPick(pick: PickRow): Promise<boolean> {
  const tables = [database().picks, database().counters];
  return await database().transaction('rw', tables, async () => {
    if ((await database().picks.get(pick.id)) !== undefined) return false;
    await database().picks.add(pick);
    const count = (await database().counters.get(PICKS_COUNT))?.value ?? 0;
    await database().counters.put({ name: PICKS_COUNT, value: count + 1 });
    await bumpRevision(LEARNT);
    return true;
  });
}

export async function markEdited(id: string, edited: boolean): Promise<boolean> {
  return (await database().picks.update(id, { edited })) > 0;
}

export async function keepRejection(rejection: RejectionRow): Promise<boolean> {
  return await database().transaction('rw', [database().rejections, database().counters], async () => {
    if ((await database().rejections.get(rejection.id)) !== undefined) return false;
    await database().rejections.add(rejection);
    await bumpRevision(LEARNT);
    return true;
  });
}

/** The brand's latest picks, newest first. */
export async function latestPicks(brand: string, limit: number): Promise<PickRow[]> {
  const range: [string, number][] = [
    [brand, 0],
    [brand, Number.MAX_SAFE_INTEGER],
  ];
  const found = database().picks.where('[brand+at]').between(range[0], range[1], true, true);
  return await found.reverse().limit(limit).toArray();
}

export async function picksUnder(post: string): Promise<PickRow[]> {
  return await database().picks.where('post').equals(post).sortBy('at');
}

export async function picksSince(at: number): Promise<PickRow[]> {
  return await database().picks.where('at').aboveOrEqual(at).toArray();
}

export async function latestRejections(brand: string, limit: number): Promise<RejectionRow[]> {
  const rows = await database().rejections.where('brand').equals(brand).sortBy('at');
  return rows.slice(-limit).reverse();
}
