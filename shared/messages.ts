import type { Language, Network } from './brands/brand.ts';
import type { Doctor, Item, View } from './networks/adapter.ts';
import type { Feedback, SightedBatch } from './sightings/sighting.ts';
import type { PauseState } from './storage/settings.ts';
import type { HoldingIntent, Intent, Risk } from './suggest/intents.ts';

/**
 * The contract between worlds: one map, kind -> who may send it, what it carries, what comes back.
 * Types only: the schemas that parse payloads live with the answers in the worker, so that no
 * schema library rides into a page.
 */

/** `page`: our content script in a network's page. `screen`: the popup, the workspace, the side panel. */
export type Sender = 'page' | 'screen';

/** A comment to be answered, as data. */
export interface Question {
  network: string;
  /** The network's number of the comment, null for text that was selected. */
  key: string | null;
  /** The post that it stands under, for "already used under this post". */
  post: string | null;
  author: string | null;
  text: string;
  /** What the page states about the comment's language, if anything. */
  language: string | null;
  /** The account that the page acts as: decides the brand. */
  acting: string | null;
}

export interface UsedFact {
  id: string;
  label: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  until?: string;
}

/** One reply on offer. */
export interface Card {
  template: string;
  intent: Intent | HoldingIntent | string;
  title: string | null;
  text: string;
  score: number;
  /** The comment's own words that weighed most. */
  why: string[];
  wording: number;
  facts: UsedFact[];
  /** This wording already stands under this post. */
  used: boolean;
  /** Customer service's own answer, as pasted on a task: what was left out to make it fit. */
  service?: { dropped: string[] };
}

export interface FactCard {
  id: string;
  label: string;
  text: string;
  until?: string;
  expired: boolean;
}

/** What the person should know about the answer as a whole. */
export type Note = 'no-brand' | 'storage-refused' | 'no-match' | 'facts-conflict';

export interface Suggestions {
  language: Language | 'other';
  risk: Risk | null;
  /** The charter's article that speaks of this risk. */
  article: string | null;
  cards: Card[];
  brand: { id: string; name: string } | null;
  /** The account that the page acts as, when it is none of the brand's. */
  otherAccount: string | null;
  /** What the comment is to the management: by its intent, or as the person has said. */
  feedback?: Feedback | null;
  notes: Note[];
}

export interface Found {
  cards: Card[];
  facts: FactCard[];
  brand: { id: string; name: string } | null;
  otherAccount: string | null;
}

/** What a page needs to know to show itself. */
export interface PageState {
  language: Language;
  /** False: no button in this page (paused, or side panel only). */
  shown: boolean;
  pause: PauseState;
  mode: 'page' | 'panel';
  accounts: { network: string; id: string }[];
  /** What names a brand in a text of this network, folded; empty: no brand is set up, and nothing is collected. */
  names: string[];
  /** Typed as `;shortcut`. */
  shortcuts: string[];
  /** Command -> the key that is really bound, or an empty string. */
  keys: Record<string, string>;
}

export interface Pick {
  /** Made by the page, so that a retry adds nothing twice. */
  id: string;
  question: Question;
  template: string;
  intent: string | null;
  wording: number;
  how: 'insert' | 'copy' | 'shortcut';
  /** What the person says that the comment is; absent: nothing was corrected. */
  feedback?: Feedback | null;
}

/** What Tact sees on a page, for the popup and the side panel. */
export interface PageReport {
  network: Network;
  host: string;
  view: View;
  doctor: Doctor;
  items: Item[];
  pause: PauseState;
  mode: 'page' | 'panel';
  /** Buttons that stand in the page now. */
  buttons: number;
  /** The last thing that was said to the person here: no message is shown only once. */
  lastSaid: string | null;
}

/** Items of a report on its way: thousands in one message are a long task to the page. */
export interface ReportPart {
  items: Item[];
  /** By what the next ones are asked for; null when these are the last. */
  rest: string | null;
}

/** A question for customer service, ready to be sent on by the person, and the task that chases them. */
export interface HandOff {
  subject: string;
  text: string;
  /** `mailto:` address with the packet in it, and address of a form; null where the brand has none. */
  mail: string | null;
  form: string | null;
  /** Id of the task. */
  task: string;
}

/** Asked of the worker. */
export interface Contract {
  'page-state': { from: 'page'; request: { host: string; network: Network }; response: PageState };
  suggest: { from: 'page' | 'screen'; request: Question; response: Suggestions };
  search: { from: 'page' | 'screen'; request: { query: string; question: Question | null }; response: Found };
  expand: {
    from: 'page';
    request: { shortcut: string; question: Question | null; network: string };
    response: {
      text: string | null;
      template: string | null;
      brand: Found['brand'];
      otherAccount: Found['otherAccount'];
    };
  };
  check: {
    from: 'page';
    /** `question`: the comment that the box answers, when the page says so. */
    request: { text: string; network: string; acting: string | null; question: Question | null };
    /** Sentences in the text's own language; of the brand's facts, how many it was compared with; what was not checked, and why. */
    response: { findings: string[]; facts: number; skipped: string[] };
  };
  picked: { from: 'page' | 'screen'; request: Pick; response: { kept: boolean } };
  edited: { from: 'page'; request: { id: string; edited: boolean }; response: { kept: boolean } };
  rejected: {
    from: 'page' | 'screen';
    request: { id: string; question: Question; template: string };
    response: { kept: boolean };
  };
  sighted: { from: 'page'; request: SightedBatch; response: { kept: number } };
  /** `id`: the task's, made by the asker, so that a retry makes no second one. `link`: back to the comment. */
  'hand-off': {
    from: 'page' | 'screen';
    request: { id: string; question: Question; link: string | null };
    response: HandOff;
  };
  /** Whether the network has changed its page so that Tact no longer reads it. */
  'page-health': { from: 'page'; request: { changed: boolean }; response: { heard: boolean } };
  'load-panel': { from: 'page'; request: Record<string, never>; response: { loaded: boolean } };
  'load-reader': { from: 'page'; request: { network: Network }; response: { loaded: boolean } };
  'load-insert': { from: 'page'; request: Record<string, never>; response: { loaded: boolean } };
  'open-workspace': { from: 'page' | 'screen'; request: { area: string | null }; response: { opened: boolean } };
  'data-changed': { from: 'screen'; request: Record<string, never>; response: { told: number } };
  /** A screen of ours changed tasks, alerts, sightings or what may ring: the worker sees to badge, alarms, notifications. */
  'watch-changed': { from: 'screen'; request: Record<string, never>; response: { rung: boolean } };
  'chosen-text': { from: 'screen'; request: Record<string, never>; response: { question: Question | null } };
}

export type Kind = keyof Contract;
export type Request<K extends Kind> = Contract[K]['request'];
export type Response<K extends Kind> = Contract[K]['response'];

/** Told to a page by the worker or by one of our screens. */
export interface PageContract {
  'state-changed': { request: PageState; response: { heard: true } };
  command: { request: { name: 'suggest' | 'next' | 'search' | 'check' }; response: { heard: true } };
  report: { request: Record<string, never>; response: PageReport & ReportPart };
  /** The next items of a report; nothing when the page no longer has them. */
  'report-rest': { request: { rest: string }; response: ReportPart };
}

export type PageKind = keyof PageContract;

/** Both directions travel in this envelope. */
export interface Envelope {
  tact: string;
  payload: unknown;
}

/** A refusal that survives the trip; `code` is a locale key under `errors.`. */
export interface Refusal {
  refused: string;
}
