import type { Adapter } from './adapter.ts';
import { facebookAdapter } from './facebook/adapter.ts';
import { isFacebook } from './facebook/links.ts';
import { linkedinAdapter } from './linkedin/adapter.ts';
import { isLinkedIn } from './linkedin/links.ts';
import { xAdapter } from './x/adapter.ts';
import { isX } from './x/links.ts';

interface Entry {
  adapter: Adapter;
  serves: (url: URL) => boolean;
}

/** For the worker, `core` and tests; a content script imports its own network alone. */
const REGISTRY: readonly Entry[] = [
  { adapter: xAdapter, serves: isX },
  { adapter: linkedinAdapter, serves: isLinkedIn },
  { adapter: facebookAdapter, serves: isFacebook },
];

/** The adapter of the network that an address belongs to, or null. */
export function adapterFor(address: string): Adapter | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return REGISTRY.find(({ serves }) => serves(url))?.adapter ?? null;
}
