import type { Item, ReadContext } from '../networks/adapter.ts';
import { foldWords, isNamedIn, lastPart } from '../sightings/names.ts';
import { titleCount } from '../sightings/title-count.ts';
import type { PageContext } from './context.ts';
import { fetchReader } from './read-page.ts';
import type { Teller } from './teller.ts';

/** One reading and one message this often at most, in milliseconds; longer after each one that failed. */
const EVERY = 2000;
const LONGEST_WAIT = 60_000;
/** A page that is being drawn is read when the first of it stands. In milliseconds. */
const SOON = 300;

/**
 * Tells the worker what of this page concerns the brand. Until an item does, all that it costs is a look for the brand's
 * names in each newly read text; what reads and tells is fetched then.
 */
export class Sightings {
  private readonly page: PageContext;
  private readonly owners = new Map<string, string>();
  /** What was noted of items that concern the brand. */
  private readonly noted = new Map<string, string>();
  private seen = new WeakMap<Element, string>();
  private teller: Teller | null = null;
  private counter = 0;
  private title = '';
  private isDirty = false;
  private hasMore = false;
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
    for (const known of [this.owners, this.noted]) known.clear();
    this.seen = new WeakMap();
    this.teller?.forget();
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
      (this.owners.has(parent ?? '') || (parent === null && this.owners.size > 0) || this.isOwnAddress());
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

  private isAccount(name: string): boolean {
    return this.accounts().some((id) => lastPart(id).toLowerCase() === name.toLowerCase());
  }

  /** Below one of its posts that is an ad, or has left the page. */
  private isOwnAddress(): boolean {
    return this.isAccount(this.page.document.location.pathname.split('/')[1] ?? '');
  }

  private async tell(): Promise<void> {
    const { page, isDirty, owners } = this;
    if (!this.isOn || page.signal.aborted) return;
    const acting = page.adapter.acting(page.document);
    // By its link, or by its name where the page gives only that.
    const isBrand = acting !== null && (this.isAccount(acting) || page.state.names.includes(foldWords(acting)));
    const count = titleCount(page.document.title);
    if (!isDirty && !this.hasMore && (!isBrand || count === this.counter)) return;
    const sent = () => {
      this.sentAt = performance.now();
    };
    sent();
    [this.isTelling, this.isDirty] = [true, false];
    try {
      this.teller ??= (await fetchReader(page)).teller(page);
      const told = await this.teller.tell({ acting, accounts: this.accounts(), isBrand, count, isDirty, owners }, sent);
      [this.hasMore, this.counter, this.wait] = [told.more, told.counter, EVERY];
      if (isBrand && count !== told.counter) this.again();
    } catch (error) {
      page.lost(error);
      // What could not be told now is told later.
      [this.isDirty, this.wait] = [true, Math.min(LONGEST_WAIT, 2 * this.wait)];
    }
    this.isTelling = false;
    if (this.isDirty || this.hasMore) this.schedule();
  }
}
