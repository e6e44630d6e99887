/** A brand's day in numbers, kept by the transactions that change what is counted: 33,000 rows are never counted again. */
export interface DayRow {
  /** `<brand>/<day>`. */
  id: string;
  brand: string;
  /** `YYYY-MM-DD` in the brand's zone. */
  day: string;
  /** Comments of others seen for the first time, that concern the brand. */
  received: number;
  /** Answers seen to comments, by the day of the answer. */
  answered: number;
  /** Business minutes of the answers whose two times the page gave. */
  minutes: number[];
  /** Of those where it gave "3 h" only: counted apart. */
  rough: number[];
}

/** How many mentions came in an hour: a surge is weighed against the brand's own history. */
export interface HourRow {
  /** `<brand>/<hour>`. */
  id: string;
  brand: string;
  /** Hours since 1970-01-01 UTC. */
  hour: number;
  count: number;
  /** Of them, those of an angry or complaining kind. */
  negative: number;
  /** Present when the hour was part of a surge: left out of history. */
  flagged?: 1;
}
