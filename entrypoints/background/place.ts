import { browser } from 'wxt/browser';
import { showsPlace } from '../../shared/tasks/same-place.ts';
import { networkOfLink } from './hosts.ts';

/** On a click of the person: the tab that shows the place, else a new one; without a place, the workspace's own list. */
export async function openPlace(url: string | null, area: string): Promise<void> {
  if (url === null || networkOfLink(url) === null) {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${area}` });
    return;
  }
  const tabs = await browser.tabs.query({});
  const addresses = tabs.map((tab) => tab.url);
  const there = tabs[showsPlace(addresses, url)];
  if (there?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(there.id, { active: true });
  await browser.windows.update(there.windowId, { focused: true });
}
