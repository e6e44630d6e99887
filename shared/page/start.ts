import { ask, isOrphan, Orphaned } from '../ask.ts';
import { rememberCarets } from '../insertion/carets.ts';
import type { PageState } from '../messages.ts';
import type { Item, PageAdapter, ReadContext } from '../networks/adapter.ts';
import { type Batches, watchBatches } from './batch.ts';
import { Buttons } from './buttons.ts';
import type { CommandParts } from './commands.ts';
import type { PageContext } from './context.ts';
import { Conversation } from './conversation.ts';
import { Health } from './health.ts';
import { KeyGuard } from './key-guard.ts';
import { listen } from './listen.ts';
import { words } from './page-words.ts';
import { readPage } from './read-page.ts';
import { watchShortcuts } from './shortcuts.ts';
import { Sightings } from './sightings.ts';
import { SHARE } from './slices.ts';

export interface ButtonParts {
  /** Accessible name: "Suggérer une réponse à Karim B.". */
  name: string;
  /** The word that is seen. */
  word: string;
  scheme: 'light' | 'dim' | 'dark';
  onNear: () => void;
  onAway: () => void;
  onPress: () => void;
}

export interface StartOptions {
  adapter: PageAdapter;
  /** Draws the button; given by the entry, because a topic knows no component. */
  createButton: (page: Document, parts: ButtonParts) => HTMLElement;
}

/** When a young page is asked again for its colours and its account, which come late, in milliseconds. */
const LATE = [300, 1000, 2500, 5000];

/** The page's colours and account are looked at this often at most, in milliseconds. */
const SCHEME_EVERY = 2000;

/** An author as a button's name may carry it: one line, without marks that turn text around. */
export function spokenName(author: string): string {
  const plain = author
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

const hidden = (host: string): Partial<PageState> => ({
  shown: false,
  shortcuts: [],
  accounts: [],
  names: [],
  keys: {},
  pause: 'running',
  ...{ host },
});

/** Whose sightings are collected. */
const brandsOf = ({ accounts, names }: PageState): string => JSON.stringify([accounts, names]);

/** Everything of Tact in one network's page; ends with the script's life, or when it is orphaned. */
class PageLife {
  private readonly stop = new AbortController();
  private readonly page: PageContext;
  private readonly buttons: Buttons;
  private readonly conversation: Conversation;
  private readonly sightings: Sightings;
  private health: Health | null = null;
  private batches: Batches | null = null;
  private scheme: 'light' | 'dim' | 'dark' = 'light';
  private schemeAt = 0;
  private known: ReadContext | null = null;
  private knownFor: PageState | null = null;
  private knownAt = 0;
  private readonly options: StartOptions;

  constructor(options: StartOptions, document: Document) {
    this.options = options;
    const state = { language: 'fr', mode: 'page', ...hidden(document.location.host) } as PageState;
    const guard = new KeyGuard();
    const lost = this.lost;
    this.page = { document, adapter: options.adapter, guard, signal: this.stop.signal, state, said: null, lost };
    this.conversation = new Conversation(this.page);
    this.sightings = new Sightings(this.page);
    const { makeButton: make, context, sightings } = this;
    this.buttons = new Buttons({ adapter: options.adapter, make, context, onRead: (item) => sightings.note(item) });
  }

  alive(): boolean {
    return !this.stop.signal.aborted && !isOrphan();
  }

  start(): void {
    const { document, guard, signal, adapter } = this.page;
    const view = document.defaultView;
    if (view === null) return;
    guard.start(view, signal);
    // Back from another tab or window, where facts, templates or an answer may have been changed.
    document.addEventListener('visibilitychange', this.conversation.forget, { signal });
    view.addEventListener('focus', (event) => event.target === view && this.conversation.forget(), { signal });
    rememberCarets(document, signal);
    watchShortcuts(this.page, this.conversation, this.itemOfBox);
    const parts: CommandParts = {
      page: this.page,
      buttons: this.buttons,
      conversation: this.conversation,
      read: () => readPage(this.page, this.context()),
      fresh: (root) => this.fresh(() => root),
      itemOfBox: this.itemOfBox,
    };
    listen(parts, this.setState);
    this.health = new Health(this.page, parts.read, () => this.buttons.count > 0);
    ask('page-state', { host: document.location.host, network: adapter.network })
      .then((state) => {
        this.setState(state);
        this.batches = watchBatches(document, {
          rootSelector: adapter.rootSelector,
          signal,
          isOurs: (node) => this.buttons.isOurs(node),
          onRoots: this.onRoots,
        });
        for (const late of LATE) setTimeout(this.lookAfresh, late);
      })
      .catch(this.lost);
  }

  private readonly setState = (state: PageState): void => {
    if (brandsOf(state) !== brandsOf(this.page.state)) this.sightings.forget();
    this.page.state = state;
    this.conversation.forget();
    this.buttons.removeAll();
    if (!state.shown) this.conversation.close();
    if (state.shown || this.sightings.isOn) this.batches?.again();
  };

  private readonly lookAfresh = (): void => {
    if (!this.alive()) return;
    this.known = null;
    this.schemeAt = 0;
    this.sightings.again();
    this.onRoots(new Set());
  };

  private readonly onRoots = (roots: Set<Element>): void => {
    if (isOrphan()) {
      this.lost(new Orphaned());
      return;
    }
    const until = performance.now() + SHARE;
    const hasTime = () => performance.now() < until;
    this.sightings.look();
    this.health?.look();
    if (this.page.state.shown) {
      this.updateScheme();
      this.buttons.refresh(roots, hasTime);
    } else if (this.sightings.isOn) this.sightings.noteRoots(roots, this.context(), hasTime);
    else roots.clear();
  };

  private updateScheme(): void {
    const now = performance.now();
    if (now - this.schemeAt < SCHEME_EVERY && this.schemeAt > 0) return;
    this.schemeAt = now;
    const scheme = this.page.adapter.scheme(this.page.document);
    if (scheme !== this.scheme) this.buttons.recolour(scheme);
    this.scheme = scheme;
  }

  /** Whose page it is takes a search of the whole page: asked again only after a while, or when something changed. */
  private readonly context = (): ReadContext => {
    const { adapter, document, state } = this.page;
    const fresh = performance.now() - this.knownAt < SCHEME_EVERY;
    if (this.known?.url === document.location.href && this.knownFor === state && fresh) return this.known;
    const acting = adapter.acting(document);
    const own = acting === null ? [] : [{ network: adapter.network, id: acting }];
    const url = document.location.href;
    this.known = { url, accounts: [...state.accounts, ...own], now: new Date().toISOString() };
    this.knownFor = state;
    this.knownAt = performance.now();
    return this.known;
  };

  private readonly makeButton = (item: Item, root: () => Element | null): HTMLElement => {
    const say = words(this.page.state.language);
    const author = item.author === null ? '' : spokenName(item.author);
    const host = this.options.createButton(this.page.document, {
      name: author === '' ? say('button.name') : say('button.nameFor', { author }),
      word: say('button.word'),
      scheme: this.scheme,
      onNear: () => this.conversation.near(() => this.fresh(root)),
      onAway: () => this.conversation.away(),
      onPress: () => {
        const subject = { item: this.fresh(root) ?? item, root, anchor: host, box: null, replaces: 0 };
        this.conversation.open(subject, 'suggest').catch(this.lost);
      },
    });
    this.page.guard.protect(host);
    return host;
  };

  /** What stands in the root now: its row may have been recycled since the button was made. */
  private fresh(root: () => Element | null): Item | null {
    const here = root();
    return here === null ? null : this.options.adapter.readRoot(here, this.context());
  }

  private readonly itemOfBox = (box: HTMLElement): Item | null => {
    const { adapter, document } = this.page;
    const key = adapter.answeredBy(document, box, document.location.href);
    return key === null ? null : this.fresh(() => this.buttons.rootOf(key));
  };

  /** After an update the old script lives on without a runtime: it takes its own interface away and stays silent. */
  private readonly lost = (error: unknown): false => {
    if (!(error instanceof Orphaned)) return false;
    this.conversation.close();
    this.buttons.removeAll();
    this.stop.abort();
    return false;
  };
}

/** The script's life that this world already has: an install enters pages that the manifest enters too. */
const LIFE = '__tactPage';

type Lived = typeof globalThis & { [LIFE]?: { alive: () => boolean } };

/** Starts Tact in a page, once; after an update the orphan's place is free. */
export function startPage(options: StartOptions, document: Document): void {
  const world = globalThis as Lived;
  if (world[LIFE]?.alive() === true) return;
  const life = new PageLife(options, document);
  world[LIFE] = life;
  life.start();
}
