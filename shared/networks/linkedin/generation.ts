import type { View } from '../adapter.ts';
import type { Anchor } from '../anchors.ts';

/** What a layout says of each thing; `null` where it says nothing of it. */
export interface Anchors {
  /** Any of these says that this generation is on the page. */
  signs: Anchor;
  post: Anchor;
  comment: Anchor;
  /** The whole text of a post or comment; longer ones are clamped by CSS alone. */
  text: Anchor;
  /** "…more", inside or beside the text. */
  expander: Anchor;
  time: Anchor | null;
  /** Stands in a reply, never in a comment on the post. */
  replyMark: Anchor | null;
  /** The author's name where the links do not tell. */
  name: Anchor | null;
  /** Opens the box under a comment; by its words where the layout gives it no name. */
  reply: Anchor;
  /** Opens the box of a post; the number of comments stands in it. */
  commentControl: Anchor;
  box: Anchor;
  /** What holds one box with all that belongs to it. */
  boxShell: Anchor;
  submit: Anchor;
  /** Lines of the header where the network writes that it is an ad. */
  adLine: Anchor;
}

export interface Generation {
  name: string;
  /** Its classes are words, not hashes. */
  readableClasses?: true;
  anchors: Anchors;
}

export const LISTS: readonly View[] = ['home', 'post', 'profile', 'other'];

/** An anchor with the views that it is seen in and the date of its source (networks.md §3 and §11). */
export function anchor(views: Anchor['views'], seen: string, ...candidates: string[]): Anchor {
  return { views, seen, candidates };
}
