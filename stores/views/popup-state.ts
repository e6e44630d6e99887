import { create } from 'zustand';
import type { Glance } from '../../shared/measure/glance.ts';
import type { Desk } from './desk-view.ts';
import type { Sight } from './front-tab.ts';
import type { Packet } from './hand-off.ts';
import type { EarlyDesk } from './popup-early.ts';
import type { Said, Undo } from './said.ts';
import { browserLanguage, SCREEN_BASE, type ScreenBase, settled } from './screen-state.ts';

export interface PopupView extends ScreenBase {
  sight: Sight;
  /** What waits and what happened lately; null until the tables answered. */
  desk: Desk | null;
  /** Rows of the tables that the page in front shows too: they are not told twice. */
  kept: ReadonlySet<string>;
  /** Null until the tables answered. */
  glance: Glance | null;
  /** The title of the template picked most often. */
  favouriteTitle: string | null;
  /** The last sentence, for the live region. */
  said: Said | null;
  undo: Undo | null;
  /** What was just handed to customer service. */
  packet: Packet | null;
}

const INITIAL: PopupView = {
  ...SCREEN_BASE,
  sight: { state: 'looking' },
  desk: null,
  kept: new Set(),
  glance: null,
  favouriteTitle: null,
  said: null,
  undo: null,
  packet: null,
};

/** What the popup shows. Nothing here reaches the tables, so that the first picture does not wait for Dexie. */
export const usePopup = create<PopupView>()(() => INITIAL);
export const patch = (next: Partial<PopupView>): void => usePopup.setState(next);

export function resetPopup(): void {
  usePopup.setState(INITIAL, true);
}

/** The rows that came early, unless the tables have been read anew since; without them, the language of the browser alone. */
export function showEarly(early: EarlyDesk | null): void {
  const { desk, storage } = usePopup.getState();
  if (desk !== null || storage !== 'opening') return;
  patch(early === null ? { language: browserLanguage() } : { desk: early.desk, ...settled(early.settings) });
}
