import { ask } from '../../shared/ask.ts';
import type { Question } from '../../shared/messages.ts';
import { copyText } from '../../shared/page/clipboard.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { readSighting } from '../tables/desk.ts';
import { removeTask } from '../tables/tasks.ts';
import { ring, ringing } from './ring.ts';
import type { Deed } from './said.ts';

/** What was handed to customer service, with the ways to send it on. */
export interface Packet {
  text: string;
  mail: string | null;
  form: string | null;
  /** False: the browser refused; the text is shown to be copied by hand. */
  copied: boolean;
}

/** The row as a question in its own brand's name, whichever brand is in use. */
function questionOf(row: SightingRow, brand: Pick<BrandRow, 'accounts'> | null): Question {
  const { network, key, post, author, text } = row;
  const acting = brand?.accounts.find((account) => account.network === network)?.id ?? null;
  return { network, key, post, author, text, language: null, acting };
}

/** Makes the packet and the task that chases, and copies the packet; null when the comment is no longer kept. */
export async function handOff(
  sighting: string,
  brand: Pick<BrandRow, 'accounts'> | null,
  show: (packet: Packet) => void,
): Promise<Deed | null> {
  const row = await readSighting(sighting);
  if (row === null) return null;
  const handed = await ask('hand-off', { id: crypto.randomUUID(), question: questionOf(row, brand), link: row.url });
  const copied = await copyText(handed.text);
  show({ text: handed.text, mail: handed.mail, form: handed.form, copied });
  await ring();
  const undo = ringing(() => removeTask(handed.task));
  return { said: { key: copied ? 'handOff.copied' : 'handOff.notCopied' }, undo };
}
