import { browser } from 'wxt/browser';
import { isOpenable, showsPlace } from '../../shared/tasks/same-place.ts';

/** Brings the tab that shows the place to the front, else opens it; only ever called from a person's click. */
export async function openPlace(address: string | null): Promise<boolean> {
  if (!isOpenable(address)) return false;
  const tabs = await browser.tabs.query({});
  const addresses = tabs.map(({ url }) => url);
  const there = tabs[showsPlace(addresses, address)];
  if (there?.id === undefined) await browser.tabs.create({ url: address });
  else {
    await browser.tabs.update(there.id, { active: true });
    if (there.windowId !== undefined) await browser.windows.update(there.windowId, { focused: true });
  }
  return true;
}
