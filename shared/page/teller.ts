import { ask } from '../ask.ts';
import type { ReadPage } from '../networks/adapter.ts';
import { collect, signature } from '../sightings/collect.ts';
import type { Sighted } from '../sightings/sighting.ts';
import type { PageContext } from './context.ts';
import { inSlices } from './slices.ts';

/** UTF-16 units of a message's items: 100 kB in whatever script. */
const LARGEST = 32_000;
/** A network takes the number away for a moment while it shows something else in its title. In milliseconds. */
const SETTLED = 10_000;

/** What is to be told, and of whom. */
export interface Telling {
  acting: string | null;
  /** Ids of the brand's accounts on this network. */
  accounts: readonly string[];
  /** The page acts as one of them. */
  isBrand: boolean;
  /** The number in the title. */
  count: number;
  /** The page is to be read first. */
  isDirty: boolean;
  /** Keys of the brand's posts seen here -> the account. */
  owners: Map<string, string>;
}

interface Pending {
  one: Sighted;
  sign: string;
}

/** The half of the sightings that only a page with something of the brand needs: it comes with the reader. */
export class Teller {
  private readonly page: PageContext;
  private readonly readAll: ReadPage;
  private readonly told = new Map<string, string>();
  private readonly pending = new Map<string, Pending>();
  private counter = 0;
  private countedAt = 0;

  constructor(page: PageContext, read: ReadPage) {
    this.page = page;
    this.readAll = read;
  }

  forget(): void {
    this.told.clear();
    this.pending.clear();
  }

  private async read({ accounts, isBrand, owners }: Telling): Promise<void> {
    const { adapter, document, state, signal } = this.page;
    const url = document.location.href;
    const view = adapter.view(url, document);
    if (view === 'inbox' || (view === 'notifications' && !isBrand)) return;
    const reading = this.readAll(document, { url, accounts: state.accounts, now: new Date().toISOString() });
    const { items, ownAds = [] } = await inSlices(reading, signal);
    const all = items.map(({ item }) => item);
    const context = { url, accounts, names: state.names, owners, ownAds, listed: view === 'notifications' };
    const found = collect(all, context);
    for (const one of found) {
      const sign = signature(one);
      if (this.told.get(one.key) !== sign) this.pending.set(one.key, { one, sign });
    }
  }

  /** The number to tell, or null: a zero only from a page that the person sees, and that has stayed. */
  private newCount({ count, isBrand }: Telling): number | null {
    if (!isBrand || count === this.counter) return null;
    const isSettled = this.page.document.visibilityState === 'visible' && performance.now() > this.countedAt + SETTLED;
    return count > 0 || isSettled ? count : null;
  }

  /** As much as a message may hold, in page order. */
  private take(): Pending[] {
    let size = 0;
    return [...this.pending.values()].filter(({ one }, place) => {
      size += JSON.stringify(one).length;
      return place === 0 || size < LARGEST;
    });
  }

  /** Reads and sends what is new; `onSend` is told when a message leaves. Says whether more waits, and the number told last. */
  async tell(telling: Telling, onSend: () => void): Promise<{ more: boolean; counter: number }> {
    const { adapter, document } = this.page;
    if (telling.isDirty) await this.read(telling);
    const [taken, counter] = [this.take(), this.newCount(telling)];
    if (taken.length > 0 || counter !== null) {
      const notifications = `${document.location.origin}/notifications`;
      const front = document.visibilityState === 'visible' && document.hasFocus();
      const about = { network: adapter.network, acting: telling.acting, counter, notifications, front };
      onSend();
      await ask('sighted', { ...about, items: taken.map(({ one }) => one) });
      if (counter !== null) [this.counter, this.countedAt] = [counter, performance.now()];
      for (const { one, sign } of taken) {
        this.told.set(one.key, sign);
        if (this.pending.get(one.key)?.one === one) this.pending.delete(one.key);
      }
    }
    return { more: this.pending.size > 0, counter: this.counter };
  }
}
