/** Key in the browser's session storage: since when the disk takes nothing more, UTC milliseconds. */
export const FULL_KEY = 'storageFull';

/** Whether a failure says that there is no room left; Dexie wraps the browser's own error, in some ways twice. */
export function isFull(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; depth += 1) {
    if (at.name === 'QuotaExceededError') return true;
    at = (at as { inner?: unknown }).inner;
  }
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
