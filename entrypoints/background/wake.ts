import { type Browser, browser } from 'wxt/browser';
import { clearCaches } from '../../stores/tables/caches.ts';
import { changeSettings } from '../../stores/tables/settings.ts';
import { catchUp, JOBS_ALARM } from './catch-up.ts';
import { HOSTS } from './hosts.ts';
import { knowledge } from './knowledge.ts';
import { drawMenu } from './menu.ts';
import { tellPages } from './tell-pages.ts';

const RESUME = 'resume';

/** The end of "paused for an hour" is an alarm: the worker will not live that long. */
export function resumeLater(until: number): void {
  if (until > 0) browser.alarms.create(RESUME, { when: until });
  else void browser.alarms.clear(RESUME);
}

export async function onAlarm(alarm: Browser.alarms.Alarm): Promise<void> {
  if (alarm.name === RESUME) await tellPages();
  if (alarm.name === RESUME || alarm.name === JOBS_ALARM) await catchUp();
}

/** Chromium lets no content script read what we keep; Firefox never did. */
async function closeStorage(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Tabs that were open before the install, under the version before or before the browser gave access get a living script. */
export async function enterOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: Object.keys(HOSTS).map((host) => `https://${host}/*`) });
  const entered = tabs.map(async ({ id, url }) => {
    if (id === undefined || url === undefined) return;
    const network = HOSTS[new URL(url).hostname];
    if (network !== undefined) await enter(id, network);
  });
  await Promise.allSettled(entered);
}

async function enter(tabId: number, network: string): Promise<void> {
  const file = `/content-scripts/${network}.js` as const;
  // WXT types only the scripts that it knows; the content scripts' names follow from the networks'.
  const files = [file] as unknown as ['/panel.js'];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
}

/** The one tab that Tact ever opens by itself. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#welcome` });
  await changeSettings((settings) => ({ ...settings, welcomedAt: Date.now() })).catch(() => undefined);
}

export async function onInstalled(details: Browser.runtime.InstalledDetails): Promise<void> {
  await clearCaches().catch(() => undefined);
  await Promise.allSettled([drawMenu(), closeStorage(), enterOpenPages(), knowledge(null), catchUp()]);
  if (details.reason === 'install') await welcome();
}

export async function onStartup(): Promise<void> {
  await Promise.allSettled([drawMenu(), closeStorage(), catchUp()]);
}

/** What woke the worker goes first: a click waits for its replies. */
const AFTER_THE_FIRST = 2000;

/** At each wake of the worker: nothing but what is cheap; then what is owed, should its alarm have gone with the browser. */
export async function onWake(): Promise<void> {
  setTimeout(() => void catchUp(), AFTER_THE_FIRST);
  await closeStorage().catch(() => undefined);
}
