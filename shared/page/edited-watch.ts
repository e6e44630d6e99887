import { ask } from '../ask.ts';
import { readBox } from '../insertion/read-back.ts';
import type { PageContext } from './context.ts';

/** After this long without an end, what stands in the box is taken as what was meant, in milliseconds. */
const LONGEST = 10 * 60 * 1000;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whether the reply was changed before it left: learning and reports need it. The box's last text
 * is remembered as the person types; when the box empties or goes, it is compared with what was put in.
 */
export function watchEdited(page: PageContext, box: HTMLElement, inserted: string, id: string): void {
  const stop = new AbortController();
  const wanted = plain(inserted);
  let last = plain(readBox(box));
  const finish = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    ask('edited', { id, edited: !last.includes(wanted) }).catch((error: unknown) => page.lost(error));
  };
  const look = () => {
    const now = box.isConnected ? plain(readBox(box)) : '';
    if (now === '') finish();
    else last = now;
  };
  const options = { signal: AbortSignal.any([stop.signal, page.signal]) };
  box.addEventListener('input', () => setTimeout(look, 0), options);
  page.document.addEventListener('focusin', () => setTimeout(look, 300), options);
  page.document.addEventListener('visibilitychange', look, options);
  const timer = setTimeout(finish, LONGEST);
  stop.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
