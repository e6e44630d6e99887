import type { Translate } from '../locales/translate.ts';
import type { PageReport } from '../messages.ts';
import type { CommandParts } from './commands.ts';
import { nextTask } from './slices.ts';

/** What Tact sees on this page, for the popup and the side panel. */
export async function reportPage({ page, buttons, read }: CommandParts, say: Translate): Promise<PageReport> {
  const { adapter, document, state } = page;
  const reading = await read();
  await nextTask();
  return {
    network: adapter.network,
    host: document.location.host,
    view: reading.view,
    doctor: reading.doctor,
    items: reading.items.map(({ item }) => item),
    pause: state.pause,
    mode: state.mode,
    buttons: buttons.count,
    lastSaid: page.said === null ? null : say(page.said.key, page.said.values),
  };
}
