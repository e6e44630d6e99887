import type { View } from '../adapter.ts';

const ORIGIN = 'https://www.facebook.com';

/** First words of a path that are Facebook's own pages, never a Page or a person. */
const RESERVED = new Set(
  (
    'ads bookmarks business events friends fundraisers gaming groups hashtag help home.php jobs latest live login l.php ' +
    'marketplace media memories messages notifications pages permalink.php people photo photo.php photos places policies ' +
    'profile.php reel reels reg saved search settings share sharer stories story.php videos watch'
  ).split(' '),
);

const PROFILE_TABS = new Set('posts about photos videos reels reviews mentions followers community events'.split(' '));
const ID = /^(?:\d+|pfbid\w+)$/;

/** What tells posts and comments apart in an address; all else (`__cft__`, `__tn__`, `notif_id`) is tracking. */
const NAMING = ['story_fbid', 'id', 'fbid', 'v', 'comment_id', 'reply_comment_id'];

export function isFacebook(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && /(?:^|\.)facebook\.com$/.test(url.hostname);
}

/** An address as a URL of Facebook, or null; a relative one is Facebook's. */
export function parseUrl(address: string): URL | null {
  const known = PARSED.get(address);
  if (known !== undefined) return known;
  const parsed = URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN) : null;
  const url = parsed !== null && isFacebook(parsed) ? parsed : null;
  if (PARSED.size >= 100) PARSED.clear();
  PARSED.set(address, url);
  return url;
}

/** A link is asked several things in a row. */
const PARSED = new Map<string, URL | null>();

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** A post's name in a link; pages call one post by different names, and `rank` says which is to be believed first. */
export interface PostName {
  id: string;
  rank: number;
}

function fromPath(path: string): PostName | null {
  const parts = partsOf(path);
  const at = (word: string) => parts.indexOf(word);
  const last = parts.at(-1) ?? '';
  if (!ID.test(last)) return null;
  if (parts[0] === 'groups') return at('posts') === 2 || at('permalink') === 2 ? { id: last, rank: 2 } : null;
  if (at('posts') === 1) return { id: last, rank: 0 };
  if (parts[0] === 'share' && (parts[1] === 'p' || parts[1] === 'v')) return { id: last, rank: 5 };
  return parts[0] === 'reel' || at('videos') === 1 ? { id: last, rank: 4 } : null;
}

function fromQuery(url: URL): PostName | null {
  const [page] = partsOf(url.pathname);
  const value = (name: string) => url.searchParams.get(name) ?? '';
  const album = /^pcb\.(\d+)$/.exec(value('set'))?.[1];
  if ((page === 'permalink.php' || page === 'story.php') && ID.test(value('story_fbid')))
    return { id: value('story_fbid'), rank: 1 };
  if (album !== undefined) return { id: album, rank: 3 };
  if ((page === 'photo' || page === 'photo.php') && ID.test(value('fbid'))) return { id: value('fbid'), rank: 4 };
  return page === 'watch' && ID.test(value('v')) ? { id: value('v'), rank: 4 } : null;
}

/** The post that a link leads to, to itself or to a comment under it. */
export function postIn(href: string): PostName | null {
  const url = parseUrl(href);
  return url === null ? null : (fromPath(url.pathname) ?? fromQuery(url));
}

/** The ids in a comment's link; pages write them as base64 of `comment:<post>_<id>`, groups as plain digits. */
export interface CommentName {
  id: string;
  /** The comment on the post that the thread hangs on: the id itself where it is that comment. */
  root: string;
  isReply: boolean;
  /** The post's number, where the id holds it. */
  post: string | null;
  /** The id as it stands in the address. */
  raw: string;
}

function decodeId(raw: string): { id: string; post: string | null } | null {
  if (/^\d+$/.test(raw)) return { id: raw, post: null };
  try {
    const found = /^comment:(\d+)_(\d+)$/.exec(atob(raw.replace(/ /g, '+')));
    return found?.[2] === undefined ? null : { id: found[2], post: found[1] ?? null };
  } catch {
    return null;
  }
}

export function commentIn(href: string): CommentName | null {
  const query = parseUrl(href)?.searchParams;
  const root = decodeId(query?.get('comment_id') ?? '');
  if (root === null) return null;
  const raw = query?.get('reply_comment_id') ?? null;
  if (raw === null) return { ...root, root: root.id, isReply: false, raw: query?.get('comment_id') ?? '' };
  const reply = decodeId(raw);
  return reply === null ? null : { id: reply.id, root: root.id, isReply: true, post: root.post ?? reply.post, raw };
}

/** The link without what only tracks. */
export function permalink(href: string): string | null {
  const url = parseUrl(href);
  if (url === null) return null;
  const kept = new URLSearchParams();
  for (const name of NAMING) {
    const value = url.searchParams.get(name);
    if (value !== null) kept.set(name, value);
  }
  const set = url.searchParams.get('set');
  if (set?.startsWith('pcb.')) kept.set('set', set);
  const query = kept.toString();
  return `${ORIGIN}${url.pathname}${query === '' ? '' : `?${query}`}`;
}

/** Whom a profile link leads to: a vanity name, or the number of one who has none. Null for other links. */
export function handleIn(href: string): string | null {
  const url = parseUrl(href);
  if (url === null) return null;
  const [first = '', second, third, fourth] = partsOf(url.pathname);
  if (first === 'profile.php') return url.searchParams.get('id');
  if (first === 'groups' && third === 'user') return fourth ?? null;
  if (first === 'people') return third ?? null;
  if (second !== undefined || first === '' || RESERVED.has(first.toLowerCase())) return null;
  return /^[\w.-]+$/.test(first) ? first : null;
}

export interface Address {
  view: View;
  /** The post that the page shows, when it shows one. */
  post: string | null;
  /** What changes when the person goes elsewhere. */
  place: string;
}

function viewOf(url: URL, parts: string[]): View {
  const [first = '', second] = parts;
  if (url.hostname.startsWith('business.')) return parts.includes('inbox') ? 'inbox' : 'other';
  if (first === '' || first === 'home.php') return 'home';
  if (first === 'notifications') return 'notifications';
  if (first === 'messages') return 'inbox';
  if (first === 'profile.php' || first === 'people') return 'profile';
  if (RESERVED.has(first.toLowerCase())) return 'other';
  return second === undefined || PROFILE_TABS.has(second) ? 'profile' : 'other';
}

const PLACING = ['story_fbid', 'id', 'fbid', 'v', 'asset_id', 'selected_item_id', 'thread_type'];

export function readAddress(address: string): Address {
  const url = parseUrl(address);
  if (url === null) return { view: 'other', post: null, place: '' };
  const post = postIn(address)?.id ?? null;
  const parts = partsOf(url.pathname);
  const rest = PLACING.map((name) => url.searchParams.get(name) ?? '').join(' ');
  const place = post === null ? `${parts.join('/')} ${rest}`.trim() : `post ${post}`;
  return { view: post === null ? viewOf(url, parts) : 'post', post, place };
}
