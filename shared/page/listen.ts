import { browser } from 'wxt/browser';
import type { Envelope, PageState } from '../messages.ts';
import { type CommandParts, checkBox, focusNext, searchFromBox, suggestForNearest } from './commands.ts';
import { words } from './page-words.ts';
import { reportPage, reportRest } from './report.ts';

/** Answers the worker and our screens; anything else on the channel is left alone. */
export function listen(parts: CommandParts, setState: (state: PageState) => void): void {
  const { page } = parts;
  const heard = { heard: true } as const;

  const handlers: Record<string, (payload: unknown) => unknown> = {
    'state-changed': (payload) => {
      setState(payload as PageState);
      return heard;
    },
    command: (payload) => {
      run(parts, (payload as { name: string }).name).catch((error: unknown) => page.lost(error));
      return heard;
    },
    report: () => reportPage(parts, words(page.state.language)),
    'report-rest': (payload) => reportRest((payload as { rest: string }).rest),
  };

  /** True: the answer comes later. */
  const onMessage = (message: unknown, _: unknown, answer: (value?: unknown) => void): boolean => {
    const { tact, payload } = (message ?? {}) as Partial<Envelope>;
    const handler = tact === undefined || !Object.hasOwn(handlers, tact) ? undefined : handlers[tact];
    if (handler === undefined) return false;
    Promise.resolve(handler(payload)).then(answer, () => answer());
    return true;
  };

  browser.runtime.onMessage.addListener(onMessage);
  page.signal.addEventListener('abort', () => {
    // An orphan has no runtime left to take the listener from; it is gone with it.
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {}
  });
}

async function run(parts: CommandParts, name: string): Promise<void> {
  if (!parts.page.state.shown) return;
  if (name === 'suggest') await suggestForNearest(parts);
  else if (name === 'next') await focusNext(parts);
  else if (name === 'search') await searchFromBox(parts);
  else if (name === 'check') await checkBox(parts);
}
