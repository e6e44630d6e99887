import { forgetGoneBrands } from '../../../stores/tables/gone-brands.ts';
import { moveJob } from '../../../stores/tables/jobs.ts';
import { runRetention } from '../../../stores/tables/retention.ts';
import type { Job } from './job.ts';

export const RETENTION = 'retention';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** As much of a wake as the clean-up may have: what rings goes first. */
const SHARE = 5_000;

/** Once a day; with more to delete than one wake can, again in a minute. */
export const retentionJob: Job = async ({ now, until }) => {
  const share = Math.min(SHARE, until - now);
  const more = (await runRetention(now, share)) || (await forgetGoneBrands(share));
  await moveJob(RETENTION, now + (more ? MINUTE : DAY));
};
