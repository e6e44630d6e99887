/** Key in the browser's session storage: since when the disk takes nothing more, UTC milliseconds. */
export const FULL_KEY = 'storageFull';

/** Chromium's quota says so by its name; a disk with no byte left closes the tables with an unknown error (Chromium 156). */
const saysFull = ({ name, message }: { name: string; message: string }): boolean =>
  name === 'QuotaExceededError' || /no[ _]space|disk (?:is )?full|ENOSPC/i.test(message);

/** Whether a failure says that there is no room left; Dexie wraps the browser's own error, in some ways twice. */
export function isFull(error: unknown): boolean {
  for (let at = error, depth = 0; depth < 4; depth += 1) {
    if (!(at instanceof Error || at instanceof DOMException)) return false;
    if (saysFull(at)) return true;
    at = (at as { inner?: unknown }).inner;
  }
  return false;
}
