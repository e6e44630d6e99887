import { openSparse, packSparse } from '../sparse.ts';

/** "TCTX", little-endian. */
const CONTEXT_MAGIC = 0x58544354;
/** Rows of the hashed table: one weight each, most of them nothing. */
export const ROWS = 1 << 21;
export const MASK = ROWS - 1;
/** Steps of a weight for one unit of log odds. */
const STEPS = 6;
/** Weights below it say little and cost bytes. */
const LEAST = 0.29;

/** Weights of what may stand at a place. */
export interface ContextModel {
  readonly weights: Int8Array;
  /** What one step is worth, in natural logarithms of odds. */
  readonly unit: number;
}

export function packContext(weights: Float32Array): Uint8Array {
  return packSparse(
    CONTEXT_MAGIC,
    Int8Array.from(weights, (weight) =>
      Math.abs(weight) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
    ),
  );
}

/** Opens `fr.context.bin`. Throws when the bytes are not a whole file. */
export function openContext(bytes: ArrayBuffer): ContextModel {
  return { weights: openSparse(bytes, CONTEXT_MAGIC, ROWS, 'context'), unit: 1 / STEPS };
}

export function scoreOf({ weights, unit }: ContextModel, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += weights[row] as number;
  return sum * unit;
}
