import { anyOf } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { pageInPieces } from '../pieces.ts';
import { remembered, type Steps } from '../unchanged.ts';
import { commentControlOf, exact, linesOf, textElement } from './fields.ts';
import type { Anchors } from './generation.ts';
import { GENERATIONS } from './generations.ts';
import type { Read } from './item.ts';
import { findOwn } from './own-elements.ts';
import { around, COMMENTS, isComment, POSTS, wholeOf } from './scope.ts';
import { COMMENTS as COMMENTS_WORD, MORE_COMMENTS } from './words.ts';

const shells = (): string => GENERATIONS.map(({ anchors }) => anyOf(anchors.boxShell)).join(', ');

/** A root of the page, item or not, with what its place needs. */
export interface Row extends Read {
  root: Element;
  anchors: Anchors;
  /** How many replies a comment states, if it says so exactly. */
  stated: number | null;
  hasReply: boolean;
  /** It says of itself that it answers a comment. */
  isReply: boolean;
  /** The key of the comment that it stands in, where the layout nests replies. */
  outer: string | null;
  /** The post that a comment's own name names; empty for a comment without one. */
  post: string;
}

export interface Thread {
  /** The comment on the post; null when its row has left the page. */
  head: Row | null;
  replies: Row[];
}

/** The comment that a row stands in, where the layout nests replies. */
function nestedIn({ outer }: Row, rows: ReadonlyMap<string, Row>): Row | null {
  return outer === null ? null : (rows.get(outer) ?? null);
}

export const isReply = remembered((root: Element, { replyMark }: Anchors): boolean => {
  if (replyMark === null) return false;
  return wholeOf(root).matches(anyOf(replyMark)) || findOwn(root, replyMark) !== null;
});

/** The card that a comment stands in; null beside the post of a page of its own. */
export function cardOf(root: Element): Element | null {
  return wholeOf(root).parentElement?.closest(POSTS) ?? null;
}

/**
 * Threads in page order. The newer layouts draw all rows flat, and every URN names the post: a thread begins with a row
 * that is no reply, and goes on until the next one of the same post. The older ones nest.
 */
export function threadsOf(comments: Row[]): Thread[] {
  const byKey = new Map(comments.map((row) => [row.item.key ?? '', row]));
  const threadOf = new Map<Row, Thread>();
  const open = new Map<string, Thread>();
  const threads: Thread[] = [];
  const start = (head: Row | null, post: string): Thread => {
    const thread: Thread = { head, replies: [] };
    threads.push(thread);
    open.set(post, thread);
    return thread;
  };
  for (const row of comments) {
    const { post } = row;
    const outer = nestedIn(row, byKey);
    const around = outer === null ? undefined : threadOf.get(outer);
    if (around === undefined && !row.isReply) {
      threadOf.set(row, start(row, post));
      continue;
    }
    const thread = around ?? open.get(post) ?? start(null, post);
    thread.replies.push(row);
    threadOf.set(row, thread);
  }
  return threads;
}

/** By the slug; by the name only where there is no slug. */
const personOf = ({ item }: Row): string =>
  item.handle === null ? `named ${item.author}` : `slug ${item.handle.toLowerCase()}`;

/** Of two rows, one by the slug and one by the name, the later one. */
function nearest(above: ReadonlyMap<string, Row>, { name, slug }: { name: string; slug: string }): Row | null {
  const [bySlug, byName] = [above.get(`slug ${slug.toLowerCase()}`), above.get(`named ${name}`)];
  if (bySlug === undefined || byName === undefined) return bySlug ?? byName ?? null;
  return isBefore(bySlug.root, byName.root) ? byName : bySlug;
}

/** A reply answers the nearest row above it whose author it mentions first, else the thread's own comment. */
export function setReplyParents({ head, replies }: Thread): void {
  /** The last row so far of each person. */
  const above = new Map<string, Row>();
  const add = (row: Row) => void above.set(personOf(row), row);
  if (head !== null) add(head);
  for (const row of replies) {
    const { mention } = row;
    const answered = mention === null ? head : (nearest(above, mention) ?? head);
    row.item.parent = answered?.item.key ?? null;
    add(row);
  }
}

const LISTS = '[data-component-type="LazyColumn"], .comments-comments-list';

const CONTROLS = 'button, [role="button"]';

/** A control between the rows of a list, which may hide replies; "load more comments" hides none. */
const isFold = (control: Element): boolean =>
  control.matches(CONTROLS) &&
  !isComment(control) &&
  (around(control)?.closest(COMMENTS) ?? null) === null &&
  control.closest(shells()) === null &&
  control.closest(LISTS) !== null &&
  !MORE_COMMENTS.test(control.textContent ?? '');

/** The comments after which a control may hide replies, before the next thread of the same list. */
export function* foldedIn(page: ParentNode, rows: readonly Row[]): Steps<ReadonlySet<Element>> {
  const heads = new Set(rows.flatMap((row) => (row.item.kind === 'comment' && !row.isReply ? [row.root] : [])));
  const folded = new Set<Element>();
  let head: Element | null = null;
  for (const piece of pageInPieces(page, `${COMMENTS}, ${CONTROLS}`)) {
    yield;
    for (const one of piece) {
      yield;
      if (heads.has(one)) head = one;
      else if (head !== null && isFold(one) && one.closest(LISTS) === head.closest(LISTS)) folded.add(head);
    }
  }
  return folded;
}

function isWhole({ head, replies }: Thread, folded: ReadonlySet<Element>): boolean {
  if (head === null || head.stated === null) return false;
  if (head.stated > 0 || replies.length > 0) return head.stated > 0 && replies.length >= head.stated;
  return !folded.has(head.root);
}

/** networks.md §7: a reply of ours in a comment's thread answers it; `no` only when all that is stated is seen. */
export function setThreadAnswers(thread: Thread, folded: ReadonlySet<Element>): void {
  const { head, replies } = thread;
  const whole = isWhole(thread, folded);
  const otherwise = whole ? 'no' : 'unknown';
  /** What our replies below answer. */
  const byUs = new Set<string | null>();
  for (const { item } of [...replies].reverse()) {
    if (item.ours) byUs.add(item.parent);
    // Our later words in the thread may be meant for this person too.
    else item.answered = byUs.has(item.key) ? 'yes' : byUs.size > 0 ? 'unknown' : otherwise;
  }
  if (head !== null && !head.item.ours) head.item.answered = byUs.size > 0 ? 'yes' : otherwise;
}

/** The number of comments that a post states, in its comment control or in words beside it; null when it is rounded. */
function statedComments({ root, anchors }: Row): number | null {
  const control = commentControlOf(root, anchors);
  if (control === null) return null;
  const text = textElement(root, anchors, () => undefined);
  const below = [...linesOf(root)].filter(
    ({ element }) => text === null || (isBefore(text, element) && !text.contains(element)),
  );
  const shown = below.filter(({ element }) => control.contains(element)).map(({ line }) => line);
  const number = /(\d[\d.,\s\u00a0\u202f]*)(k|m)?/i.exec(shown.join(' '));
  if (number?.[1] !== undefined) return number[2] === undefined ? exact(number[1]) : null;
  const words = below.map(({ line }) => COMMENTS_WORD.exec(line)?.[1]).find((digits) => digits !== undefined);
  if (words !== undefined) return exact(words);
  // Without a number in sight there is nothing to count; with one in an unknown language nobody can tell.
  return below.some(({ line }) => /\d/.test(line)) ? null : 0;
}

export function setPostAnswer(row: Row, comments: Row[]): void {
  const { item } = row;
  if (item.ours) return;
  if (comments.some((other) => other.item.ours && other.item.parent === item.key)) item.answered = 'yes';
  else if (comments.some((other) => other.item.ours)) item.answered = 'unknown';
  else {
    const stated = statedComments(row);
    item.answered = stated !== null && comments.length >= stated ? 'no' : 'unknown';
  }
}
