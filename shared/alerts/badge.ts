/** The sign on the button: what waits, or why nothing is counted. */
export interface Badge {
  text: string;
  color: string;
  /** What the button's tooltip says, as a key under `badge.` and its value. */
  key: 'waiting' | 'nothing' | 'paused' | 'changed';
  count: number;
}

const ACCENT = '#1f6f5c';
const QUIET = '#5b6470';
const ALARM = '#b3261e';

/** More would not be read, and not fit. */
const MOST = 99;

/** Empty at zero. A pause is shown instead of a number: nothing is looked at meanwhile. */
export function badgeOf(waiting: number, paused: boolean): Badge {
  if (paused) return { text: 'II', color: QUIET, key: 'paused', count: waiting };
  if (waiting === 0) return { text: '', color: ACCENT, key: 'nothing', count: 0 };
  return { text: waiting > MOST ? '99+' : String(waiting), color: ACCENT, key: 'waiting', count: waiting };
}

/** On the tab whose page has changed so that Tact no longer reads it. */
export const CHANGED: Badge = { text: '!', color: ALARM, key: 'changed', count: 0 };
