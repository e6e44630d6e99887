import type { Item } from '../networks/adapter.ts';

/** What the panel is opened for: a comment, or a box that answers none. */
export interface Subject {
  item: Item | null;
  root: () => Element | null;
  /** What the panel opens beside, and what gets the focus back. */
  anchor: HTMLElement;
  /** A box that is already known (the one that the person writes in). */
  box: HTMLElement | null;
  /** `//` or `;word` that was typed and is to be replaced, counted back from the caret. */
  replaces: number;
}
