import { type Browser, browser } from 'wxt/browser';
import type { Network } from '../../shared/brands/brand.ts';
import type { PageReport } from '../../shared/messages.ts';
import { askReport } from '../../shared/page-report.ts';
import { closedNetworks, networkOf } from './access.ts';

/** The page in front of the person, as far as Tact can see it. */
export type Sight =
  | { state: 'looking' }
  | { state: 'seen'; tab: number; windowId: number | null; report: PageReport }
  /** `network`: its address is one of ours, yet nobody answers there; `closed`: it may be one that the browser keeps from Tact. */
  | { state: 'unseen'; tab: number | null; windowId: number | null; network: Network | null; closed: Network[] };

/** Tabs that show a page of ours; where the browser can't list them, at least this one. */
async function ownTabs(): Promise<Set<number>> {
  const current = (await browser.tabs.getCurrent().catch(() => undefined))?.id;
  const listed = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).catch(() => []);
  const ids = (listed ?? []).map(({ tabId }) => tabId);
  return new Set(current === undefined ? ids : [...ids, current]);
}

const latestFirst = (one: Browser.tabs.Tab, other: Browser.tabs.Tab): number =>
  (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0) || Number(other.active) - Number(one.active);

/** The active tab of the window used last; where that is a page of ours, the last one that is not. */
async function frontTab(): Promise<Browser.tabs.Tab | null> {
  const [[front], own] = await Promise.all([browser.tabs.query({ active: true, lastFocusedWindow: true }), ownTabs()]);
  if (front?.id !== undefined && !own.has(front.id)) return front;
  const others = (await browser.tabs.query({})).filter(({ id }) => id !== undefined && !own.has(id));
  return others.sort(latestFirst)[0] ?? null;
}

/** Of the networks that the browser keeps from Tact, those that this tab may show: without its access Tact has no address. */
async function closedHere(url: string | undefined): Promise<Network[]> {
  const closed = await closedNetworks().catch(() => []);
  return url === undefined ? closed : closed.filter((network) => network === networkOf(url));
}

export async function lookAtFrontTab(): Promise<Sight> {
  const tab = await frontTab().catch(() => null);
  const windowId = tab?.windowId ?? null;
  if (tab?.id === undefined) return { state: 'unseen', tab: null, windowId, network: null, closed: [] };
  const report = await askReport(tab.id);
  if (report !== null) return { state: 'seen', tab: tab.id, windowId, report };
  const closed = await closedHere(tab.url);
  return { state: 'unseen', tab: tab.id, windowId, network: networkOf(tab.url), closed };
}

/** Calls back when another tab comes to the front or the front one has loaded. */
export function onFrontTabChange(changed: () => void): () => void {
  const updated = (_: number, change: { status?: string }) => {
    if (change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Firefox's name for the same thing. */
interface Sidebar {
  sidebarAction?: { open: () => Promise<void> };
}

/** Must be called straight from a click: both browsers refuse it later. False where there is no side panel. */
export async function openSidePanel(windowId: number | null): Promise<boolean> {
  const sidebar = (browser as unknown as Sidebar).sidebarAction;
  try {
    if (browser.sidePanel !== undefined && windowId !== null) await browser.sidePanel.open({ windowId });
    else if (sidebar !== undefined) await sidebar.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
