import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { Desk } from '../../shared/alerts/decide.ts';
import { digestOf } from '../../shared/alerts/digest.ts';
import { dueTasks, isLate, LATE_AT_ONCE, nextDue, reminderSignal } from '../../shared/alerts/reminders.ts';
import { addSignals } from './alerts.ts';
import { database } from './database.ts';
import { moveJob } from './jobs.ts';

/** After a long sleep many reminders are late at once: one summary, and each of them a row in it. */
async function sumUp(late: readonly AlertRow[], now: number): Promise<void> {
  const digest = digestOf(late, now);
  if (digest === null) return;
  const id = `digest:late:${now}`;
  await database().alerts.put({ ...digest, id, title: { key: 'lateDigest', values: { count: late.length } } });
  const rows = late.map(({ pending: _, ...row }) => ({ ...row, decision: 'digest' as const, why: 'late', digest: id }));
  await database().alerts.bulkPut(rows);
}

/** Raises what has come due and moves the job to the next due time, in one transaction. */
export async function remindDue(job: string, desk: Omit<Desk, 'rang'>): Promise<void> {
  const { now } = desk;
  const tables = [database().tasks, database().alerts, database().jobs];
  await database().transaction('rw', tables, async () => {
    const open = await database().tasks.where('open').equals(1).toArray();
    const due = dueTasks(open, now);
    const late = new Set(due.filter((task) => isLate(task, now)).map(({ id }) => id));
    const rows = await addSignals(
      due.map((task) => reminderSignal(task, now)),
      desk,
    );
    const lateNow = rows.filter(({ task, decision }) => decision === 'now' && task !== null && late.has(task));
    if (lateNow.length > LATE_AT_ONCE) await sumUp(lateNow, now);
    await moveJob(job, nextDue(open, now));
  });
}

/** When the next reminder is owed: at once if one was missed. Null: none. */
export async function reminderDue(now: number): Promise<number | null> {
  const open = await database().tasks.where('open').equals(1).toArray();
  const due = dueTasks(open, now);
  const known = await database().alerts.bulkGet(due.map((task) => reminderSignal(task, now).id));
  return known.includes(undefined) ? now : nextDue(open, now);
}
