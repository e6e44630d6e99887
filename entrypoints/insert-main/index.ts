import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitCommand } from '../../shared/insertion/main-port.ts';

/** The half of an insertion that must live in the page's own world; loaded anew for each insertion that needs it. */
export default defineUnlistedScript(() => awaitCommand(document));
