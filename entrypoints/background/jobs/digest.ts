import { makeDigest } from '../../../stores/tables/alerts.ts';
import { moveJob } from '../../../stores/tables/jobs.ts';
import { openDesk } from '../desk.ts';
import type { Job } from './job.ts';

export const DIGEST = 'digest';
/** At the end of a pause: what the pause held is told at once, not the next morning. */
export const AFTER_PAUSE = 'after-pause';

export const digestJob: Job = async ({ now }) => {
  const { quiet } = await openDesk(now);
  await makeDigest(DIGEST, now, quiet.digestAfter(now));
};

export const afterPauseJob: Job = async ({ now }) => {
  const { pausedUntil } = await openDesk(now);
  // The pause was made longer: its end has moved.
  if (pausedUntil > now) await moveJob(AFTER_PAUSE, pausedUntil);
  else await makeDigest(AFTER_PAUSE, now, null, 'paused');
};
