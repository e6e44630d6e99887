import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../../shared/networks/facebook/read.ts';
import { offerReader } from '../../shared/page/read-page.ts';

/** Injected into the page's isolated world when the whole page is first read. */
export default defineUnlistedScript(() => offerReader(readPage));
