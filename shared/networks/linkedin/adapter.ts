import type { Adapter } from '../adapter.ts';
import { atOnce } from '../unchanged.ts';
import { linkedinInPage } from './in-page.ts';
import { readPage } from './read.ts';

/** All that is known of the network, the reading of whole pages too. */
export const linkedinAdapter: Adapter = {
  ...linkedinInPage,
  read: (page, context) => atOnce(readPage(page, context)),
};
