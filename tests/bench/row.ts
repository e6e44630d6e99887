/** One line of the table: a measured value, and the bound that an issue sets, if it sets one. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** The value must not be above it. */
  most?: number;
  note?: string;
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);
