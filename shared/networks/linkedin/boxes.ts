import { isBefore } from '../order.ts';
import { isShown } from '../shown.ts';
import { remembered, unchanged } from '../unchanged.ts';
import { wordsKey } from '../words-key.ts';
import { addressedIn, names, sendsWhat, shownBoxes } from './box-facts.ts';
import { textElement, textOf } from './fields.ts';
import type { Anchors } from './generation.ts';
import { postUrnOf } from './item.ts';
import { readAddress, type Urn } from './links.ts';
import { authorOf } from './person.ts';
import { rememberedUrn } from './remembered-urn.ts';
import {
  COMMENTS,
  commentsAfter,
  commentsBefore,
  commentUrnOf,
  generationFor,
  isComment,
  isInnermost,
  POSTS,
  postsIn,
  sameItem,
  wholeOf,
} from './scope.ts';
import { cardOf, isReply } from './thread.ts';

interface Target {
  root: Element;
  anchors: Anchors;
}

const silent = () => undefined;

function authorName({ root, anchors }: Target): string | null {
  return authorOf(root, textElement(root, anchors, silent), anchors, silent).name;
}

function wordsKeyOf({ root, anchors }: Target): string | null {
  const text = textElement(root, anchors, silent);
  const { name, profile } = authorOf(root, text, anchors, silent);
  return wordsKey(profile?.slug ?? name, text === null ? '' : textOf(text, anchors));
}

/** A card keeps the name that its words gave it when its comments, once opened, tell its number. */
function hasKey(target: Target, key: string, focus: Urn | null): boolean {
  const { root } = target;
  if (isComment(root)) return commentUrnOf(root)?.id === key;
  const urn = postUrnOf(root, focus, silent);
  if (urn?.id === key) return true;
  const words = wordsKeyOf(target);
  return words === key || (urn === null && rememberedUrn(root.ownerDocument, words, null)?.id === key);
}

function toTarget(root: Element): Target | null {
  const anchors = isInnermost(root) && isShown(root) ? generationFor(root)?.anchors : undefined;
  return anchors === undefined ? null : { root, anchors };
}

/** Shown roots, read one by one as they are asked for: a page may hold thousands. */
function* shownRoots(roots: Iterable<Element>): Generator<Target> {
  for (const root of roots) {
    const target = toTarget(root);
    if (target !== null) yield target;
  }
}

function first<Thing>(things: Iterable<Thing>, accept: (thing: Thing) => boolean = () => true): Thing | null {
  for (const thing of things) if (accept(thing)) return thing;
  return null;
}

/** Roots that may have a key: where an attribute ends with a comment's number, no other comment is looked at. */
function candidates(page: ParentNode, key: string): Element[] {
  if (!/^\d+$/.test(key)) return [...postsIn(page)];
  const named = ['data-id', 'componentkey', 'id'].map((name) => `[${name}$=",${key})"]`).join(', ');
  const found = [...page.querySelectorAll(named)].filter(isComment);
  if (found.length > 0) return found;
  // The layout of early 2026 has its numbers in JSON alone.
  return [...[...page.querySelectorAll('[data-view-tracking-scope]')].filter(isComment), ...postsIn(page)];
}

/** The one shown root with this key; null when there is none, or several. */
function findTarget(page: ParentNode, key: string, url: string): Target | null {
  const { post } = readAddress(url);
  const found = [...shownRoots(candidates(page, key))].filter((target) => hasKey(target, key, post));
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Region {
  boxes: HTMLElement[];
  scope: ParentNode;
  /** The first comment that is shown. */
  top: Element | undefined;
}

/** What holds an item's comments and boxes: its card, or the page where they stand beside the post. */
function regionOf(card: Element | null, page: ParentNode): Region {
  const isInside = (element: Element) => card !== null || element.closest(POSTS) === null;
  const scope = card ?? page;
  const top = first(shownRoots(commentsAfter(scope, scope)), ({ root }) => isInside(root))?.root;
  return { boxes: shownBoxes(scope).filter(isInside), scope, top };
}

/** The box of a post stands before its first comment; behind, only the word on its send control proves it. */
function postBox({ root }: Target, page: ParentNode): HTMLElement | null {
  const whole = wholeOf(root);
  const inside = shownBoxes(whole).length > 0 || whole.querySelector(COMMENTS) !== null;
  const { boxes, top } = regionOf(inside ? whole : null, page);
  const own = boxes.filter(
    (box) =>
      box.closest(COMMENTS) === null &&
      sendsWhat(box) !== 'reply' &&
      (top === undefined || isBefore(box, top) || sendsWhat(box) === 'comment'),
  );
  return own.length === 1 && (inside || isOnlyPost(page)) ? (own[0] ?? null) : null;
}

/** A box beside the post is its own only where no other post is. */
const isOnlyPost = remembered((page: ParentNode): boolean => [...shownRoots(postsIn(page))].length === 1);

/** The boxes between a comment and the next thread, and whether they surely are not the post's. */
function boxesBelow(target: Target, page: ParentNode): { boxes: HTMLElement[]; proven: boolean; isHead: boolean } {
  const { root } = target;
  const { boxes, scope, top } = regionOf(cardOf(root), page);
  const outer = outermost(root);
  if (outer !== null) {
    const nested = boxes.filter((box) => outer.contains(box));
    if (nested.length > 0 || !sameItem(outer, root))
      return { boxes: nested, proven: true, isHead: sameItem(outer, root) };
  }
  const behind = shownRoots(commentsAfter(root, scope));
  const post = commentUrnOf(root)?.post.id;
  const next = first(
    behind,
    (one) => commentUrnOf(one.root)?.post.id === post && !isReply(one.root, one.anchors),
  )?.root;
  const below = boxes.filter((box) => isBefore(root, box) && (next === undefined || isBefore(box, next)));
  const postHasOne = boxes.some((box) => top !== undefined && isBefore(box, top));
  return { boxes: below, proven: next !== undefined || postHasOne, isHead: !isReply(root, target.anchors) };
}

/** The comment on the post that a row stands in; the row itself where rows are flat. */
function outermost(root: Element): Element | null {
  let outer: Element = wholeOf(root);
  for (let up = outer.parentElement?.closest(COMMENTS); up != null; up = up.parentElement?.closest(COMMENTS))
    outer = up;
  return outer;
}

/**
 * The box that answers a comment stands below it, never in it, and the post's own is near: it must come before the next
 * thread, and LinkedIn's mention at its head must name the author. Without a mention it is the thread's, and then it
 * answers the thread's own comment, if it is surely not the post's.
 */
function commentBox(target: Target, page: ParentNode): HTMLElement | null {
  const { boxes, proven, isHead } = boxesBelow(target, page);
  const author = authorName(target);
  const sure = boxes.filter((box) => {
    const sends = sendsWhat(box);
    if (sends === 'comment') return false;
    const mention = addressedIn(box);
    if (mention !== null) return names(mention, author);
    return isHead && (proven || sends === 'reply');
  });
  return sure.length === 1 ? (sure[0] ?? null) : null;
}

/** The shown box that answers the item with this key. Any doubt gives null. */
function boxOf(page: ParentNode, key: string, url: string): HTMLElement | null {
  const target = findTarget(page, key, url);
  if (target === null) return null;
  return isComment(target.root) ? commentBox(target, page) : postBox(target, page);
}

/** So far up a thread an answer is looked for. */
const THREAD = 200;

export const boxFor = (page: ParentNode, key: string, url: string): HTMLElement | null =>
  unchanged(() => boxOf(page, key, url));

export const answeredBy = (page: ParentNode, box: HTMLElement, url: string): string | null =>
  unchanged(() => keyOf(page, box, url));

/** The key of what a box answers: among the comments above it, the one that it speaks to; else the post around it. */
function keyOf(page: ParentNode, box: HTMLElement, url: string): string | null {
  const mention = addressedIn(box);
  const above = commentsBefore(box, box.closest(POSTS) ?? page);
  let looks = 0;
  for (const target of shownRoots(above)) {
    looks += 1;
    if (looks > THREAD) break;
    const key = commentUrnOf(target.root)?.id ?? null;
    const isHead = !isReply(target.root, target.anchors);
    const speaksTo = mention === null ? isHead : names(mention, authorName(target));
    if (key !== null && speaksTo) return boxOf(page, key, url) === box ? key : postAnsweredBy(page, box, url);
  }
  return postAnsweredBy(page, box, url);
}

function postAnsweredBy(page: ParentNode, box: HTMLElement, url: string): string | null {
  const { post } = readAddress(url);
  const around = box.closest(POSTS);
  const own = around === null ? postsIn(page) : [around, ...postsIn(around)];
  for (const target of shownRoots(own)) {
    if (postBox(target, page) !== box) continue;
    return postUrnOf(target.root, post, silent)?.id ?? wordsKeyOf(target);
  }
  return null;
}
