import type { AlertRow, Signal } from '../../shared/alerts/alert.ts';
import { alertRows, type Desk } from '../../shared/alerts/decide.ts';
import { digestOf } from '../../shared/alerts/digest.ts';
import { database } from './database.ts';
import { moveJob } from './jobs.ts';

const HOUR = 60 * 60 * 1000;

/** Sources of what rang in the last hour: what the limits are counted from. Inside the caller's transaction. */
async function rangLately(now: number): Promise<string[]> {
  const rows = await database()
    .alerts.where('at')
    .above(now - HOUR)
    .toArray();
  return rows.filter(({ decision, kind }) => decision === 'now' && kind !== 'digest').map(({ source }) => source);
}

/**
 * Decides and stores signals that are not known yet, in the transaction of what caused them (`alerts` must be
 * in it): alert and cause are born together, so that no death of the worker can part them. Gives the new rows.
 */
export async function addSignals(signals: readonly Signal[], desk: Omit<Desk, 'rang'>): Promise<AlertRow[]> {
  if (signals.length === 0) return [];
  const known = await database().alerts.bulkGet(signals.map(({ id }) => id));
  const seen = new Set<string>();
  const fresh = signals.filter(({ id }, index) => {
    const isNew = known[index] === undefined && !seen.has(id);
    seen.add(id);
    return isNew;
  });
  if (fresh.length === 0) return [];
  const rows = alertRows(fresh, { ...desk, rang: await rangLately(desk.now) });
  await database().alerts.bulkAdd(rows);
  return rows;
}

/** Signals that nothing else in the database goes with. */
export async function raise(signals: readonly Signal[], desk: Omit<Desk, 'rang'>): Promise<AlertRow[]> {
  return await database().transaction('rw', database().alerts, async () => await addSignals(signals, desk));
}

/** What must still ring, oldest first: also what was being shown when the worker died. */
export async function pendingAlerts(): Promise<AlertRow[]> {
  return await database().alerts.where('pending').equals(1).sortBy('at');
}

/** Before the system is asked: if the worker dies now, it is shown again under the same id, and replaces itself. */
export async function markShowing(id: string): Promise<void> {
  await database().alerts.update(id, { delivery: 'showing' });
}

export async function markDelivered(id: string, delivery: 'shown' | 'refused'): Promise<void> {
  await database()
    .alerts.where('id')
    .equals(id)
    .modify((row) => {
      row.delivery = delivery;
      delete row.pending;
    });
}

export async function markSeen(ids: readonly string[], now: number): Promise<void> {
  await database()
    .alerts.where('id')
    .anyOf([...ids])
    .modify((row) => {
      row.seenAt ??= now;
      delete row.pending;
    });
}

export async function readAlert(id: string): Promise<AlertRow | undefined> {
  return await database().alerts.get(id);
}

/**
 * Makes the digest of everything that is held (`only`: of what one reason held) and moves the job to its next time, in
 * one transaction: every held row is in exactly one digest, whenever the worker dies. Null when nothing was held.
 */
export async function makeDigest(
  job: string,
  at: number,
  next: number | null,
  only?: string,
): Promise<AlertRow | null> {
  return await database().transaction('rw', [database().alerts, database().jobs], async () => {
    const all = await database().alerts.where('held').equals(1).toArray();
    // What was looked at meanwhile is no news, but it is told with the rest: nothing goes without trace.
    const held = all.filter(({ why }) => only === undefined || why === only);
    const digest = digestOf(held, at);
    if (digest !== null) {
      await database().alerts.put(digest);
      await database().alerts.bulkPut(held.map(({ held: _, ...row }) => ({ ...row, digest: digest.id })));
    }
    await moveJob(job, next);
    return digest;
  });
}
