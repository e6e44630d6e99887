import { type Anchor, anyOf } from '../anchors.ts';
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

/** Own elements that match, one by one as they are asked for: what is looked for often stands near the head of a card of thousands. */
export function* eachOwn(root: Element, selector: string): Generator<Element> {
  for (const element of ownElements(root)) if (element.matches(selector)) yield element;
}

export const ownMatching = (root: Element, selector: string): Element[] => [...eachOwn(root, selector)];

/** As `findAnchor`, among an item's own elements. */
export function findOwn(
  root: Element,
  anchor: Anchor,
  note?: (candidate: number) => void,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  // All candidates at one go first: of a card of thousands of elements each would be asked as often.
  const all = ownMatching(root, anyOf(anchor));
  for (const [place, candidate] of anchor.candidates.entries()) {
    const found = all.find((element) => element.matches(candidate) && accept(element));
    if (found === undefined) continue;
    note?.(place);
    return found;
  }
  return null;
}
