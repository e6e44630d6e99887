import { browser } from 'wxt/browser';
import { saveMirror } from '../../../stores/tables/mirror.ts';
import { catchUp } from '../catch-up.ts';
import { takeChosenText } from '../chosen-text.ts';
import type { Answers } from '../door.ts';
import { knowledge } from '../knowledge.ts';
import { drawMenu } from '../menu.ts';
import { settingsOrDefaults } from '../page-state.ts';
import { tellPages } from '../tell-pages.ts';
import { resumeLater } from '../wake.ts';
import { nothing, text, z } from './schemas.ts';

export const workspaceAnswers: Pick<Answers, 'open-workspace' | 'data-changed' | 'chosen-text'> = {
  'open-workspace': {
    from: ['page', 'screen'],
    schema: z.object({ area: z.nullable(text) }),
    run: async ({ area }) => {
      const url = browser.runtime.getURL('/options.html');
      await browser.tabs.create({ url: area === null ? url : `${url}#${encodeURIComponent(area)}` });
      return { opened: true };
    },
  },
  'data-changed': {
    from: ['screen'],
    schema: nothing,
    run: async () => {
      await saveMirror(Date.now()).catch((error: unknown) => console.warn('Tact: the mirror was not written', error));
      resumeLater((await settingsOrDefaults()).pausedUntil);
      void knowledge(null);
      void catchUp();
      await drawMenu();
      return { told: await tellPages() };
    },
  },
  'chosen-text': {
    from: ['screen'],
    schema: nothing,
    run: async () => ({ question: await takeChosenText() }),
  },
};
