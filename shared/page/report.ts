import type { Translate } from '../locales/translate.ts';
import type { PageReport, ReportPart } from '../messages.ts';
import type { Item } from '../networks/adapter.ts';
import type { CommandParts } from './commands.ts';
import { nextTask } from './slices.ts';

/** Items in one message: about five milliseconds of the page's time. */
const PIECE = 400;

/** Items of the last reports that nobody came for yet, the popup's and the side panel's. */
const waiting = new Map<string, Item[]>();
const KEPT = 2;

function inPieces(items: Item[]): ReportPart {
  if (items.length <= PIECE) return { items, rest: null };
  const rest = crypto.randomUUID();
  waiting.set(rest, items.slice(PIECE));
  for (const old of [...waiting.keys()].slice(0, -KEPT)) waiting.delete(old);
  return { items: items.slice(0, PIECE), rest };
}

/** What Tact sees on this page, for the popup and the side panel. */
export async function reportPage(
  { page, buttons, read }: CommandParts,
  say: Translate,
): Promise<PageReport & ReportPart> {
  const { adapter, document, state } = page;
  const reading = await read();
  await nextTask();
  return {
    ...{ network: adapter.network, host: document.location.host, view: reading.view, doctor: reading.doctor },
    ...inPieces(reading.items.map(({ item }) => item)),
    ...{ pause: state.pause, mode: state.mode, buttons: buttons.count },
    lastSaid: page.said === null ? null : say(page.said.key, page.said.values),
  };
}

/** The next items of a report; nothing when another one has taken its place. */
export function reportRest(name: string): ReportPart | undefined {
  const items = waiting.get(name);
  waiting.delete(name);
  return items === undefined ? undefined : inPieces(items);
}
