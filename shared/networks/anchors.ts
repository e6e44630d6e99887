import type { View } from './adapter.ts';

/** One thing of a network's page as data: where it is seen, when that was last checked, and what to try in order. */
export interface Anchor {
  views: readonly View[] | 'every';
  /** Date of the last check against a page or a dated source. */
  seen: string;
  /** CSS selectors, surest first. */
  candidates: readonly string[];
}

/** Told of every field that was found: the field's name and the place of the candidate that won. */
export type Note = (field: string, candidate: number) => void;

/** All candidates of an anchor as one selector, for `closest` and `matches`. */
export function anyOf(anchor: Anchor): string {
  return anchor.candidates.join(', ');
}

/**
 * The first element inside `scope` that a candidate finds and `accept` takes; candidates are tried in order.
 * `note` hears the winner's place under `field`.
 */
export function findAnchor(
  scope: ParentNode,
  anchor: Anchor,
  accept: (element: Element) => boolean,
  note?: (candidate: number) => void,
): Element | null {
  for (const [place, candidate] of anchor.candidates.entries()) {
    // Nearly always the first is the one: the rest of a page of thousands of comments is not looked at.
    const first = scope.querySelector(candidate);
    if (first === null) continue;
    const found = accept(first) ? first : [...scope.querySelectorAll(candidate)].find(accept);
    if (found === undefined) continue;
    note?.(place);
    return found;
  }
  return null;
}
