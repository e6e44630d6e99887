import { walkText, withoutEdges } from '../../page/text-walk.ts';
import { anyOf, findAnchor, type Note } from '../anchors.ts';
import { remembered } from '../unchanged.ts';
import { handleIn, permalink, statusIn, timeOfId } from './links.ts';
import { belongsTo, type Own } from './scope.ts';
import type { Anchors } from './selectors.ts';

/** What stands in one post, before anything is known of its place in the page. */
export interface Fields {
  key: string | null;
  author: string | null;
  handle: string | null;
  text: string;
  /** A text was there; a post of pictures alone has none. */
  hasText: boolean;
  time: string | null;
  url: string | null;
  truncated: boolean;
  language: string | null;
}

/** X's own codes for "no language" (pictures, links, hashtags, emoji alone…). */
const NO_LANGUAGE = /^(?:und|zxx|q[a-z]{2})$/;

/** X wraps a mention in a `div` that is drawn in the line. */
function isMention(element: Element): boolean {
  const link = element.localName === 'div' ? element.querySelector('a') : null;
  return link !== null && link.textContent === element.textContent?.trim();
}

function textOf(element: Element): string {
  return withoutEdges(walkText(element, isMention));
}

function firstLine(element: Element | null | undefined): string | null {
  if (element == null) return null;
  const line = walkText(element)
    .split('\n')
    .map((part) => withoutEdges(part))
    .find((part) => part !== '');
  return line ?? null;
}

/** `User-Name` has two halves: the name, then handle and time. Both halves are links where the page gives links. */
function readName(block: Element): string | null {
  const links = [...block.querySelectorAll('a[href]')].filter((a) => handleIn(a.getAttribute('href') ?? '') !== null);
  const first = links[0];
  const name = firstLine(first);
  const isHandle =
    first !== undefined && links.length === 1 && name === `@${handleIn(first.getAttribute('href') ?? '')}`;
  return name !== null && !isHandle ? name : nameInFirstHalf(block);
}

function nameInFirstHalf(block: Element): string | null {
  const half = block.firstElementChild;
  const name = half?.nextElementSibling == null ? null : firstLine(half);
  return name === null || /^@\w{1,20}$/.test(name) ? null : name;
}

function readHandle(root: Element, block: Element | null, own: Own, anchors: Anchors, note: Note): string | null {
  for (const link of block?.querySelectorAll('a[href]') ?? []) {
    const handle = handleIn(link.getAttribute('href') ?? '');
    if (handle === null) continue;
    note('handle', 0);
    return handle;
  }
  const avatar = findAnchor(root, anchors.avatarHandle, own, () => note('handle', 1));
  return avatar === null ? null : handleOfAvatar(avatar);
}

/** `UserAvatar-Container-<handle>`; X writes `unknown` where it does not know one. */
export function handleOfAvatar(avatar: Element): string | null {
  const name = avatar.getAttribute('data-testid')?.replace('UserAvatar-Container-', '') ?? '';
  return name === 'unknown' ? null : handleIn(`/${name}`);
}

interface Known {
  own: Own;
  handle: string | null;
  focus: string | null;
}

/** Own time link; else, on the focused post, the page's address; else own links that all name one post of this author. */
function readKey(root: Element, known: Known, anchors: Anchors, note: Note) {
  const { own, handle, focus } = known;
  const [timed = '', any = ''] = anchors.permalink.candidates;
  const idsOf = (selector: string) =>
    [...root.querySelectorAll(selector)].filter(own).flatMap((link) => statusIn(link.getAttribute('href') ?? '') ?? []);
  const linked = idsOf(timed)[0];
  if (linked !== undefined) {
    note('key', 0);
    return linked.id;
  }
  if (focus !== null && root.matches(anyOf(anchors.focused))) {
    note('key', 1);
    return focus;
  }
  const others = idsOf(any).filter(
    (status) => handle === null || status.handle?.toLowerCase() === handle.toLowerCase(),
  );
  const ids = new Set(others.map((status) => status.id));
  if (ids.size !== 1) return null;
  note('key', 2);
  return [...ids][0] ?? null;
}

function readTime(root: Element, key: string | null, own: Own, anchors: Anchors, note: Note): string | null {
  const element = findAnchor(root, anchors.time, own, (place) => note('time', place));
  const at = Date.parse(element?.getAttribute('datetime') ?? '');
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  const time = key === null ? null : timeOfId(key);
  if (time !== null) note('time', anchors.time.candidates.length);
  return time;
}

/** Reads one post. `focus` is the id in the page's address when the page shows one post. */
export function readFields(root: Element, focus: string | null, anchors: Anchors, note: Note): Fields {
  const own = belongsTo(root, anchors);
  const block = findAnchor(root, anchors.name, own);
  const author = block === null ? null : readName(block);
  if (author !== null) note('author', 0);
  const handle = readHandle(root, block, own, anchors, note);
  const key = readKey(root, { own, handle, focus }, anchors, note);
  const text = findAnchor(root, anchors.text, own, (place) => note('text', place));
  const language = text?.getAttribute('lang') ?? '';
  return {
    key,
    author,
    handle,
    text: text === null ? '' : textOf(text),
    hasText: text !== null,
    time: readTime(root, key, own, anchors, note),
    url: key === null ? null : permalink(key, handle),
    truncated: findAnchor(root, anchors.seeMore, own) !== null,
    language: language === '' || NO_LANGUAGE.test(language) ? null : language,
  };
}

/** The network's own Reply control of a post, or null when replies are limited (it is disabled) or it is not there. */
export const replyOf = remembered((root: Element, anchors: Anchors): Element | null =>
  findAnchor(root, anchors.reply, belongsTo(root, anchors)),
);

/** How many replies the page states: exact in the label, rounded in the text; null when neither is exact. */
export function statedReplies(root: Element, anchors: Anchors): number | null {
  const control = replyOf(root, anchors);
  const label = control?.getAttribute('aria-label') ?? '';
  const digits = /\d[\d.,\s\u00a0\u202f]*/.exec(label)?.[0].replace(/\D/g, '');
  if (digits !== undefined) return Number(digits);
  const shown = control?.textContent?.trim() ?? '';
  return /^\d{1,3}$/.test(shown) ? Number(shown) : null;
}
