import type { Values } from '../locales/translate.ts';

/** background.md §7: what a signal is worth. */
export type Level = 'crisis' | 'reminder' | 'alert' | 'digest';

export const ALERT_KINDS = ['mention', 'counter', 'safety', 'surge', 'reminder', 'digest'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** A sentence as a key under `alerts.` of the screens' words, and its values. */
export interface Sentence {
  key: string;
  values?: Values;
}

/** What has happened, before it is decided what to do about it. */
export interface Signal {
  /** `<kind>:<what it is about>`: the same happening is the same signal, and its notification replaces itself. */
  id: string;
  kind: AlertKind;
  level: Level;
  brand: string;
  /** What is limited together: a network, `tasks`. */
  source: string;
  /** When Tact noticed, UTC milliseconds. */
  at: number;
  /** When it happened: a mention of last week that is seen today is no news. */
  happenedAt: number;
  title: Sentence;
  /** The comment's own words, shortened; or nothing. */
  text: string;
  url: string | null;
  sighting: string | null;
  task: string | null;
  /** It happened before the person's eyes: the page was in front. */
  seen?: boolean;
}

/**
 * `now`: a notification. `digest`: held for the next digest, because of quiet hours, limits or a pause. `silent`: a row
 * in the popup alone (notifications are not wanted, or it is no news any more).
 */
export type Decision = 'now' | 'digest' | 'silent';

/** A signal with what was decided, stored in one transaction; delivery only rings what is undelivered. */
export interface AlertRow extends Signal {
  decision: Decision;
  /** Why, as a key under `alerts.why.`. */
  why: string;
  /** `showing` before the notification is asked for, `shown` after, `refused` when the system would not. */
  delivery: 'none' | 'showing' | 'shown' | 'refused';
  /** Present while it must still be rung. */
  pending?: 1;
  /** Present while it waits for a digest. */
  held?: 1;
  /** The digest that holds it: exactly one. */
  digest?: string;
  /** A digest's own sum: how many it holds, by source. */
  counts?: Record<string, number>;
  seenAt: number | null;
}
