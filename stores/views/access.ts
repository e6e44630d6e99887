import { browser } from 'wxt/browser';
import { NETWORKS, type Network } from '../../shared/brands/brand.ts';

const HOSTS: readonly [RegExp, Network][] = [
  [/(^|\.)x\.com$/, 'x'],
  [/(^|\.)facebook\.com$/, 'facebook'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
];

/** Addresses are there for the networks alone: Tact has no `tabs` permission. */
export function networkOf(url: string | undefined): Network | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return HOSTS.find(([pattern]) => pattern.test(hostname))?.[1] ?? null;
}

/** `https://x.com/*` and its like, as the manifest asks for them. */
const origins = (): string[] => (browser.runtime.getManifest().host_permissions as string[] | undefined) ?? [];

/**
 * Networks that the browser keeps from Tact, were it by one of their hosts: in Firefox each can be taken back at any
 * time, and what an update adds is not given by itself; Chromium has "on click". Nothing runs in their pages then.
 */
export async function closedNetworks(): Promise<Network[]> {
  const asked = origins().map(async (origin) => ({
    network: networkOf(origin),
    open: await browser.permissions.contains({ origins: [origin] }),
  }));
  const closed = (await Promise.all(asked)).filter(({ open }) => !open).map(({ network }) => network);
  return NETWORKS.filter((network) => closed.includes(network));
}

/** Calls back at first, and whenever the person gives or takes an access; the function that it gives stops it. */
export function followAccess(onClosed: (closed: readonly Network[]) => void): () => void {
  const look = () => void closedNetworks().then(onClosed, () => undefined);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  look();
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}

/** Must be called straight from a click: both browsers refuse it after any wait. */
export async function requestAccess(): Promise<boolean> {
  return await browser.permissions.request({ origins: origins() });
}
