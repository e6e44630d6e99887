import type { Item, PageAdapter, ReadContext } from '../networks/adapter.ts';
import { unchanged } from '../networks/unchanged.ts';

interface Standing {
  host: HTMLElement;
  root: Element;
  author: string | null;
}

/** The clock is looked at once in so many readings. */
const LOOKS = 10;

/** Whose posts are ours: other accounts make other buttons. */
const accountsOf = (context: ReadContext): string => context.accounts.map(({ id }) => id).join(' ');

export interface ButtonsOptions {
  adapter: PageAdapter;
  /** Makes the button of one item; `item` reads it afresh, because a row may be recycled under it. */
  make: (item: Item, root: () => Element | null) => HTMLElement;
  context: () => ReadContext;
  /** Is told of each item that was newly read. */
  onRead: (item: Item) => void;
}

/** A dialog over the page shows what the page behind it shows too: the button goes where the person is. */
const isInFront = (root: Element, other: Element): boolean =>
  root.closest('[role="dialog"]') !== null && other.closest('[role="dialog"]') === null;

/** One button for each key, once, however the page re-renders. */
export class Buttons {
  private readonly standing = new Map<string, Standing>();
  private readonly keys = new WeakMap<Element, string>();
  private readonly hosts = new WeakSet<Node>();
  /** What each root was when it was last read. */
  private identities = new WeakMap<Element, string>();
  private accounts = '';
  /** The last root that found its key taken: its turn comes when the other one leaves. */
  private readonly waiting = new Map<string, Element>();
  private readonly options: ButtonsOptions;

  constructor(options: ButtonsOptions) {
    this.options = options;
  }

  get count(): number {
    return this.standing.size;
  }

  isOurs(node: Node): boolean {
    return this.hosts.has(node);
  }

  /**
   * Reads each root again and puts, moves or takes away its button, as long as there is time; what was looked at leaves
   * the set. Doing it twice changes nothing. All reading comes before all writing: what is asked of a page after a
   * change of it makes the browser lay the whole page out at once.
   */
  refresh(roots: Set<Element>, hasTime: () => boolean = () => true): void {
    for (const heir of this.forgetGone()) roots.add(heir);
    for (const other of this.withNewAccounts()) roots.add(other);
    const read: { root: Element; item: Item | null }[] = [];
    let looks = 0;
    unchanged(() => {
      for (const root of roots) {
        roots.delete(root);
        looks += 1;
        if (!this.isSame(root)) read.push({ root, item: this.read(root) });
        if (looks % LOOKS === 0 && !hasTime()) break;
      }
    });
    for (const { root, item } of read) this.settle(root, item);
    for (const { item } of read) if (item !== null) this.options.onRead(item);
  }

  private read(root: Element): Item | null {
    return root.isConnected ? this.options.adapter.readRoot(root, this.options.context()) : null;
  }

  /** The roots with a button, when the page has turned out to act as another account than before. */
  private withNewAccounts(): Element[] {
    const accounts = accountsOf(this.options.context());
    if (accounts === this.accounts) return [];
    this.accounts = accounts;
    this.identities = new WeakMap();
    return this.roots();
  }

  /** A root with its button that is still who it was needs no reading: most changes of a feed are counters. */
  private isSame(root: Element): boolean {
    const before = this.identities.get(root);
    const key = before === undefined ? null : this.keyOf(root);
    if (key === null || !this.standing.get(key)?.host.isConnected) return false;
    return root.isConnected && this.options.adapter.identityOf(root) === before;
  }

  keyOf(root: Element): string | null {
    const key = this.keys.get(root);
    return key !== undefined && this.standing.get(key)?.root === root ? key : null;
  }

  roots(): Element[] {
    return [...this.standing.values()].map(({ root }) => root);
  }

  rootOf(key: string): Element | null {
    const root = this.standing.get(key)?.root;
    return root?.isConnected ? root : null;
  }

  hostOf(key: string): HTMLElement | null {
    return this.standing.get(key)?.host ?? null;
  }

  recolour(scheme: string): void {
    for (const { host } of this.standing.values()) host.dataset.scheme = scheme;
  }

  removeAll(): void {
    for (const { host } of this.standing.values()) host.remove();
    this.standing.clear();
    this.identities = new WeakMap();
  }

  /** Gives the roots whose turn it is now. */
  private forgetGone(): Element[] {
    const next: Element[] = [];
    for (const [key, { host, root }] of this.standing) {
      if (root.isConnected) continue;
      host.remove();
      this.standing.delete(key);
      const heir = this.waiting.get(key);
      if (heir?.isConnected) next.push(heir);
      this.waiting.delete(key);
    }
    return next;
  }

  private settle(root: Element, item: Item | null): void {
    const before = this.keyOf(root);
    const key = item !== null && !item.ours ? item.key : null;
    if (before !== null && before !== key) this.take(before);
    if (item === null || key === null) return;
    const standing = this.standing.get(key);
    if (standing !== undefined && standing.root !== root) {
      const isTaken = !isInFront(root, standing.root) && this.isStill(key, standing.root);
      this.waiting.set(key, isTaken ? root : standing.root);
      if (isTaken) return;
    }
    if (standing?.root !== root || !standing.host.isConnected || standing.author !== item.author)
      this.put(key, root, item);
    const identity = this.options.adapter.identityOf(root);
    if (identity !== null && this.keyOf(root) === key) this.identities.set(root, identity);
  }

  /** Two roots may hold one key (a hidden copy behind a dialog): the one that is shown has the button. */
  private isStill(key: string, root: Element): boolean {
    return root.isConnected && this.options.adapter.readRoot(root, this.options.context())?.key === key;
  }

  private put(key: string, root: Element, item: Item): void {
    this.take(key);
    const place = this.options.adapter.place(root);
    if (place === null) return;
    const host = this.options.make(item, () => this.rootOf(key));
    this.hosts.add(host);
    place.container.insertBefore(host, place.before);
    this.standing.set(key, { host, root, author: item.author });
    this.keys.set(root, key);
  }

  private take(key: string): void {
    this.standing.get(key)?.host.remove();
    this.standing.delete(key);
  }
}
