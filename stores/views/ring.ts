import { ask } from '../../shared/ask.ts';

/** Tables write, the worker rings: it sees to badge, alarms and notifications. A worker that is busy does it at its next wake. */
export async function ring(): Promise<void> {
  await ask('watch-changed', {}).catch(() => undefined);
}

/** A way back that the worker hears of. */
export const ringing =
  (work: () => Promise<unknown>): (() => Promise<void>) =>
  async () => {
    await work();
    await ring();
  };
