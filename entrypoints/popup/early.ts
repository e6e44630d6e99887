import { readEarly } from '../../stores/views/popup-early.ts';

/** Asked for while the rest of the page's one file is still to run: React takes its time. */
export const early = readEarly();
