import type { View } from '../adapter.ts';

/** Milliseconds at X's first snowflake id; an id holds the milliseconds since then above its low 22 bits. */
const EPOCH = 1_288_834_974_657n;
/** Before the first snowflake ids were plain counters, without a time. */
const FIRST_SNOWFLAKE = 1n << 34n;

const LOCAL = /^\/[\w/]/;
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;
const STATUS = /^\/(?:([A-Za-z0-9_]{1,20})|i(?:\/web)?)\/status\/(\d+)(?:\/([a-z]+))?/;

/** First words of a path that are X's own pages, never a handle. */
const RESERVED = new Set(
  (
    'bookmarks communities compose download explore hashtag home i intent jobs lists login logout messages ' +
    'notifications oauth privacy search settings share signup tos'
  ).split(' '),
);

/** Below a status, pages that lay over it; the others (`/quotes`, `/likes`…) are lists of their own. */
const OVERLAYS = new Set(['photo', 'video', 'mediaviewer']);
const PROFILE_TABS = new Set(['with_replies', 'media', 'highlights', 'articles']);

/** The path of an address, absolute or not; a saved page has absolute ones. Empty when it is not an address of X. */
export function pathOf(href: string): string {
  // Nearly all links of the page are of this form, and there are many of them.
  if (LOCAL.test(href)) return href.split(/[?#]/, 1)[0] ?? '';
  const url = parseUrl(href);
  return url !== null && isX(url) ? url.pathname : '';
}

/** An address as a URL, or null; a relative one is X's. */
export function parseUrl(address: string): URL | null {
  return URL.canParse(address, 'https://x.com') ? new URL(address, 'https://x.com') : null;
}

/** Hosts of X and of what redirects to it. */
export function isX(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && /(?:^|\.)(?:x|twitter)\.com$/.test(url.hostname);
}

/** The number in a status link, whatever follows it (`/history`, `/photo/1`, `/analytics`), and the handle before it. */
export function statusIn(href: string): { id: string; handle: string | null } | null {
  const found = STATUS.exec(pathOf(href));
  if (found?.[2] === undefined) return null;
  return { id: found[2], handle: found[1] === undefined || RESERVED.has(found[1]) ? null : found[1] };
}

/** The handle that a profile link leads to, or null: `/ana`, not `/ana/status/1` nor `/home`. */
export function handleIn(href: string): string | null {
  const [first, second] = pathOf(href).split('/').slice(1);
  if (first === undefined || (second !== undefined && second !== '')) return null;
  return HANDLE.test(first) && !RESERVED.has(first.toLowerCase()) ? first : null;
}

export function permalink(id: string, handle: string | null): string {
  return `https://x.com/${handle ?? 'i'}/status/${id}`;
}

/** The instant that an id was made at (UTC, ISO 8601), or null for ids older than the scheme. */
export function timeOfId(id: string): string | null {
  const number = BigInt(id);
  if (number < FIRST_SNOWFLAKE) return null;
  const at = new Date(Number((number >> 22n) + EPOCH));
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** What an address shows: the view, the focused post's id, the id that a composer answers, and whether it only lies over a page. */
export interface Address {
  view: View;
  status: string | null;
  replyTo: string | null;
  overlay: boolean;
  path: string;
}

function viewOf(parts: string[]): View {
  const [first = '', second] = parts;
  if (first === '') return 'other';
  if (first === 'home') return 'home';
  if (first === 'notifications') return 'notifications';
  if (first === 'messages') return 'inbox';
  if (!HANDLE.test(first) || RESERVED.has(first.toLowerCase())) return 'other';
  if (second === undefined || (PROFILE_TABS.has(second) && parts.length === 2)) return 'profile';
  return 'other';
}

export function readAddress(address: string): Address {
  const path = pathOf(address);
  const parts = path.split('/').filter((part) => part !== '');
  const query = parseUrl(address)?.searchParams;
  const status = STATUS.exec(path);
  const tail = status?.[3];
  const isPost = status !== null && (tail === undefined || OVERLAYS.has(tail));
  return {
    view: isPost ? 'post' : viewOf(parts),
    status: isPost ? (status[2] ?? null) : null,
    replyTo: /^\d+$/.test(query?.get('in_reply_to') ?? '') ? (query?.get('in_reply_to') ?? null) : null,
    overlay: parts[0] === 'compose' || parts[0] === 'intent',
    path: isPost ? `/status/${status[2]}` : path.replace(/\/$/, ''),
  };
}
