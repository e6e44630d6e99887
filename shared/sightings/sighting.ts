import type { Network } from '../brands/brand.ts';
import type { Intent, Risk } from '../suggest/intents.ts';

/**
 * Why a post or comment may be kept at all: it is the brand's own post, stands under one, names the brand, or stands in
 * the list of notifications of one of the brand's accounts. Nothing else that a person reads is ever stored.
 */
export type Concern = 'own-post' | 'under-own-post' | 'names-brand' | 'notification';

/** What a page tells of one post or comment that concerns the brand. */
export interface Sighted {
  /** The network's own number. */
  key: string;
  kind: 'post' | 'comment';
  /** The public name as shown. */
  author: string | null;
  handle: string | null;
  text: string;
  /** UTC instant, or null when the page gives none. */
  time: string | null;
  /** The page gave "3 h" only. */
  approx?: true;
  /** What it answers: a comment, or the post. */
  parent: string | null;
  /** The post that it stands under; null for a post. */
  post: string | null;
  url: string | null;
  /** By one of the brand's accounts; the account of a person at the desk is not the brand's. */
  ours: boolean;
  answered: 'yes' | 'no' | 'unknown';
  concern: Concern;
  /** The brand's account (its `id` as set up) that wrote it, or the post above it; null when it only names the brand. */
  owner: string | null;
}

/** What a page has newly seen: one message every two seconds at most. */
export interface SightedBatch {
  network: Network;
  /** The account that the page acts as. */
  acting: string | null;
  /** The number in the page's title when it changed, while the page acts as one of the brand's accounts. */
  counter: number | null;
  /** Where the network lists what is new. */
  notifications: string | null;
  /** The page stands in front of the person. */
  front: boolean;
  items: Sighted[];
}

/** How well a time is known: the page's own, "3 h" only, or no better than when it was first seen. */
export type Timing = 'exact' | 'approx' | 'seen';

/** What the community says to the management: tagged from the intent, corrected by the person. */
export const FEEDBACK = ['idea', 'praise', 'complaint'] as const;
export type Feedback = (typeof FEEDBACK)[number];

export interface SeenAnswer {
  /** Key of the brand's comment, null when the page only says "answered". */
  key: string | null;
  /** UTC milliseconds. */
  at: number;
  timing: Timing;
}

/** A post or comment seen. */
export interface SightingRow {
  /** `<brand>/<network>/<key>`: seen again, it is the same row. */
  id: string;
  brand: string;
  network: Network;
  key: string;
  kind: 'post' | 'comment';
  author: string | null;
  handle: string | null;
  text: string;
  /** When it was written, UTC milliseconds. */
  at: number;
  timing: Timing;
  parent: string | null;
  post: string | null;
  url: string | null;
  ours: boolean;
  concern: Concern;
  answer: SeenAnswer | null;
  /** Business minutes from the comment to its answer; null while there is none, or no hours are set. */
  minutes: number | null;
  /** Present while it waits for the brand, so that the index holds those alone. */
  waiting?: 1;
  /** The person said that it needs no reply. */
  settled?: 1;
  risk: Risk | null;
  intent: Intent | null;
  feedback?: Feedback;
  feedbackBy?: 'intent' | 'person';
  createdAt: number;
  updatedAt: number;
}

export const sightingId = (brand: string, network: string, key: string): string => `${brand}/${network}/${key}`;

/** Keys of one network are numbers: the shorter one is lower. */
export const compareKeys = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
