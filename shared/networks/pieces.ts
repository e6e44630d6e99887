import type { Steps } from './unchanged.ts';

/** Elements that are looked through at one go: a few milliseconds of the page's time. */
const MOST = 1500;

/** Asks for one element far in, by `item`: an index in brackets makes Chromium count all of them first. */
export const isLarge = (element: Element): boolean => element.getElementsByTagName('*').item(MOST) !== null;

/**
 * What a selector finds in an element, itself included, in document order and in pieces: one query over a page of
 * thousands of comments is a task that the page feels. The page may change between two pieces.
 */
export function* inPieces(element: Element, selector: string): Generator<Element[]> {
  if (!isLarge(element)) {
    const inside = element.querySelectorAll(selector);
    yield element.matches(selector) ? [element, ...inside] : [...inside];
    return;
  }
  if (element.matches(selector)) yield [element];
  for (const child of [...element.children]) yield* inPieces(child, selector);
}

/** The same over a whole page, whose children are looked through one after the other. */
export function* pageInPieces(page: ParentNode, selector: string): Generator<Element[]> {
  for (const top of page.children) yield* inPieces(top, selector);
}

/** All that it finds in a page, in steps. */
export function* allInSteps(page: ParentNode, selector: string): Steps<Element[]> {
  const found: Element[] = [];
  for (const piece of pageInPieces(page, selector)) {
    yield;
    found.push(...piece);
  }
  return found;
}
