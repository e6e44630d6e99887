import { defineContentScript } from 'wxt/utils/define-content-script';
import { createButton } from '../../components/page/button.ts';
import { xInPage } from '../../shared/networks/x/in-page.ts';
import { startPage } from '../../shared/page/start.ts';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://pro.x.com/*'],
  // Before the page's own scripts: the key guard must be the first listener.
  runAt: 'document_start',
  // WXT's start message would tell the page that Tact is here.
  noScriptStartedPostMessage: true,
  main() {
    startPage({ adapter: xInPage, createButton }, document);
  },
});
