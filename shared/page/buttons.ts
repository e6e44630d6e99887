import type { Adapter, Item, ReadContext } from '../networks/adapter.ts';

interface Standing {
  host: HTMLElement;
  root: Element;
  author: string | null;
}

export interface ButtonsOptions {
  adapter: Adapter;
  /** Makes the button of one item; `item` reads it afresh, because a row may be recycled under it. */
  make: (item: Item, root: () => Element | null) => HTMLElement;
  context: () => ReadContext;
}

/** One button for each key, once, however the page re-renders. */
export class Buttons {
  private readonly standing = new Map<string, Standing>();
  private readonly keys = new WeakMap<Element, string>();
  private readonly hosts = new WeakSet<Node>();
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

  /** Reads each root again and puts, moves or takes away its button. Doing it twice changes nothing. */
  refresh(roots: Iterable<Element>): void {
    const context = this.options.context();
    this.forgetGone();
    // All reading before all writing: a button put between two readings makes the browser compute styles for each.
    const read = [...roots].map((root) => {
      const item = root.isConnected ? this.options.adapter.readRoot(root, context) : null;
      return { root, item };
    });
    for (const { root, item } of read) this.settle(root, item);
  }

  keyOf(root: Element): string | null {
    const key = this.keys.get(root);
    return key !== undefined && this.standing.get(key)?.root === root ? key : null;
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
  }

  private forgetGone(): void {
    for (const [key, { host, root }] of this.standing) {
      if (root.isConnected) continue;
      host.remove();
      this.standing.delete(key);
    }
  }

  private settle(root: Element, item: Item | null): void {
    const before = this.keyOf(root);
    const key = item !== null && !item.ours ? item.key : null;
    if (before !== null && before !== key) this.take(before);
    if (item === null || key === null) return;
    const standing = this.standing.get(key);
    if (standing !== undefined && standing.root !== root) return;
    if (standing?.host.isConnected && standing.author === item.author) return;
    this.put(key, root, item);
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
