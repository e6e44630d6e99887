/** "TCTX", little-endian. */
export const CONTEXT_MAGIC = 0x58544354;
/** Rows of the hashed table: one weight each, most of them nothing. */
export const ROWS = 1 << 21;
export const MASK = ROWS - 1;
const HEAD = 16;
/** Steps of a weight for one unit of log odds. */
const STEPS = 24;

/** Weights of what may stand at a place. */
export interface ContextModel {
  readonly weights: Int8Array;
  /** What one step is worth, in natural logarithms of odds. */
  readonly unit: number;
}

/** The weights that are not nothing: how far each stands from the one before (255 is a stretch without), then the values. */
export function packContext(weights: Float32Array): Uint8Array {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (const [row, weight] of weights.entries()) {
    const value = Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
    if (value === 0) continue;
    let gap = row - last;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    values.push(value);
    last = row;
  }
  const packed = new Uint8Array(HEAD + gaps.length + values.length);
  packed.set(gaps, HEAD);
  new Int8Array(packed.buffer, HEAD + gaps.length).set(values);
  new Uint32Array(packed.buffer, 0, 4).set([CONTEXT_MAGIC, 1, packed.length, gaps.length]);
  return packed;
}

/** Opens `fr.context.bin`. Throws when the bytes are not a whole file. */
export function openContext(bytes: ArrayBuffer): ContextModel {
  const header = bytes.byteLength >= HEAD ? new Uint32Array(bytes, 0, 4) : null;
  if (header?.[0] !== CONTEXT_MAGIC || header[1] !== 1) throw new Error('context: not a file of this version');
  if (header[2] !== bytes.byteLength)
    throw new Error(`context: ${bytes.byteLength} bytes where ${header[2]} were written`);
  const gaps = new Uint8Array(bytes, HEAD, header[3]);
  const values = new Int8Array(bytes, HEAD + gaps.length);
  const weights = new Int8Array(ROWS);
  let row = -1;
  let next = 0;
  for (const gap of gaps) {
    row += gap;
    if (gap === 255) continue;
    weights[row] = values[next] as number;
    next += 1;
  }
  return { weights, unit: 1 / STEPS };
}

export function scoreOf({ weights, unit }: ContextModel, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += weights[row] as number;
  return sum * unit;
}
