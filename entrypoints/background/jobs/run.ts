import { leaseJob } from '../../../stores/tables/jobs.ts';
import { AFTER_PAUSE, afterPauseJob, DIGEST, digestJob } from './digest.ts';
import type { Job } from './job.ts';
import { REMINDERS, remindersJob } from './reminders.ts';
import { RETENTION, retentionJob } from './retention.ts';

/** Every job that the worker can owe: one file and one line each. */
const JOBS: Record<string, Job> = {
  [DIGEST]: digestJob,
  [AFTER_PAUSE]: afterPauseJob,
  [REMINDERS]: remindersJob,
  [RETENTION]: retentionJob,
};

/** A wake's share of work, in milliseconds: the worker dies 30 s after its last event. */
const BUDGET = 25_000;

/**
 * Does all that is due. Each job moves its own row on; one that fails, or dies half-way, keeps its row and is taken again
 * when its lease ends. `clock` gives UTC milliseconds.
 */
export async function runDueJobs(owner: string, clock: () => number): Promise<void> {
  const until = clock() + BUDGET;
  while (clock() < until) {
    const now = clock();
    const due = await leaseJob(owner, now);
    if (due === null) return;
    try {
      await JOBS[due.name]?.({ now, dueAt: due.dueAt, until });
    } catch (error) {
      console.warn('Tact: a job failed and will be tried again', due.name, error);
    }
  }
}
