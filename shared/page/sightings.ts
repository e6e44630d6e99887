import { ask } from '../ask.ts';
import type { Item, ReadContext } from '../networks/adapter.ts';
import { accountAt, collect, signature, titleCount } from '../sightings/collect.ts';
import { foldWords, isNamedIn, lastPart } from '../sightings/names.ts';
import type { Sighted } from '../sightings/sighting.ts';
import type { PageContext } from './context.ts';
import { readPage } from './read-page.ts';

/** One reading and one message this often at most, in milliseconds; longer after each one that failed. */
const EVERY = 2000;
const LONGEST_WAIT = 60_000;
/** A page that is being drawn is read when the first of it stands. In milliseconds. */
const SOON = 300;
/** UTF-16 units of a message's items: 100 kB in whatever script. */
const LARGEST = 32_000;
/** A network takes the number away for a moment while it shows something else in its title. In milliseconds. */
const SETTLED = 10_000;

/**
 * Tells the worker what of this page concerns the brand. Until an item does, all that it costs is a look for the brand's
 * names in each newly read text.
 */
export class Sightings {
  private readonly page: PageContext;
  private readonly owners = new Map<string, string>();
  /** What was noted of items that concern the brand, and what of them was told. */
  private readonly noted = new Map<string, string>();
  private readonly told = new Map<string, string>();
  private readonly pending = new Map<string, Sighted>();
  private seen = new WeakMap<Element, string>();
  private counter = 0;
  private countedAt = 0;
  private title = '';
  private isDirty = false;
  private isTelling = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sentAt = -EVERY;
  private wait = EVERY;

  constructor(page: PageContext) {
    this.page = page;
    page.signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  get isOn(): boolean {
    const { pause, names } = this.page.state;
    return pause === 'running' && names.length > 0;
  }

  /** Other brands or accounts: everything is looked at anew. */
  forget(): void {
    for (const known of [this.owners, this.noted, this.told, this.pending]) known.clear();
    this.seen = new WeakMap();
  }

  /** A young page says late whom it acts as. */
  again(): void {
    this.title = '';
  }

  /** Where no button is drawn: reads the roots that are not who they were, as long as there is time. */
  noteRoots(roots: Set<Element>, context: ReadContext, hasTime: () => boolean): void {
    const { adapter } = this.page;
    for (const root of roots) {
      roots.delete(root);
      const identity = root.isConnected ? adapter.identityOf(root) : null;
      if (identity !== null && this.seen.get(root) === identity) continue;
      if (identity !== null) this.seen.set(root, identity);
      const item = root.isConnected ? adapter.readRoot(root, context) : null;
      if (item !== null) this.note(item);
      if (!hasTime()) return;
    }
  }

  /** An item that was newly read. */
  note({ key, kind, ours, parent, text, author }: Item): void {
    if (!this.isOn || key === null) return;
    const isUnder =
      kind === 'comment' &&
      (parent === null
        ? this.owners.size > 0
        : this.owners.has(parent) ||
          accountAt(this.page.document.location.href, parent, this.accounts()) !== undefined);
    if (!ours && !isUnder && !isNamedIn(text, this.page.state.names)) return;
    const now = `${author} ${text}`;
    if (this.noted.get(key) === now) return;
    this.noted.set(key, now);
    this.isDirty = true;
    this.schedule();
  }

  /** The page has changed: its title counts what is new, and a list of notifications has no items with buttons. */
  look(): void {
    if (!this.isOn) return;
    const { title, location } = this.page.document;
    const isList = location.pathname.startsWith('/notifications');
    if (title === this.title && !isList) return;
    this.title = title;
    if (isList) this.isDirty = true;
    if (isList || titleCount(title) !== this.counter) this.schedule();
  }

  private schedule(): void {
    if (this.timer !== undefined || this.isTelling || this.page.signal.aborted) return;
    const run = () => {
      this.timer = undefined;
      void this.tell();
    };
    const view = this.page.document.defaultView;
    const whenIdle = () => (view?.requestIdleCallback ? view.requestIdleCallback(run, { timeout: EVERY }) : run());
    this.timer = setTimeout(whenIdle, Math.max(SOON, this.sentAt + this.wait - performance.now()));
  }

  private accounts(): string[] {
    const { adapter, state } = this.page;
    return state.accounts.filter(({ network }) => network === adapter.network).map(({ id }) => id);
  }

  /** The brand's account that the page acts as: by its link, or by its name where the page gives only that. */
  private isBrand(acting: string | null): boolean {
    if (acting === null) return false;
    const isAccount = this.accounts().some((id) => lastPart(id).toLowerCase() === acting.toLowerCase());
    return isAccount || this.page.state.names.includes(foldWords(acting));
  }

  private async read(isBrand: boolean): Promise<void> {
    const { adapter, document, state } = this.page;
    const url = document.location.href;
    const view = adapter.view(url, document);
    this.isDirty = false;
    if (view === 'inbox' || (view === 'notifications' && !isBrand)) return;
    const accounts = state.accounts;
    const reading = readPage(this.page, { url, accounts, now: new Date().toISOString() });
    // What it could not read now is read later.
    reading.catch(() => {
      this.isDirty = true;
    });
    const { items } = await reading;
    const context = { url, accounts: this.accounts(), names: state.names, owners: this.owners };
    const all = items.map(({ item }) => item);
    const found = collect(all, { ...context, listed: view === 'notifications' });
    for (const one of found) if (this.told.get(one.key) !== signature(one)) this.pending.set(one.key, one);
  }

  /** The number to tell, or null: a zero only from a page that the person sees, and that has stayed. */
  private newCount(isBrand: boolean): number | null {
    const count = titleCount(this.page.document.title);
    if (!isBrand || count === this.counter) return null;
    const isSettled = this.page.document.visibilityState === 'visible' && performance.now() > this.countedAt + SETTLED;
    return count > 0 || isSettled ? count : null;
  }

  /** As much as a message may hold, in page order. */
  private take(): Sighted[] {
    let size = 0;
    return [...this.pending.values()].filter((one, place) => {
      size += JSON.stringify(one).length;
      return place === 0 || size < LARGEST;
    });
  }

  private async send(acting: string | null, isBrand: boolean): Promise<void> {
    const { adapter, document } = this.page;
    const [items, counter] = [this.take(), this.newCount(isBrand)];
    if (isBrand && counter === null && titleCount(document.title) !== this.counter) this.again();
    if (items.length === 0 && counter === null) return;
    const notifications = `${document.location.origin}/notifications`;
    const front = document.visibilityState === 'visible' && document.hasFocus();
    this.sentAt = performance.now();
    await ask('sighted', { network: adapter.network, acting, counter, notifications, front, items });
    if (counter !== null) [this.counter, this.countedAt] = [counter, performance.now()];
    for (const one of items) {
      this.told.set(one.key, signature(one));
      if (this.pending.get(one.key) === one) this.pending.delete(one.key);
    }
  }

  private async tell(): Promise<void> {
    if (!this.isOn || this.page.signal.aborted) return;
    const acting = this.page.adapter.acting(this.page.document);
    const isBrand = this.isBrand(acting);
    this.sentAt = performance.now();
    this.isTelling = true;
    try {
      if (this.isDirty) await this.read(isBrand);
      await this.send(acting, isBrand);
      this.wait = EVERY;
    } catch (error) {
      this.page.lost(error);
      this.wait = Math.min(LONGEST_WAIT, 2 * this.wait);
    }
    this.isTelling = false;
    if (this.isDirty || this.pending.size > 0) this.schedule();
  }
}
