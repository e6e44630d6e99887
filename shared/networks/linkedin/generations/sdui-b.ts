import { anchor, type Generation, LISTS } from '../generation.ts';
import { SDUI } from './sdui.ts';

/** Feed, recent activity and search since October 2026: a card has a class, a role and a key, and nothing else. */
export const SDUI_B: Generation = {
  name: 'sdui-b',
  anchors: {
    ...SDUI,
    signs: anchor(LISTS, '2026-10-06', '[role="listitem"][componentkey^="update-card-focus"]'),
    post: anchor(LISTS, '2026-10-06', '[role="listitem"][componentkey^="update-card-focus"]'),
  },
};
