import { browser } from 'wxt/browser';
import { HOSTS } from './hosts.ts';

/** A place on one of the networks, or nothing: an address that a page gave is never opened as it is. */
function placeOf(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const place = new URL(url);
  return place.protocol === 'https:' && Object.hasOwn(HOSTS, place.hostname) ? place : null;
}

/** The tab that shows a place already, without regard to what follows the `#`. */
async function tabAt(place: URL): Promise<{ id: number; windowId: number } | null> {
  const tabs = await browser.tabs.query({ url: `https://${place.hostname}/*` });
  const plain = (url: string | undefined): string | null => url?.split('#')[0] ?? null;
  const found = tabs.find(({ url }) => plain(url) === plain(place.href));
  return found?.id === undefined ? null : { id: found.id, windowId: found.windowId };
}

/** On a click of the person: the tab that shows the place, else a new one; without a place, the workspace's own list. */
export async function openPlace(url: string | null, area: string): Promise<void> {
  const place = placeOf(url);
  if (place === null) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${area}` });
    return;
  }
  const tab = await tabAt(place);
  if (tab === null) {
    await browser.tabs.create({ url: place.href });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
