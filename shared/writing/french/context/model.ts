import { openSparse, packSparse, type Sparse } from '../sparse.ts';

/** "TCTX", little-endian. */
const CONTEXT_MAGIC = 0x58544354;
/** Rows of the hashed table: one weight each, most of them nothing. */
export const ROWS = 1 << 21;
export const MASK = ROWS - 1;
/** Rows that lie together in the file; a power of two. */
const STRETCH = 256;
/** Steps of a weight for one unit of log odds. */
const STEPS = 6;
/** Weights below it say little and cost bytes. */
const LEAST = 0.29;

/** Weights of what may stand at a place. */
export interface ContextModel {
  readonly weights: Sparse;
  /** What one step is worth, in natural logarithms of odds. */
  readonly unit: number;
}

export function packContext(weights: Float32Array): Uint8Array {
  return packSparse(
    CONTEXT_MAGIC,
    Int8Array.from(weights, (weight) =>
      Math.abs(weight) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
    ),
    STRETCH,
  );
}

/** Opens `fr.context.bin`. Throws when the bytes are not a whole file. */
export function openContext(bytes: ArrayBuffer): ContextModel {
  return { weights: openSparse(bytes, CONTEXT_MAGIC, ROWS / STRETCH, 'context'), unit: 1 / STEPS };
}

/** The weight of one row, in steps. */
export function weightAt({ starts, gaps, values }: Sparse, row: number): number {
  const stretch = row >>> 8;
  const end = starts[stretch + 1] as number;
  let left = row & 255;
  for (let at = starts[stretch] as number; at < end; at += 1) {
    left -= gaps[at] as number;
    if (left <= 0) return left === 0 ? (values[at] as number) : 0;
  }
  return 0;
}

export function scoreOf({ weights, unit }: ContextModel, rows: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += weightAt(weights, rows[at] as number);
  return sum * unit;
}
