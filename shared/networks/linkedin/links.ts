import type { View } from '../adapter.ts';

const ORIGIN = 'https://www.linkedin.com';
/** An id holds the milliseconds since 1970 above its low 22 bits; older, shorter ids hold none. */
const FIRST_TIMED = Date.UTC(2011, 0, 1);

const POST_URN = /urn:li:(activity|ugcPost|share):(\d+)/;
/** The older pages drop the inner `urn:li:`. At the end of the attribute, so that the `…::0` beside it is not taken. */
const COMMENT_URN = /urn:li:comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)$/;
const SLUG_POST = /^\/posts\/[^/]*?(activity|ugcPost|share)-(\d+)(?:-|\/|$)/;
const PROFILE = /^\/(in|company|school|showcase)\/([^/]+)/;

export interface Urn {
  type: string;
  id: string;
}

export interface CommentUrn {
  urn: string;
  post: Urn;
  id: string;
}

/** An address as a URL of LinkedIn, or null; a relative one is LinkedIn's. */
export function parseUrl(address: string): URL | null {
  const url = URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN) : null;
  return url !== null && isLinkedIn(url) ? url : null;
}

export function isLinkedIn(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && /(?:^|\.)linkedin\.com$/.test(url.hostname);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The post in a text (an attribute, an address), percent-encoded or not. */
export function postIn(text: string): Urn | null {
  const found = POST_URN.exec(decoded(text));
  return found?.[1] === undefined || found[2] === undefined ? null : { type: found[1], id: found[2] };
}

/** The comment that an attribute ends with. */
export function commentIn(text: string): CommentUrn | null {
  const found = COMMENT_URN.exec(text);
  if (found === null) return null;
  const [urn, type = '', post = '', id = ''] = found;
  return { urn, post: { type, id: post }, id };
}

export interface Profile {
  kind: string;
  slug: string;
}

/** Whom a profile link leads to: `/in/karim-b`, `/company/cyclesgarance/posts`. */
export function profileIn(href: string): Profile | null {
  const path = href.startsWith('/') ? href : (parseUrl(href)?.pathname ?? '');
  const found = PROFILE.exec(path);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const slug = decoded(found[2].split(/[?#]/, 1)[0] ?? '');
  return slug === '' ? null : { kind: found[1] === 'showcase' ? 'company' : found[1], slug };
}

/** The instant that an id was made at (UTC, ISO 8601), or null for ids without one. */
export function timeOfId(id: string): string | null {
  const at = Number(BigInt(id) >> 22n);
  if (at < FIRST_TIMED || at > Date.UTC(2100, 0, 1)) return null;
  return new Date(at).toISOString();
}

export function postLink({ type, id }: Urn): string {
  return `${ORIGIN}/feed/update/urn:li:${type}:${id}/`;
}

export function commentLink({ post, urn }: CommentUrn): string {
  return `${postLink(post)}?commentUrn=${encodeURIComponent(urn)}`;
}

/** What an address shows: its view, and the post when it shows one. */
export interface Address {
  view: View;
  post: Urn | null;
  path: string;
}

function viewOf(parts: string[]): View {
  const [first = '', , third, fourth] = parts;
  if (first === 'feed') return parts.length === 1 ? 'home' : 'other';
  if (first === 'notifications') return 'notifications';
  if (first === 'messaging') return 'inbox';
  if (first === 'company' && third === 'admin') {
    if (fourth === 'inbox') return 'inbox';
    return fourth === 'notifications' ? 'notifications' : 'profile';
  }
  return ['in', 'company', 'school', 'showcase'].includes(first) ? 'profile' : 'other';
}

export function readAddress(address: string): Address {
  const path = decoded(parseUrl(address)?.pathname ?? '').replace(/\/+$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const update = /^\/feed\/update\//.test(path) ? postIn(path) : null;
  const slug = SLUG_POST.exec(path);
  const post = slug?.[1] !== undefined && slug[2] !== undefined ? { type: slug[1], id: slug[2] } : update;
  return { view: post === null ? viewOf(parts) : 'post', post, path };
}
