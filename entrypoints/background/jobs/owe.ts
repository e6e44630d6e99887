import { database } from '../../../stores/tables/database.ts';
import { ensureJob, moveJob } from '../../../stores/tables/jobs.ts';
import { reminderDue } from '../../../stores/tables/reminders.ts';
import { openDesk } from '../desk.ts';
import { AFTER_PAUSE, DIGEST } from './digest.ts';
import { REMINDERS } from './reminders.ts';
import { RETENTION } from './retention.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The morning follows the settings as they are now; a morning that was missed stays owed. */
async function oweDigest(now: number, next: number): Promise<void> {
  await database().transaction('rw', database().jobs, async () => {
    const row = await database().jobs.get(DIGEST);
    if (row === undefined || (row.dueAt > now && row.dueAt !== next)) await moveJob(DIGEST, next);
  });
}

/** Works out afresh what is owed: rows can be lost, clocks put right, settings and tasks changed by a screen. */
export async function oweJobs(now: number): Promise<void> {
  const { quiet, pausedUntil } = await openDesk(now);
  await oweDigest(now, quiet.digestAfter(now));
  if (pausedUntil > now) await ensureJob(AFTER_PAUSE, pausedUntil);
  const reminder = await reminderDue(now);
  if (reminder !== null) await ensureJob(REMINDERS, reminder);
  await ensureJob(RETENTION, now + DAY);
}
