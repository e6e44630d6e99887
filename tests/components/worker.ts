import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope, Kind, Request, Response } from '../../shared/messages.ts';

type Answers = { [K in Kind]?: (payload: Request<K>) => Response<K> };

/** A worker that answers what it is told to, by the real contract; what it was asked is kept, in order. */
export function fakeWorker(answers: Answers): { asked: (kind: Kind) => unknown[] } {
  const heard: Envelope[] = [];
  const sendMessage = async (message: Envelope) => {
    heard.push(message);
    const answer = answers[message.tact as Kind] as ((payload: unknown) => unknown) | undefined;
    return answer?.(message.payload) ?? { refused: 'unknown' };
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
  return { asked: (kind) => heard.filter(({ tact }) => tact === kind).map(({ payload }) => payload) };
}

/** A page in front that answers with this report; null: no script of ours is there. */
export function fakeFrontPage(report: unknown): void {
  const tab = { id: 7, windowId: 1, active: true, url: 'https://x.com/cyclesgarance/status/1' };
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    sendMessage: vi.fn(async () => ({ rest: null, ...(report as object | null) })),
  });
}
