import type { Anchor } from '../anchors.ts';
import { remembered } from '../unchanged.ts';
import { belongsTo, COMMENTS, isComment, POSTS, ROOTS, wholeOf } from './scope.ts';

/** An item's own elements in order; other items inside it are not entered: a card may hold thousands of comments. */
export const ownElements = remembered((root: Element): Element[] => {
  const own = belongsTo(root);
  const found: Element[] = [];
  // A comment is never a post's own: with thousands in a card, whose each one is need not be found out.
  const isForeign = isComment(root)
    ? (element: Element) => element.matches(ROOTS) && !own(element)
    : (element: Element) => element.matches(COMMENTS) || (element.matches(POSTS) && !own(element));
  const visit = (element: Element) => {
    if (isForeign(element)) return;
    found.push(element);
    for (const child of element.children) visit(child);
  };
  for (const child of wholeOf(root).children) visit(child);
  return found;
});

export const ownMatching = (root: Element, selector: string): Element[] =>
  ownElements(root).filter((element) => element.matches(selector));

/** As `findAnchor`, among an item's own elements. */
export function findOwn(
  root: Element,
  anchor: Anchor,
  note?: (candidate: number) => void,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  for (const [place, candidate] of anchor.candidates.entries()) {
    const found = ownElements(root).find((element) => element.matches(candidate) && accept(element));
    if (found === undefined) continue;
    note?.(place);
    return found;
  }
  return null;
}
