import { browser } from 'wxt/browser';
import type { Network } from '../../../shared/brands/brand.ts';
import { readLists } from '../../../shared/suggest/read-lists.ts';
import { drawHealth } from '../badge.ts';
import type { Answers } from '../door.ts';
import { pageStateFor } from '../page-state.ts';
import { network, nothing, text, z } from './schemas.ts';

/** After what the page waits for, in milliseconds. */
const SOON = 300;

/** Scripts that a page of ours may ask to be loaded into its own tab and frame, taken from the sender. */
async function inject(
  tabId: number | undefined,
  file: '/panel.js' | '/insert-main.js' | `/read-${Network}.js`,
  world: 'ISOLATED' | 'MAIN',
): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file], world });
  return true;
}

export const pageAnswers: Pick<Answers, 'page-state' | 'page-health' | 'load-panel' | 'load-reader' | 'load-insert'> = {
  'page-state': {
    from: ['page'],
    schema: z.object({ host: text, network }),
    run: async (payload) => {
      // A page that begins is read before a button in it is pressed: by then the lists are here.
      setTimeout(readLists, SOON);
      return await pageStateFor(payload.host, payload.network);
    },
  },
  'page-health': {
    from: ['page'],
    schema: z.object({ changed: z.boolean() }),
    run: async ({ changed }, sender) => {
      if (sender.tab?.id !== undefined) await drawHealth(sender.tab.id, changed);
      return { heard: true };
    },
  },
  'load-panel': {
    from: ['page'],
    schema: nothing,
    run: async (_, sender) => ({ loaded: await inject(sender.tab?.id, '/panel.js', 'ISOLATED') }),
  },
  'load-reader': {
    from: ['page'],
    schema: z.object({ network }),
    run: async (payload, sender) => ({
      loaded: await inject(sender.tab?.id, `/read-${payload.network}.js`, 'ISOLATED'),
    }),
  },
  'load-insert': {
    from: ['page'],
    schema: nothing,
    run: async (_, sender) => ({ loaded: await inject(sender.tab?.id, '/insert-main.js', 'MAIN') }),
  },
};
