import { browser } from 'wxt/browser';
import { askPage } from '../../shared/ask.ts';
import { networkOfHost } from './hosts.ts';
import { pageStateFor } from './page-state.ts';

/** Tells every open page of the networks how it stands now. Hosts are seen through the networks' own permissions alone. */
export async function tellPages(): Promise<number> {
  const tabs = await browser.tabs.query({});
  const told = tabs.map(async ({ id, url }) => {
    if (id === undefined || url === undefined) return false;
    const { hostname } = new URL(url);
    const network = networkOfHost(hostname);
    if (network === null) return false;
    return (await askPage(id, 'state-changed', await pageStateFor(hostname, network))) !== null;
  });
  return (await Promise.all(told)).filter(Boolean).length;
}
