import type { DayRow } from './day-row.ts';

/** Answers and how long they took, with the sample that each number stands on. */
export interface ReplyTimes {
  /** Answers seen on the last of the days. */
  today: number;
  /** Answers seen on all of them. */
  answered: number;
  /** Median of the answers whose two times the page gave, in business minutes; null without any. */
  median: number | null;
  sample: number;
  /** Answers of which the hour alone is known: in no median, and said. */
  rough: number;
  /** Answers without any time, or of a brand without hours. */
  unmeasured: number;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** `today`: `YYYY-MM-DD` by brand, in its own zone. */
export function replyTimes(days: readonly DayRow[], today: ReadonlyMap<string, string>): ReplyTimes {
  const exact = days.flatMap(({ minutes }) => minutes);
  const rough = days.reduce((sum, day) => sum + day.rough.length, 0);
  const answered = days.reduce((sum, day) => sum + day.answered, 0);
  const now = days.filter(({ brand, day }) => today.get(brand) === day);
  return {
    today: now.reduce((sum, day) => sum + day.answered, 0),
    answered,
    median: medianOf(exact),
    sample: exact.length,
    rough,
    unmeasured: Math.max(0, answered - exact.length - rough),
  };
}
