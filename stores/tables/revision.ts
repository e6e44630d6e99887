import { database } from './database.ts';

/** Brands, templates, facts, charters, settings: what suggestions are made from. */
export const MADE_FROM = 'revision';
/** Picks and refusals: what they are learnt from. */
export const LEARNT = 'learnt';

type Counted = typeof MADE_FROM | typeof LEARNT;

/** Counts a change, inside the transaction that makes it: the worker keeps its index and never answers from stale data. */
export async function bumpRevision(counted: Counted = MADE_FROM): Promise<void> {
  const row = await database().counters.get(counted);
  await database().counters.put({ name: counted, value: (row?.value ?? 0) + 1 });
}

export interface Revisions {
  madeFrom: number;
  learnt: number;
}

export async function readRevisions(): Promise<Revisions> {
  const [madeFrom, learnt] = await database().counters.bulkGet([MADE_FROM, LEARNT]);
  return { madeFrom: madeFrom?.value ?? 0, learnt: learnt?.value ?? 0 };
}
