import type { Settings } from '../../shared/storage/settings.ts';
import { readDeskEarly } from '../tables/desk-early.ts';
import { askDesk, type Desk, deskOf } from './desk-view.ts';

export interface EarlyDesk {
  desk: Desk;
  settings: Settings;
}

/** What the popup shows first, read while its screen is still being loaded; null where that must be left to Dexie. */
export async function readEarly(): Promise<EarlyDesk | null> {
  const now = Date.now();
  const early = await readDeskEarly(askDesk(now));
  return early === null ? null : { desk: deskOf(early.rows, now), settings: early.settings };
}
