import { ask } from '../ask.ts';
import type { ReadContext, Reading, ReadPage } from '../networks/adapter.ts';
import type { PageContext } from './context.ts';
import { inSlices } from './slices.ts';

/** The handover of the lazily fetched reader, by one global key, as the panel's (`panel-port.ts`). */
const PORT = '__tactReader';

type Ported = typeof globalThis & { [PORT]?: ReadPage };

export function offerReader(read: ReadPage): void {
  (globalThis as Ported)[PORT] = read;
}

/** The whole page over as many tasks as it takes; fetches the reader's code the first time. */
export async function readPage({ adapter, document, signal }: PageContext, context: ReadContext): Promise<Reading> {
  if ((globalThis as Ported)[PORT] === undefined) await ask('load-reader', { network: adapter.network });
  const read = (globalThis as Ported)[PORT];
  if (read === undefined) throw new Error('the reader did not come');
  return await inSlices(read(document, context), signal);
}
