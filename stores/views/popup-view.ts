import { create } from 'zustand';
import { ask } from '../../shared/ask.ts';
import type { Network } from '../../shared/brands/brand.ts';
import { type Glance, glance } from '../../shared/measure/glance.ts';
import { type NetworkMode, PAUSE_LENGTH, type Settings } from '../../shared/storage/settings.ts';
import { readBrands, readSpace } from '../tables/brands.ts';
import { picksSince } from '../tables/picks.ts';
import { lookAtFrontTab, onFrontTabChange, openSidePanel, type Sight } from './front-tab.ts';
import { change, follow, forgetLost, restoreLost, SCREEN_BASE, type ScreenBase, startBase } from './screen-base.ts';
import { starterPack } from './starter-pack.ts';

export interface PopupView extends ScreenBase {
  sight: Sight;
  /** The brands' handles, for messages that name them. */
  handles: string[];
  /** Null until the tables answered. */
  glance: Glance | null;
  /** The title of the template picked most often. */
  favouriteTitle: string | null;
  /** Key of the last sentence for the live region. */
  said: string | null;
}

const INITIAL: PopupView = {
  ...SCREEN_BASE,
  sight: { state: 'looking' },
  handles: [],
  glance: null,
  favouriteTitle: null,
  said: null,
};

export const usePopup = create<PopupView>()(() => INITIAL);
const patch = (next: Partial<PopupView>): void => usePopup.setState(next);

export function resetPopup(): void {
  usePopup.setState(INITIAL, true);
}

/** Midnight of this day and of the day six days before, in the person's own zone. */
function days(now: Date): { today: number; weekAgo: number } {
  const midnight = (back: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - back).getTime();
  return { today: midnight(0), weekAgo: midnight(6) };
}

async function titleOf(template: string): Promise<string | null> {
  const spaces = await Promise.all((await readBrands()).map(({ id }) => readSpace(id)));
  const own = spaces.flatMap((space) => space?.templates ?? []);
  const found = own.find(({ id }) => id === template) ?? (await starterPack()).find(({ id }) => id === template);
  return found?.title ?? null;
}

function showGlance(next: Glance): void {
  patch({ glance: next });
  const template = next.favourite?.template;
  if (template === undefined) return;
  titleOf(template).then(
    (favouriteTitle) => patch({ favouriteTitle }),
    () => undefined,
  );
}

export async function look(): Promise<void> {
  patch({ sight: await lookAtFrontTab() });
}

/** Starts what the popup follows; the function that it gives stops it. */
export function startPopup(): () => void {
  const { today, weekAgo } = days(new Date());
  const stopBase = startBase(patch);
  const stopPicks = follow(
    async () => glance(await picksSince(weekAgo), today, weekAgo),
    showGlance,
    () => patch({ storage: 'refused' }),
  );
  const stopBrands = follow(
    readBrands,
    (brands) => patch({ handles: brands.flatMap(({ accounts }) => accounts.map(({ id }) => id)) }),
    () => patch({ storage: 'refused' }),
  );
  const stopTabs = onFrontTabChange(look);
  void look();
  return () => {
    stopBase();
    stopPicks();
    stopBrands();
    stopTabs();
  };
}

/** A change that the page must hear of: then it is looked at again, as it shows itself now. */
async function changeAndLook(next: (settings: Settings) => Settings, said: string): Promise<void> {
  try {
    await change(next);
    patch({ said });
  } catch {
    patch({ storage: 'refused', said: 'storage.refused' });
  }
  await look();
}

export async function pauseHere(host: string): Promise<void> {
  await changeAndLook(
    (settings) => ({ ...settings, pausedHosts: [...new Set([...settings.pausedHosts, host])] }),
    'page.saidPausedHere',
  );
}

export async function resumeHere(host: string): Promise<void> {
  await changeAndLook(
    (settings) => ({ ...settings, pausedHosts: settings.pausedHosts.filter((one) => one !== host) }),
    'page.saidResumedHere',
  );
}

export async function pauseEverywhere(): Promise<void> {
  await changeAndLook(
    (settings) => ({ ...settings, pausedUntil: Date.now() + PAUSE_LENGTH }),
    'page.saidPausedEverywhere',
  );
}

export async function resumeEverywhere(): Promise<void> {
  await changeAndLook((settings) => ({ ...settings, pausedUntil: 0 }), 'page.saidResumedEverywhere');
}

export async function setMode(network: Network, mode: NetworkMode): Promise<void> {
  await changeAndLook(
    (settings) => ({ ...settings, networks: { ...settings.networks, [network]: mode } }),
    mode === 'page' ? 'page.saidModePage' : 'page.saidModePanel',
  );
}

export async function openPanel(): Promise<void> {
  const { sight } = usePopup.getState();
  const opened = await openSidePanel(sight.state === 'looking' ? null : sight.windowId);
  if (opened) window.close();
  else patch({ said: 'page.saidNoPanel' });
}

export async function openWorkspace(area: string | null): Promise<void> {
  try {
    await ask('open-workspace', { area });
    window.close();
  } catch {
    patch({ said: 'page.saidNoWorkspace' });
  }
}

export const restore = async (): Promise<void> => await restoreLost(patch);
export const leave = async (): Promise<void> => await forgetLost(patch);
