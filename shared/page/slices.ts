import { type Steps, unchanged } from '../networks/unchanged.ts';

/** Tact's share of a task, in milliseconds: what takes longer goes on in another one, and the page comes in between. */
export const SHARE = 6;

/** The page comes in between: what follows a reading of thousands of items is a task of its own. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs steps over as many tasks as they need; rejects when the page's script ends before they do. */
export function inSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  const channel = new MessageChannel();
  const done = new Promise<Result>((resolve, reject) => {
    const slice = () => {
      if (signal.aborted) return reject(signal.reason);
      const until = performance.now() + SHARE;
      try {
        const step = unchanged(() => {
          let next = steps.next();
          while (next.done !== true && performance.now() < until) next = steps.next();
          return next;
        });
        if (step.done === true) resolve(step.value);
        else channel.port2.postMessage(null);
      } catch (error) {
        reject(error);
      }
    };
    channel.port1.onmessage = slice;
    channel.port2.postMessage(null);
  });
  return done.finally(() => channel.port1.close());
}
