import type { Network } from '../brands/brand.ts';
import type { Steps } from './unchanged.ts';

/** The views of contracts.md §3, "Pages read". */
export type View = 'home' | 'post' | 'profile' | 'notifications' | 'inbox' | 'other' | 'unrecognised';

/** A post or comment as plain data; nothing past the reader touches the network's DOM, but insertion. */
export interface Item {
  /** The network's own number; null for a post without one. */
  key: string | null;
  kind: 'post' | 'comment';
  /** The public name as shown, emoji included; null when it was not found. */
  author: string | null;
  /** The handle or slug in the profile link, without `@`. */
  handle: string | null;
  text: string;
  /** UTC instant, or null. */
  time: string | null;
  /** True when only "3 h" was there. */
  approx?: true;
  parent: string | null;
  url: string | null;
  ours: boolean;
  answered: 'yes' | 'no' | 'unknown';
  /** The page withheld the rest behind "see more". */
  truncated?: true;
  /** The language that the page itself states for the text, if any. */
  language?: string;
  /** The network gives no number: `key` is made of author and text, and names the item in this page alone. */
  weak?: true;
}

export interface AccountId {
  network: string;
  id: string;
}

export interface ReadContext {
  url: string;
  /** The brand's accounts: what makes an item `ours`. */
  accounts: readonly AccountId[];
  /** UTC instant, for relative times. */
  now: string;
}

/** How many of each thing were found and missed on this page, and which candidate won. */
export interface Doctor {
  generation: string | null;
  roots: number;
  /** Roots left out on purpose (ads, quotes, notification lists, hidden copies). */
  left: number;
  keys: number;
  authors: number;
  texts: number;
  times: number;
  replyControls: number;
  boxes: number;
  /** Field -> index of the selector candidate that won -> how often. */
  winners: Record<string, Record<number, number>>;
  state: 'recognised' | 'partly' | 'unrecognised';
}

export interface Reading {
  network: Network;
  view: View;
  items: { item: Item; root: Element }[];
  /** The brand's own ads. They are no items (contracts.md §3), but what stands under them is said to the brand. */
  ownAds?: Item[];
  doctor: Doctor;
}

/** Where our button goes: appended into `container` before `before` (null: at its end). */
export interface Place {
  container: Element;
  before: Element | null;
}

/**
 * One network's knowledge, as far as its always-on script carries it. Settled on the first network's fixtures before the
 * second is written. Every method takes the node that it may use; none touches `document` or `window`.
 */
export interface PageAdapter {
  readonly network: Network;
  /** Same key, same view: a change of it is a navigation. */
  viewKey(url: string): string;
  view(url: string, page: ParentNode): View;
  /** A CSS selector for item roots, for `closest` and `querySelectorAll`. */
  readonly rootSelector: string;
  /**
   * Cheap reading of one root for the button: null for what gets none (ads, quotes, lists, hidden copies). `parent` is at
   * least the post that a comment stands under, where the page's address or the root itself says so.
   */
  readRoot(root: Element, context: ReadContext): Item | null;
  /**
   * What cheaply tells that a root still holds the same item by the same author (its own link and the name as shown);
   * null: it can't be told, read it again. A busy feed changes hundreds of rows a second, and nearly all stay who they were.
   */
  identityOf(root: Element): string | null;
  place(root: Element): Place | null;
  /** The network's own Reply control of this item; the one thing that may be clicked, on the person's own click. */
  replyControl(root: Element): HTMLElement | null;
  /** The visible reply box that answers the item with this key, or null when there is none or no certainty. */
  box(page: ParentNode, key: string, url: string): HTMLElement | null;
  /** The other way round: the key of what a box answers, or null when there is no certainty. */
  answeredBy(page: ParentNode, box: HTMLElement, url: string): string | null;
  /** Every visible box of the page that a person can write a post, reply or comment in. */
  boxes(page: ParentNode): HTMLElement[];
  /** The network's send control of a box: read for its state, never clicked. */
  submit(box: HTMLElement): HTMLElement | null;
  /** The account that the page acts as, if the page says so. */
  acting(page: ParentNode): string | null;
  /** Whether the network says that this person answers too often (networks.md §8): then nothing is offered. */
  limited?(page: ParentNode): boolean;
  /** The page's own colours, for the button and the panel. */
  scheme(page: ParentNode): 'light' | 'dim' | 'dark';
}

/**
 * The whole page, in page order, with parents, `answered` and the doctor's counts. In steps, an item each: a page of thousands
 * of comments is read over many tasks. It is fetched when it is first asked for (`shared/page/read-page.ts`).
 */
export type ReadPage = (page: ParentNode, context: ReadContext) => Steps<Reading>;

/** All of a network's knowledge: for the worker, `core` and tests. */
export interface Adapter extends PageAdapter {
  /** `ReadPage` at one go. */
  read(page: ParentNode, context: ReadContext): Reading;
}
