import type { Anchor } from '../anchors.ts';
import { remembered } from '../unchanged.ts';
import { belongsTo, ROOTS, wholeOf } from './scope.ts';

/** An item's own elements in order; other items inside it are not entered: a card may hold thousands of comments. */
export const ownElements = remembered((root: Element): Element[] => {
  const own = belongsTo(root);
  const found: Element[] = [];
  const visit = (element: Element) => {
    if (element.matches(ROOTS) && !own(element)) return;
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
