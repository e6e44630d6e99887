import { browser } from 'wxt/browser';
import { FULL_KEY, isFull } from '../../shared/storage/full.ts';

/** Tells the screens, by what every one of them follows, that the disk takes nothing more. */
export async function noteRoom(error: unknown): Promise<void> {
  if (isFull(error)) await browser.storage.session.set({ [FULL_KEY]: Date.now() });
}

/** Something was kept again. */
export async function noteKept(): Promise<void> {
  const found = await browser.storage.session.get(FULL_KEY);
  if (found[FULL_KEY] !== undefined) await browser.storage.session.remove(FULL_KEY);
}
