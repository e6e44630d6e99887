/** `Node.DOCUMENT_POSITION_FOLLOWING`, by its number: a saved page has no window to take it from. */
const FOLLOWING = 4;

/** Document order. */
export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & FOLLOWING) !== 0;
}

/** Place of the first element after `mark`, of a list in document order: thousands are not compared one by one. */
export function firstAfter(list: readonly Element[], mark: Element): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Element, mark)) low = middle + 1;
    else high = middle;
  }
  return low;
}
