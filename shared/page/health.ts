import { ask } from '../ask.ts';
import type { Reading } from '../networks/adapter.ts';
import type { PageContext } from './context.ts';

/** A page that was opened or moved on is asked this much later whether Tact still reads it, in milliseconds. */
const AFTER = 5000;

/** Tells the worker when the network has changed its page so that Tact no longer reads it: the button's badge says so. */
export class Health {
  private readonly page: PageContext;
  private readonly read: () => Promise<Reading>;
  /** Buttons stand: the page is read, without asking it. */
  private readonly isRead: () => boolean;
  private href = '';
  private place: string | null = null;
  private told = false;

  constructor(page: PageContext, read: () => Promise<Reading>, isRead: () => boolean) {
    this.page = page;
    this.read = read;
    this.isRead = isRead;
  }

  /** The page has changed; only another place of it is a reason to ask. */
  look(): void {
    const { adapter, document, signal } = this.page;
    const { href } = document.location;
    if (href === this.href) return;
    this.href = href;
    const place = adapter.viewKey(href);
    if (place === this.place) return;
    this.place = place;
    setTimeout(() => {
      if (!signal.aborted && place === this.place) this.check().catch(this.page.lost);
    }, AFTER);
  }

  private async check(): Promise<void> {
    const changed = this.page.state.shown && !this.isRead() && (await this.read()).view === 'unrecognised';
    if (changed === this.told) return;
    this.told = changed;
    await ask('page-health', { changed });
  }
}
