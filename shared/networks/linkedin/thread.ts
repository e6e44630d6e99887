import type { Item } from '../adapter.ts';
import { anyOf } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { commentControlOf, exact, linesOf, statedReplies, textElement } from './fields.ts';
import type { Anchors } from './generation.ts';
import { GENERATIONS } from './generations.ts';
import type { Read } from './item.ts';
import { belongsTo, COMMENTS, commentUrnOf, POSTS, wholeOf } from './scope.ts';
import { COMMENTS as COMMENTS_WORD, MORE_COMMENTS } from './words.ts';

const SHELLS = GENERATIONS.map(({ anchors }) => anyOf(anchors.boxShell)).join(', ');

/** A root of the page, item or not, with what its place needs. */
export interface Row extends Read {
  root: Element;
  anchors: Anchors;
}

export interface Thread {
  /** The comment on the post; null when its row has left the page. */
  head: Row | null;
  replies: Row[];
}

/** The comment that a row stands in, where the layout nests replies. */
function nestedIn(row: Row, rows: ReadonlyMap<string, Row>): Row | null {
  const outer = wholeOf(row.root).parentElement?.closest(COMMENTS) ?? null;
  const id = outer === null ? undefined : commentUrnOf(outer)?.id;
  return id === undefined ? null : (rows.get(id) ?? null);
}

export function isReply(root: Element, { replyMark }: Anchors): boolean {
  if (replyMark === null) return false;
  const whole = wholeOf(root);
  return whole.matches(anyOf(replyMark)) || [...whole.querySelectorAll(anyOf(replyMark))].some(belongsTo(root));
}

/** The card that a comment stands in; null beside the post of a page of its own. */
export function cardOf(root: Element): Element | null {
  return wholeOf(root).parentElement?.closest(POSTS) ?? null;
}

const postOf = (root: Element): string => commentUrnOf(root)?.post.id ?? '';

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
    const post = postOf(row.root);
    const outer = nestedIn(row, byKey);
    const around = outer === null ? undefined : threadOf.get(outer);
    if (around === undefined && !isReply(row.root, row.anchors)) {
      threadOf.set(row, start(row, post));
      continue;
    }
    const thread = around ?? open.get(post) ?? start(null, post);
    thread.replies.push(row);
    threadOf.set(row, thread);
  }
  return threads;
}

function isMentioned({ item }: Row, mention: { name: string; slug: string }): boolean {
  if (item.handle !== null) return item.handle.toLowerCase() === mention.slug.toLowerCase();
  return item.author === mention.name;
}

/** A reply answers the nearest row above it whose author it mentions first, else the thread's own comment. */
export function setReplyParents({ head, replies }: Thread): void {
  for (const [place, row] of replies.entries()) {
    const above = [...(head === null ? [] : [head]), ...replies.slice(0, place)].reverse();
    const { mention } = row;
    const answered = mention === null ? undefined : above.find((other) => isMentioned(other, mention));
    row.item.parent = (answered ?? head)?.item.key ?? null;
  }
}

const LISTS = '[data-component-type="LazyColumn"], .comments-comments-list';

/** Controls between the rows of a list, which may hide replies; "load more comments" hides none. */
export function foldsIn(page: ParentNode): Element[] {
  return [...page.querySelectorAll('button, [role="button"]')].filter(
    (control) =>
      control.closest(COMMENTS) === null &&
      control.closest(SHELLS) === null &&
      control.closest(LISTS) !== null &&
      !MORE_COMMENTS.test(control.textContent ?? ''),
  );
}

/** What a thread may hide: a control after its comment and before the next thread, in the same list. */
function hidesReplies({ head }: Thread, next: Element | null, folds: readonly Element[]): boolean {
  if (head === null) return true;
  const list = head.root.closest(LISTS);
  return folds.some(
    (control) =>
      control.closest(LISTS) === list && isBefore(head.root, control) && (next === null || isBefore(control, next)),
  );
}

function isWhole(thread: Thread, next: Element | null, folds: readonly Element[]): boolean {
  const { head, replies } = thread;
  const stated = head === null ? null : statedReplies(head.root, head.anchors);
  if (stated === null) return false;
  if (stated > 0 || replies.length > 0) return stated > 0 && replies.length >= stated;
  return !hidesReplies(thread, next, folds);
}

function answerOf(item: Item, others: Row[], whole: boolean): Item['answered'] {
  if (others.some((row) => row.item.ours && row.item.parent === item.key)) return 'yes';
  // Our later words in the thread may be meant for this person too.
  if (others.some((row) => row.item.ours)) return 'unknown';
  return whole ? 'no' : 'unknown';
}

/** networks.md §7: a reply of ours in a comment's thread answers it; `no` only when all that is stated is seen. */
export function setThreadAnswers(thread: Thread, next: Element | null, folds: readonly Element[]): void {
  const { head, replies } = thread;
  const whole = isWhole(thread, next, folds);
  const ours = replies.some(({ item }) => item.ours);
  if (head !== null && !head.item.ours) head.item.answered = ours ? 'yes' : whole ? 'no' : 'unknown';
  for (const [place, row] of replies.entries()) {
    if (!row.item.ours) row.item.answered = answerOf(row.item, replies.slice(place + 1), whole);
  }
}

/** The number of comments that a post states, in its comment control or in words beside it; null when it is rounded. */
function statedComments({ root, anchors }: Row): number | null {
  const control = commentControlOf(root, anchors);
  if (control === null) return null;
  const text = textElement(root, anchors, () => undefined);
  const below = linesOf(root).filter(
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
