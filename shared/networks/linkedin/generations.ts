import type { Generation } from './generation.ts';
import { EMBER } from './generations/ember.ts';
import { SDUI_A } from './generations/sdui-a.ts';
import { SDUI_B } from './generations/sdui-b.ts';
import { VIEW } from './generations/view.ts';

/**
 * Layouts, newest first. LinkedIn serves several at once and changes from page to page of one account, so that it is
 * looked up for each item and at each navigation, never for the site.
 */
export const GENERATIONS: readonly Generation[] = [SDUI_B, SDUI_A, VIEW, EMBER];
