import { anyOf } from '../anchors.ts';
import { remembered } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Generation } from './generation.ts';
import { GENERATIONS } from './generations.ts';
import { type CommentUrn, commentIn, postIn, type Urn } from './links.ts';
import { scopedUrn } from './tracking.ts';

/** `NodeFilter`'s numbers: a saved page has no window to take them from. */
const [ACCEPT, REJECT, SKIP, ELEMENTS] = [1, 2, 3, 1];

const unique = (selectors: string[]): string => [...new Set(selectors)].join(', ');

export const POSTS = unique(GENERATIONS.map(({ anchors }) => anyOf(anchors.post)));
export const COMMENTS = unique(GENERATIONS.map(({ anchors }) => anyOf(anchors.comment)));
export const ROOTS = `${COMMENTS}, ${POSTS}`;

/** `update-card-focus` and `expanded` before the token of a card, `FeedType_…` behind it. */
const WRAPPING = /^(?:update-card-focus|expanded)|FeedType_\w*$/g;

export const isComment = remembered((root: Element): boolean => root.matches(COMMENTS));

/** The layout that a root belongs to; comments of the two newest are alike. */
export const generationFor = remembered(
  (root: Element): Generation | null =>
    GENERATIONS.find(({ anchors }) => root.matches(anyOf(anchors.comment)) || root.matches(anyOf(anchors.post))) ??
    null,
);

/** The URN of a comment's root, wherever its layout keeps it. */
export const commentUrnOf = remembered((root: Element): CommentUrn | null => {
  for (const name of ['data-id', 'componentkey', 'id']) {
    const found = commentIn(root.getAttribute(name) ?? '');
    if (found !== null) return found;
  }
  const tracked = scopedUrn(root, /urn:li:comment:\([^)]+\)/);
  return tracked === null ? null : commentIn(tracked);
});

/** The URN that a post's own root carries; only the older pages give one. */
export function ownPostUrn(root: Element): Urn | null {
  for (const name of ['data-urn', 'data-id']) {
    const value = root.getAttribute(name) ?? '';
    const found = value.startsWith('urn:li:comment') ? null : postIn(value);
    if (found !== null) return found;
  }
  const tracked = scopedUrn(root, /urn:li:(?:activity|ugcPost|share):\d+/);
  return tracked === null ? null : postIn(tracked);
}

/** What nested and repeated roots of one item have in common; null for a root that has no name at all. */
export const identityOf = remembered((root: Element): string | null => {
  if (isComment(root)) {
    const id = commentUrnOf(root)?.id;
    return id === undefined ? null : `comment ${id}`;
  }
  const token = (root.getAttribute('componentkey') ?? root.id).replace(WRAPPING, '');
  if (token !== '') return `card ${token}`;
  const urn = ownPostUrn(root);
  return urn === null ? null : `post ${urn.id}`;
});

export function sameItem(one: Element, other: Element): boolean {
  if (one === other) return true;
  const identity = identityOf(one);
  return identity !== null && identity === identityOf(other);
}

/** The outermost of the nested roots of one item: all of it is inside. */
export const wholeOf = remembered((root: Element): Element => {
  let whole = root;
  for (let up = around(root); up !== null && sameItem(up, root); up = around(up)) whole = up;
  return whole;
});

/** The nearest root around a node, itself left out: asked of all nodes of an item, from inside out. */
export const around = remembered((node: Element): Element | null => {
  const up = node.parentElement;
  return up === null || up.matches(ROOTS) ? up : around(up);
});

/** Of the nested roots of one item only the innermost stands for it. */
export const isInnermost = remembered((root: Element): boolean => {
  const inner = isComment(root) ? root.querySelector(COMMENTS) : (postsIn(root).next().value ?? null);
  return inner === null || !sameItem(inner, root);
});

/** The posts inside a node in order: comments are not entered, for there may be thousands, and no post stands in one. */
export function* postsIn(scope: Node): Generator<Element> {
  const page = scope.ownerDocument ?? (scope as Document);
  const look = (node: Node) =>
    (node as Element).matches(COMMENTS) ? REJECT : (node as Element).matches(POSTS) ? ACCEPT : SKIP;
  const walker = page.createTreeWalker(scope, ELEMENTS, look);
  while (walker.nextNode() !== null) yield walker.currentNode as Element;
}

/** The first few elements that a selector finds: a card may hold ten thousand links. */
export function firstFew(root: Element, selector: string, count: number): Element[] {
  const found: Element[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS);
  while (found.length < count && walker.nextNode() !== null) {
    const element = walker.currentNode as Element;
    if (element.matches(selector)) found.push(element);
  }
  return found;
}

/** The roots of comments after a node of `scope`, in order, one by one as they are asked for. */
export function* commentsAfter(node: Node, scope: Node): Generator<Element> {
  const page = scope.ownerDocument ?? (scope as Document);
  const walker = page.createTreeWalker(scope, ELEMENTS);
  walker.currentNode = node;
  while (walker.nextNode() !== null) if (isComment(walker.currentNode as Element)) yield walker.currentNode as Element;
}

/** The same before an element, the nearest first; those around it too. */
export function* commentsBefore(element: Element, scope: Node): Generator<Element> {
  let at: Element | null = element;
  while (at !== null && at !== scope) {
    let before: Element | null = at.previousElementSibling;
    while (before?.lastElementChild != null) before = before.lastElementChild;
    at = before ?? at.parentElement;
    if (at !== null && isComment(at)) yield at;
  }
}

/** Whether an element is this item's own, not a nested comment's nor a nested post's. */
export function belongsTo(root: Element): (element: Element) => boolean {
  const identity = identityOf(root);
  let own: Element = root;
  let foreign: Element | null = null;
  return (element) => {
    const at = element.matches(ROOTS) ? element : around(element);
    if (at === own || at === root) return true;
    if (at === null || at === foreign) return false;
    if (identity === null || identityOf(at) !== identity) {
      foreign = at;
      return false;
    }
    own = at;
    return true;
  };
}

/** A list item is a post when it has a text or a post's controls. */
export function isPost(root: Element, { anchors }: Generation): boolean {
  return root.querySelector(`${anyOf(anchors.text)}, ${anyOf(EVERY_LAYOUT.postControl)}`) !== null;
}
