import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAtFrontTab, openSidePanel } from '../../../stores/views/front-tab.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

interface Tab {
  id: number;
  windowId: number;
  active: boolean;
  lastAccessed: number;
  url?: string;
}

const tab = (id: number, change: Partial<Tab> = {}): Tab => ({
  id,
  windowId: 1,
  active: false,
  lastAccessed: id,
  ...change,
});

/** A browser with these tabs, in which pages of ours are in the tabs `own`, and only `answering` has our script. */
function browserWith(tabs: Tab[], own: number[], answering: number | null = null): void {
  Object.assign(fakeBrowser.tabs, {
    query: async (filter: { active?: boolean }) => (filter.active ? tabs.filter(({ active }) => active) : tabs),
    getCurrent: async () => undefined,
    sendMessage: async (id: number) => (id === answering ? { network: 'x', items: [], rest: null } : null),
  });
  Object.assign(fakeBrowser.runtime, { getContexts: async () => own.map((tabId) => ({ tabId })) });
}

/** As the manifest asks for them; `pro.x.com` came with an update. */
const HOSTS = ['https://x.com/*', 'https://pro.x.com/*', 'https://www.facebook.com/*', 'https://www.linkedin.com/*'];
let given = HOSTS;

beforeEach(() => {
  fakeBrowser.reset();
  given = HOSTS;
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: HOSTS }) });
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => given.includes(origin));
  Object.assign(fakeBrowser.permissions, { contains });
});

test('looks at the active tab', async () => {
  browserWith([tab(1), tab(2, { active: true })], [], 2);
  expect(await lookAtFrontTab()).toMatchObject({ state: 'seen', tab: 2, report: { network: 'x' } });
});

test('where the active tab is a page of ours, looks at the last one that is not', async () => {
  browserWith([tab(1), tab(3), tab(4), tab(5, { active: true })], [4, 5], 3);
  expect(await lookAtFrontTab()).toMatchObject({ state: 'seen', tab: 3 });
});

test('a browser that can’t list our pages still leaves this one out', async () => {
  browserWith([tab(1), tab(2, { active: true })], [], 1);
  Object.assign(fakeBrowser.runtime, { getContexts: undefined });
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => tab(2) });
  expect(await lookAtFrontTab()).toMatchObject({ state: 'seen', tab: 1 });
});

test.each([
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://pro.x.com/', 'x'],
  ['https://notx.com/', null],
  [undefined, null],
])('a silent page at %s is %s', async (url, network) => {
  browserWith([tab(1, { active: true, ...(url === undefined ? {} : { url }) })], []);
  expect(await lookAtFrontTab()).toEqual({ state: 'unseen', tab: 1, windowId: 1, network, closed: [] });
});

test.each([
  // Without access there is no address: it may be any of those.
  [undefined, ['x', 'linkedin']],
  // A click on Tact's own button lends the address of the page in front.
  ['https://www.linkedin.com/feed/', ['linkedin']],
  ['https://www.facebook.com/', []],
  ['https://example.org/', []],
])('a silent page at %s may be one of %j, which the browser keeps from Tact', async (url, closed) => {
  browserWith([tab(1, { active: true, ...(url === undefined ? {} : { url }) })], []);
  given = ['https://x.com/*', 'https://www.facebook.com/*'];
  expect(await lookAtFrontTab()).toMatchObject({ state: 'unseen', closed });
});

test('without any page of others there is nothing to look at', async () => {
  browserWith([tab(1, { active: true })], [1]);
  expect(await lookAtFrontTab()).toMatchObject({ state: 'unseen', tab: null });
});

test('opens the side panel of the window, or says that it can’t', async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser.sidePanel, { open });
  expect(await openSidePanel(4)).toBe(true);
  expect(open).toHaveBeenCalledWith({ windowId: 4 });
  open.mockRejectedValue(new Error('no gesture'));
  expect(await openSidePanel(4)).toBe(false);
  expect(await openSidePanel(null)).toBe(false);
});
