/** `Node.DOCUMENT_POSITION_FOLLOWING`, by its number: a saved page has no window to take it from. */
const FOLLOWING = 4;

/** Document order. */
export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}
