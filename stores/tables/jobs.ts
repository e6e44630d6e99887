import type { JobRow } from '../../shared/alerts/job.ts';
import { database } from './database.ts';

/** How long a worker may hold a job before another one takes it: a worker lives about 30 s after its last event. */
const LEASE = 60_000;

/** Makes a job due at a time, or moves it there; `null` takes it away. Callable inside a transaction that has `jobs`. */
export async function moveJob(name: string, dueAt: number | null): Promise<void> {
  if (dueAt === null) await database().jobs.delete(name);
  else await database().jobs.put({ name, dueAt, owner: null, until: 0 });
}

/**
 * Makes sure that a job is due no later than this: at each start of the worker, so that a lost row, or one that a wrong
 * clock has put far away, comes back.
 */
export async function ensureJob(name: string, dueAt: number): Promise<void> {
  await database().transaction('rw', database().jobs, async () => {
    const row = await database().jobs.get(name);
    if (row === undefined || row.dueAt > dueAt) await moveJob(name, dueAt);
  });
}

/** Takes the job that is due longest and that nobody is at; null when there is none. */
export async function leaseJob(owner: string, now: number): Promise<JobRow | null> {
  return await database().transaction('rw', database().jobs, async () => {
    const due = await database().jobs.where('dueAt').belowOrEqual(now).sortBy('dueAt');
    // A lease that ends later than any lease can is of a clock that was wrong.
    const free = due.find(({ until }) => until <= now || until > now + LEASE);
    if (free === undefined) return null;
    const taken = { ...free, owner, until: now + LEASE };
    await database().jobs.put(taken);
    return taken;
  });
}

/** When the worker must wake next, UTC milliseconds; null: nothing is owed. */
export async function nearestJob(): Promise<number | null> {
  const row = await database().jobs.orderBy('dueAt').first();
  return row === undefined ? null : Math.max(row.dueAt, row.until > row.dueAt ? row.until : 0);
}
