/** What a job is told: when it is, and until when it may work. Both UTC milliseconds. */
export interface Shift {
  now: number;
  /** When it became due: long ago, if the machine slept. */
  dueAt: number;
  /** A worker that works longer than this may be killed in the middle. */
  until: number;
}

/** Does what is owed and moves its own row to its next time, in the transaction that does it wherever it can. */
export type Job = (shift: Shift) => Promise<void>;
