import type { EarlyDesk } from '../../stores/views/popup-early.ts';
import { showEarly } from '../../stores/views/popup-state.ts';
import { mountScreen } from '../controls/mount-screen.tsx';
import { PopupScreen } from './popup-screen.tsx';

/** How long the screen, which is ready, waits for its rows: drawing it twice takes longer than most of these waits. */
const PATIENCE = 60;

const patience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));

/** The first picture has the rows where they come in time; where they don't, it says that it is looking, and they follow. */
export async function showPopup(early: Promise<EarlyDesk | null>): Promise<() => void> {
  showEarly(await Promise.race([early, patience()]));
  const unmount = mountScreen(PopupScreen);
  early.then(showEarly, () => undefined);
  return unmount;
}
