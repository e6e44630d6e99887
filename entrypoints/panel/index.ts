import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAccount } from '../../components/panel/ask-account.tsx';
import { announce, openPanel } from '../../components/panel/mount.tsx';
import { offerPanel } from '../../shared/page/panel-port.ts';

/** Injected into the page's isolated world at the first hover or focus of one of our buttons. */
export default defineUnlistedScript(() => {
  offerPanel({ open: openPanel, announce, askAccount });
});
