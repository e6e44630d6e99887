import { addressedIn, names, sendsWhat, shownBoxes } from './box-facts.ts';
import { textElement, textOf } from './fields.ts';
import type { Anchors } from './generation.ts';
import { postUrnOf } from './item.ts';
import { readAddress, type Urn } from './links.ts';
import { authorOf } from './person.ts';
import {
  COMMENTS,
  commentUrnOf,
  generationFor,
  isBefore,
  isComment,
  isInnermost,
  isShown,
  POSTS,
  sameItem,
  wholeOf,
} from './scope.ts';
import { cardOf, isReply } from './thread.ts';
import { wordsKey } from './words-key.ts';

interface Target {
  root: Element;
  anchors: Anchors;
}

const silent = () => undefined;

function authorName({ root, anchors }: Target): string | null {
  return authorOf(root, textElement(root, anchors, silent), anchors, silent).name;
}

/** A card keeps the name that its words gave it when its comments, once opened, tell its number. */
function hasKey({ root, anchors }: Target, key: string, focus: Urn | null): boolean {
  if (isComment(root)) return commentUrnOf(root)?.id === key;
  if (/^\d+$/.test(key)) return postUrnOf(root, focus, silent)?.id === key;
  const text = textElement(root, anchors, silent);
  const { name, profile } = authorOf(root, text, anchors, silent);
  return wordsKey(profile?.slug ?? name, text === null ? '' : textOf(text, anchors)) === key;
}

function shownRoots(page: ParentNode, selector: string): Target[] {
  return [...page.querySelectorAll(selector)].flatMap((root) => {
    const anchors = isInnermost(root) && isShown(root) ? generationFor(root)?.anchors : undefined;
    return anchors === undefined ? [] : [{ root, anchors }];
  });
}

/** The one shown root with this key; null when there is none, or several. */
function findTarget(page: ParentNode, key: string, url: string): Target | null {
  const { post } = readAddress(url);
  const selector = /^\d+$/.test(key) ? `${COMMENTS}, ${POSTS}` : POSTS;
  const found = shownRoots(page, selector).filter((target) => hasKey(target, key, post));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What holds an item's comments and boxes: its card, or the page where they stand beside the post. */
function regionOf(card: Element | null, page: ParentNode): { boxes: HTMLElement[]; comments: Target[] } {
  if (card !== null) return { boxes: shownBoxes(card), comments: shownRoots(card, COMMENTS) };
  const outside = (element: Element) => element.closest(POSTS) === null;
  return {
    boxes: shownBoxes(page).filter(outside),
    comments: shownRoots(page, COMMENTS).filter(({ root }) => outside(root)),
  };
}

/** The box of a post stands before its first comment; behind, only the word on its send control proves it. */
function postBox({ root }: Target, page: ParentNode): HTMLElement | null {
  const whole = wholeOf(root);
  const inside = shownBoxes(whole).length > 0 || whole.querySelector(COMMENTS) !== null;
  const { boxes, comments } = regionOf(inside ? whole : null, page);
  const first = comments[0]?.root;
  const own = boxes.filter(
    (box) =>
      box.closest(COMMENTS) === null &&
      sendsWhat(box) !== 'reply' &&
      (first === undefined || isBefore(box, first) || sendsWhat(box) === 'comment'),
  );
  return own.length === 1 && (inside || isOnlyPost(page)) ? (own[0] ?? null) : null;
}

/** A box beside the post is its own only where no other post is. */
function isOnlyPost(page: ParentNode): boolean {
  return shownRoots(page, POSTS).length === 1;
}

/** The boxes between a comment and the next thread, and whether they surely are not the post's. */
function boxesBelow(target: Target, page: ParentNode): { boxes: HTMLElement[]; proven: boolean; isHead: boolean } {
  const { root } = target;
  const { boxes, comments } = regionOf(cardOf(root), page);
  const same = comments.filter((one) => commentUrnOf(one.root)?.post.id === commentUrnOf(root)?.post.id);
  const outer = outermost(root);
  if (outer !== null) {
    const nested = boxes.filter((box) => outer.contains(box));
    if (nested.length > 0 || !sameItem(outer, root))
      return { boxes: nested, proven: true, isHead: sameItem(outer, root) };
  }
  const behind = same.slice(same.findIndex((one) => one.root === root) + 1);
  const next = behind.find((one) => !isReply(one.root, one.anchors))?.root;
  const below = boxes.filter((box) => isBefore(root, box) && (next === undefined || isBefore(box, next)));
  const first = comments[0]?.root;
  const postHasOne = boxes.some((box) => first !== undefined && isBefore(box, first));
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
export function boxFor(page: ParentNode, key: string, url: string): HTMLElement | null {
  const target = findTarget(page, key, url);
  if (target === null) return null;
  return isComment(target.root) ? commentBox(target, page) : postBox(target, page);
}
