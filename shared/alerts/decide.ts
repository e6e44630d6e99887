import type { NotifySettings } from '../storage/settings.ts';
import type { AlertRow, Decision, Signal } from './alert.ts';
import type { QuietClock } from './quiet.ts';

/** What a decision depends on, beside the signal. */
export interface Desk {
  /** UTC milliseconds. */
  now: number;
  notify: NotifySettings;
  quiet: QuietClock;
  /** Paused everywhere until then, UTC milliseconds; 0: not paused. */
  pausedUntil: number;
  /** Sources of what rang in the hour before now. */
  rang: readonly string[];
}

const HOUR = 60 * 60 * 1000;

/** A mention that was written this long ago is no news: it is a row, not a ping. */
const NEWS = 24 * HOUR;

interface Verdict {
  decision: Decision;
  why: string;
}

const ring = (why: string): Verdict => ({ decision: 'now', why });
const hold = (why: string): Verdict => ({ decision: 'digest', why });
const keep = (why: string): Verdict => ({ decision: 'silent', why });

function isOverLimit(source: string, { notify, rang }: Desk): boolean {
  return rang.length >= notify.perHour || rang.filter((one) => one === source).length >= notify.perSource;
}

/**
 * What becomes of a signal (background.md §7), and why in one word. Nothing is dropped: what does not ring is held for the
 * digest, or is a row in the popup. A pause holds everything, because it was asked for an hour ago at most; quiet hours
 * give way to a surge or a safety word, and to reminders, whose time the person chose.
 */
export function decide(signal: Signal, desk: Desk): Verdict {
  const { notify, now } = desk;
  if (!notify.on) return keep('off');
  if (signal.seen === true) return keep('seen');
  if (signal.level !== 'reminder' && signal.happenedAt < now - NEWS) return keep('old');
  if (desk.pausedUntil > now) return hold('paused');
  if (signal.level === 'crisis' && notify.crisisBreaks) return ring(signal.kind);
  if (signal.level === 'reminder') return ring('reminder');
  if (!desk.quiet.mayRing(now)) return hold('quiet');
  if (isOverLimit(signal.source, desk)) return hold('limit');
  return ring('news');
}

/** The row of a signal, as it is stored in the transaction of what caused it. */
export function alertRow(signal: Signal, desk: Desk): AlertRow {
  const { decision, why } = decide(signal, desk);
  return {
    ...signal,
    decision,
    why,
    delivery: 'none',
    ...(decision === 'now' ? { pending: 1 } : {}),
    ...(decision === 'digest' ? { held: 1 } : {}),
    seenAt: signal.seen === true ? desk.now : null,
  };
}

/** Rows for many signals at once, each decided with what the ones before it rang: 10,000 mentions are still three pings. */
export function alertRows(signals: readonly Signal[], desk: Desk): AlertRow[] {
  const rang = [...desk.rang];
  return signals.map((signal) => {
    const row = alertRow(signal, { ...desk, rang });
    if (row.decision === 'now') rang.push(row.source);
    return row;
  });
}
