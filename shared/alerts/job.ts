/** A job that the worker owes: a row, because the worker dies; the nearest one has the alarm. */
export interface JobRow {
  /** `digest`, `retention`, `surge`, `reminder:<task>`, … */
  name: string;
  /** UTC milliseconds. Ticks are never counted: a job that was due during sleep is due once. */
  dueAt: number;
  /** Who is at it, and until when nobody else is (UTC milliseconds). */
  owner: string | null;
  until: number;
}
