import type { Language, Network } from '../brands/brand.ts';
import type { Values } from '../locales/translate.ts';
import type { Card, FactCard, Found, HandOff, Suggestions } from '../messages.ts';
import type { Feedback } from '../sightings/sighting.ts';

/**
 * The handover between the always-on script and the panel: two bundles in one world share globals,
 * not module state. One global key; no custom events, which the page could hear.
 */
const PORT = '__tactPanel';

/** A sentence as key and values of the page's words. */
export interface Said {
  key: string;
  values?: Values;
  /** Things went wrong, though nothing was lost: shown in another tone. */
  trouble?: boolean;
}

export type PanelMode = 'suggest' | 'search' | 'facts';

/** One opening of the panel: data and actions, never a store. */
export interface PanelSession {
  language: Language;
  scheme: 'light' | 'dim' | 'dark';
  mode: PanelMode;
  network: Network;
  author: string | null;
  /** Where the panel's host is put: the comment's own dialog when there is one, else the body. */
  mount: Element;
  /** What it opens beside. */
  anchor: Element;
  suggestions: Promise<Suggestions>;
  /** The suggestions when they were there before the panel: then it is drawn once, with its rows. */
  answered: Suggestions | null;
  search: (query: string) => Promise<Found>;
  pick: (card: Card) => Promise<Said>;
  pickFact: (fact: FactCard) => Promise<Said>;
  copy: (text: string, card: Card | null) => Promise<Said>;
  reject: (card: Card) => Promise<void>;
  /** What the person says that the comment is; goes with the reply that is picked. */
  tag: (feedback: Feedback | null) => void;
  /** The question as customer service gets it; a task that chases them is made. */
  handOff: () => Promise<HandOff>;
  /** Whether the person has already said to insert though the page acts as this account, none of the brand's. */
  agreed: (acting: string) => boolean;
  agree: (acting: string) => void;
  openWorkspace: (area: string | null) => void;
  /** The panel is gone; `picked` is false when the person closed it: focus goes back. */
  closed: (picked: boolean) => void;
}

export interface PanelHandle {
  /** Carries the closed shadow root; keys made in it come to `handleKey`. */
  readonly host: HTMLElement;
  handleKey: (event: KeyboardEvent) => void;
  /** Says a sentence in the live region, which outlives the dialog for a while. */
  say: (said: Said) => void;
  close: () => void;
}

/** The question before a text goes out under another account than the brand's, both named. */
export interface AccountAsk extends Pick<PanelSession, 'language' | 'scheme' | 'mount' | 'anchor'> {
  doubt: { acting: string; brand: string };
  /** Only the first answer counts. */
  answer: (said: 'insert' | 'copy' | 'cancel') => void;
}

/** A sentence without a dialog. */
export interface PanelNote extends Pick<PanelSession, 'language' | 'scheme' | 'mount'> {
  said: Said;
}

export interface PanelPort {
  open: (session: PanelSession) => PanelHandle;
  announce: (note: PanelNote) => PanelHandle;
  askAccount: (asked: AccountAsk) => PanelHandle;
}

type Ported = typeof globalThis & { [PORT]?: PanelPort };

export function offerPanel(port: PanelPort): void {
  (globalThis as Ported)[PORT] = port;
}

export function panelPort(): PanelPort | null {
  return (globalThis as Ported)[PORT] ?? null;
}
