import { ask } from '../ask.ts';
import type { ReadContext, Reading, ReadPage } from '../networks/adapter.ts';
import type { PageContext } from './context.ts';
import { inSlices } from './slices.ts';
import { Teller } from './teller.ts';

/** The handover of the lazily fetched reader, by one global key, as the panel's (`panel-port.ts`). */
const PORT = '__tactReader';

/** What only a page that is read whole needs. */
interface Reader {
  read: ReadPage;
  teller: (page: PageContext) => Teller;
}

type Ported = typeof globalThis & { [PORT]?: Reader };

export function offerReader(read: ReadPage): void {
  (globalThis as Ported)[PORT] = { read, teller: (page) => new Teller(page, read) };
}

/** Fetches the reader's code the first time. */
export async function fetchReader({ adapter }: PageContext): Promise<Reader> {
  if ((globalThis as Ported)[PORT] === undefined) await ask('load-reader', { network: adapter.network });
  const reader = (globalThis as Ported)[PORT];
  if (reader === undefined) throw new Error('the reader did not come');
  return reader;
}

/** The whole page over as many tasks as it takes. */
export async function readPage(page: PageContext, context: ReadContext): Promise<Reading> {
  const { read } = await fetchReader(page);
  return await inSlices(read(page.document, context), page.signal);
}
