import type { Network } from '../../shared/brands/brand.ts';

/** The hosts of the manifest's content scripts; the house test holds both lists together. */
export const HOSTS: Record<string, Network> = {
  'x.com': 'x',
  'mobile.x.com': 'x',
  'pro.x.com': 'x',
  'www.linkedin.com': 'linkedin',
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
};

export const networkOfHost = (hostname: string): Network | null => HOSTS[hostname] ?? null;

/** The network that a link leads to; null for anything but a secure page of one: an address that a page gave is never opened as it is. */
export function networkOfLink(link: string | null): Network | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, hostname } = new URL(link);
  return protocol === 'https:' ? networkOfHost(hostname) : null;
}
