import type { View } from '../adapter.ts';
import type { Anchor } from '../anchors.ts';

/** What a layout says of each thing; `null` where it says nothing of it. */
export interface Anchors {
  /** Any of these says that this generation is on the page. */
  signs: Anchor;
  /** What stands for a post: its header's mark, or its whole. */
  post: Anchor | null;
  /** Says that an element around the mark holds the whole post; null where the mark is the whole. */
  whole: Anchor | null;
  author: Anchor | null;
  text: Anchor | null;
  /** Opens the box under a post. */
  commentControl: Anchor | null;
  ad: Anchor | null;
  comment: Anchor;
  commentText: Anchor;
  box: Anchor;
}

export interface Generation {
  name: string;
  /** Meta Business Suite: comments without numbers, and a composer that may be a private message's. */
  suite?: true;
  anchors: Anchors;
}

export const LISTS: readonly View[] = ['home', 'post', 'profile', 'other'];

/** An anchor with the views that it is seen in and the date of its source (networks.md §4 and §11). */
export function anchor(views: Anchor['views'], seen: string, ...candidates: string[]): Anchor {
  return { views, seen, candidates };
}
