import { browser } from 'wxt/browser';
import { nearestJob } from '../../stores/tables/jobs.ts';
import { drawBadge } from './badge.ts';
import { oweJobs } from './jobs/owe.ts';
import { runDueJobs } from './jobs/run.ts';
import { ring } from './notify.ts';

/** The one alarm of all jobs: at the nearest. */
export const JOBS_ALARM = 'jobs';

/** Chromium takes no alarm sooner than this. */
const SOONEST = 30_000;

async function setAlarm(): Promise<void> {
  const at = await nearestJob();
  if (at === null) await browser.alarms.clear(JOBS_ALARM);
  else browser.alarms.create(JOBS_ALARM, { when: Math.max(at, Date.now() + SOONEST) });
}

/** This worker, among those that may run at once while one replaces another. */
const OWNER = crypto.randomUUID();

async function ringAndCount(): Promise<void> {
  await ring();
  await drawBadge(Date.now());
}

/** Storage that refuses is told in the screens; here it is only noted. */
const noted = (error: unknown): void => console.warn('Tact: what is owed could not be done now', error);

/** A page has shown something: what is decided rings, what waits is counted; a batch owes no job. */
export async function tellNow(): Promise<void> {
  await ringAndCount().catch(noted);
}

async function catchUpOnce(): Promise<void> {
  await oweJobs(Date.now());
  await runDueJobs(OWNER, () => Date.now());
  await ringAndCount();
  await setAlarm();
}

let running: Promise<void> | null = null;
let next: Promise<void> | null = null;

/**
 * Everything that is owed now: jobs, what has not rung yet, the badge, the next alarm. Safe to call at any time and as
 * often as one likes: while one round runs, all further calls share the round after it.
 */
export async function catchUp(): Promise<void> {
  if (running === null) {
    running = catchUpOnce()
      .catch(noted)
      .finally(() => {
        running = null;
      });
    return await running;
  }
  next ??= running.then(async () => {
    next = null;
    await catchUp();
  });
  await next;
}
