import type { Network } from '../../shared/brands/brand.ts';
import { type Glance, glance } from '../../shared/measure/glance.ts';
import type { PageReport } from '../../shared/messages.ts';
import { sightingId } from '../../shared/sightings/sighting.ts';
import { type NetworkMode, PAUSE_LENGTH, type Settings } from '../../shared/storage/settings.ts';
import { readBrands, readSpace } from '../tables/brands.ts';
import { keptAmong, readDesk } from '../tables/desk.ts';
import { picksSince } from '../tables/picks.ts';
import { askDesk, type Desk, deskOf } from './desk-view.ts';
import { lookAtFrontTab, onFrontTabChange } from './front-tab.ts';
import { patch, showEarly } from './popup-state.ts';
import { change, follow, forgetLost, restoreLost, startBase } from './screen-base.ts';
import { starterPack } from './starter-pack.ts';

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

/** Which of the page's items the tables hold, under whichever brand. */
async function keptOf({ network, items }: PageReport): Promise<ReadonlySet<string>> {
  const brands = await readBrands();
  const keys = items.flatMap(({ key }) => key ?? []);
  return await keptAmong(brands.flatMap(({ id }) => keys.map((key) => sightingId(id, network, key))));
}

export async function look(): Promise<void> {
  const sight = await lookAtFrontTab();
  const kept = sight.state === 'seen' ? await keptOf(sight.report).catch(() => new Set<string>()) : new Set<string>();
  patch({ sight, kept });
}

/** What may come after the first paint: the page's own report, and what was picked lately. */
function startRest(): () => void {
  const { today, weekAgo } = days(new Date());
  const stopPicks = follow(
    async () => glance(await picksSince(weekAgo), today, weekAgo),
    showGlance,
    () => patch({ storage: 'refused' }),
  );
  const stopTabs = onFrontTabChange(look);
  void look();
  return () => {
    stopPicks();
    stopTabs();
  };
}

async function readDeskNow(now: number): Promise<Desk> {
  return deskOf(await readDesk(askDesk(now)), now);
}

/** Starts what the popup follows; the function that it gives stops it. The desk has the tables to itself at first. */
export function startPopup(): () => void {
  const stop = new AbortController();
  const begin = (start: () => () => void) => {
    if (!stop.signal.aborted) stop.signal.addEventListener('abort', start());
  };
  let isRestBegun = false;
  const restOnce = () => {
    if (!isRestBegun) setTimeout(() => begin(startRest));
    isRestBegun = true;
  };
  const show = (desk: Desk) => {
    patch({ desk });
    restOnce();
  };
  const refuse = () => {
    patch({ storage: 'refused' });
    restOnce();
  };
  showEarly(null);
  begin(() => startBase(patch));
  begin(() => follow(() => readDeskNow(Date.now()), show, refuse));
  return () => stop.abort();
}

/** A change that the page must hear of: then it is looked at again, as it shows itself now. */
async function changeAndLook(next: (settings: Settings) => Settings, said: string): Promise<void> {
  try {
    await change(next);
    patch({ said: { key: said } });
  } catch {
    patch({ storage: 'refused', said: { key: 'storage.refused' } });
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

export const restore = async (): Promise<void> => await restoreLost(patch);
export const leave = async (): Promise<void> => await forgetLost(patch);
