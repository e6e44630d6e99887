import { type Anchor, anyOf, findAnchor } from '../anchors.ts';
import { isBefore } from '../order.ts';
import { remembered } from '../unchanged.ts';
import { EVERY_LAYOUT } from './every-layout.ts';
import type { Anchors, Generation } from './generation.ts';
import { GENERATIONS } from './generations.ts';
import { commentIn, handleIn } from './links.ts';

const ARTICLE = anyOf(EVERY_LAYOUT.article);
const LINK = anyOf(EVERY_LAYOUT.commentLink);

/** Deeper than this, what holds a post's header and its Like control is not that post. */
const LEVELS = 20;

export const ROOTS = [
  ...new Set(
    GENERATIONS.flatMap(({ anchors }) => [anchors.comment, anchors.post]).flatMap((one) => one?.candidates ?? []),
  ),
].join(', ');

/** All that can be written in: one plain search, where the boxes' own selectors would be asked of each element. */
export const writable = remembered((page: ParentNode): Element[] =>
  [...page.querySelectorAll('[contenteditable="true"]')].filter((box) => box.matches(anyOf(EVERY_LAYOUT.box))),
);

export const all = (scope: ParentNode, anchor: Anchor | null): Element[] =>
  anchor === null ? [] : [...scope.querySelectorAll(anyOf(anchor))];

/** Whether an element is this comment's own, not a nested reply's. */
export const ownOf = (article: Element) => (element: Element) => element.closest(ARTICLE) === article;

/** The comment's own links to itself; the author's link may carry the number too, and is only asked last. */
export const commentLinks = remembered((article: Element): Element[] => {
  const own = [...article.querySelectorAll(LINK)].filter(ownOf(article));
  const named = own.filter((link) => commentIn(link.getAttribute('href') ?? '') !== null);
  const direct = named.filter((link) => handleIn(link.getAttribute('href') ?? '') === null);
  return direct.length > 0 ? direct : named;
});

export const isComment = (root: Element): boolean => root.matches(ARTICLE) && commentLinks(root).length > 0;

export const insideComment = (element: Element): boolean => {
  const article = element.closest(ARTICLE);
  return article !== null && isComment(article);
};

/** Marks of posts: not those in comments, and not an article that holds a mark of a surer layout. */
export function isPostMark(root: Element, anchors: Anchors): boolean {
  if (anchors.post === null || !root.matches(anyOf(anchors.post))) return false;
  if (anchors.whole !== null) return !insideComment(root);
  return root.parentElement?.closest(ARTICLE) == null && !isComment(root) && anchors.author !== null
    ? all(root, anchors.author).some((link) => !insideComment(link))
    : false;
}

/** The nearest element around a mark that also holds what `wanted` finds outside of comments. */
function around(mark: Element, wanted: Anchor): Element | null {
  let at = mark.parentElement;
  for (let level = 0; at !== null && level < LEVELS; level++, at = at.parentElement) {
    if (findAnchor(at, wanted, (element) => !insideComment(element)) !== null) return at;
  }
  return null;
}

/**
 * All of a post: header, text, controls. Null for a header that is not a whole post's own: a shared post inside another one,
 * a card without controls (what lies around it is then someone else's).
 */
export const wholeOf = remembered((mark: Element, anchors: Anchors): Element | null => {
  if (anchors.post === null || anchors.whole === null) return mark;
  const whole = around(mark, anchors.whole);
  if (whole === null) return null;
  const [like, ...others] = all(whole, anchors.whole).filter((element) => !insideComment(element));
  if (like === undefined || others.length > 0 || around(like, anchors.post) !== whole) return null;
  return findAnchor(whole, anchors.post, (other) => isPostMark(other, anchors)) === mark ? whole : null;
});

/** A post's elements up to its first comment, in order: header, text, marks of an ad, controls. Thousands of comments may follow. */
export const headOf = remembered((whole: Element): Element[] => {
  const found: Element[] = [];
  for (const element of whole.getElementsByTagName('*')) {
    if (element.matches(ARTICLE) && isComment(element)) break;
    found.push(element);
  }
  return found;
});

/** The elements of a post's head that an anchor finds. */
export const inHead = (whole: Element, anchor: Anchor | null): Element[] =>
  anchor === null ? [] : headOf(whole).filter((element) => element.matches(anyOf(anchor)));

export const marksIn = (whole: ParentNode, anchors: Anchors): Element[] =>
  all(whole, anchors.post).filter((mark) => isPostMark(mark, anchors));

/** Whether an element is the post's own: not in a comment, and not in a post that it shares. */
export function postOwn(whole: Element, anchors: Anchors): (element: Element) => boolean {
  const shared =
    anchors.whole === null ? undefined : inHead(whole, anchors.post).filter((mark) => isPostMark(mark, anchors))[1];
  return (element) =>
    !insideComment(element) && (shared === undefined || (isBefore(element, shared) && !element.contains(shared)));
}

/** The layout whose signs are on the page; none is not a reason to guess. */
export function generationOf(page: ParentNode): Generation | null {
  return GENERATIONS.find(({ anchors }) => holds(page, anchors)) ?? null;
}

function holds(page: ParentNode, anchors: Anchors): boolean {
  if (page.querySelector(anyOf(anchors.signs)) === null) return false;
  if (anchors.post === null || anchors.whole !== null) return true;
  return all(page, anchors.post).some((article) => isComment(article) || isPostMark(article, anchors));
}

/** The layout of one root; comments are alike in all but one. */
export function generationFor(root: Element): Generation | null {
  const found = GENERATIONS.find(({ suite, anchors }) => suite !== true && isPostMark(root, anchors));
  // A post that a surer layout marks inside is read from that mark.
  const isMarked = found?.anchors.whole === null && GENERATIONS.some(({ anchors }) => holdsMark(root, anchors));
  if (found !== undefined) return isMarked ? null : found;
  return isComment(root) ? (GENERATIONS.find(({ suite }) => suite !== true) ?? null) : null;
}

const holdsMark = (root: Element, anchors: Anchors): boolean =>
  anchors.whole !== null && marksIn(root, anchors).length > 0;
