const HEAD = 16;
const VERSION = 3;

/**
 * Values of which most are nothing, in stretches of equal length: a worker looks one stretch through instead of laying all of them out.
 * Inside a stretch, `gaps` says how far each value stands from the one before (the first from the start).
 */
export interface Sparse {
  /** Where each stretch begins in `gaps` and `values`. */
  readonly starts: Uint32Array;
  readonly gaps: Uint8Array;
  readonly values: Int8Array;
}

/** Header of four numbers of 32 bits, then counts by stretch, gaps, values. `width`: rows of a stretch, at most 256. */
export function packSparse(magic: number, values: Int8Array, width: number): Uint8Array {
  const counts = new Uint8Array(Math.ceil(values.length / width));
  const gaps: number[] = [];
  const kept: number[] = [];
  let last = 0;
  for (const [row, value] of values.entries()) {
    if (row % width === 0) last = row;
    if (value === 0) continue;
    const stretch = Math.floor(row / width);
    if (counts[stretch] === 255) throw new Error('a stretch with more than 255 values');
    counts[stretch] = (counts[stretch] as number) + 1;
    gaps.push(row - last);
    kept.push(value);
    last = row;
  }
  const packed = new Uint8Array(HEAD + counts.length + gaps.length + kept.length);
  packed.set(counts, HEAD);
  packed.set(gaps, HEAD + counts.length);
  new Int8Array(packed.buffer, HEAD + counts.length + gaps.length).set(kept);
  new Uint32Array(packed.buffer, 0, 4).set([magic, VERSION, packed.length, gaps.length]);
  return packed;
}

/** Opens what `packSparse` wrote, `stretches` of them. Throws when the bytes are not a whole file; `name` says which. */
export function openSparse(bytes: ArrayBuffer, magic: number, stretches: number, name: string): Sparse {
  const header = bytes.byteLength >= HEAD ? new Uint32Array(bytes, 0, 4) : null;
  if (header?.[0] !== magic || header[1] !== VERSION) throw new Error(`${name}: not a file of this version`);
  const size = header[3] as number;
  if (header[2] !== bytes.byteLength || HEAD + stretches + 2 * size !== bytes.byteLength)
    throw new Error(`${name}: ${bytes.byteLength} bytes where ${header[2]} were written`);
  const counts = new Uint8Array(bytes, HEAD, stretches);
  const starts = new Uint32Array(stretches + 1);
  for (let stretch = 0, sum = 0; stretch < stretches; stretch += 1) {
    sum += counts[stretch] as number;
    starts[stretch + 1] = sum;
  }
  return {
    starts,
    gaps: new Uint8Array(bytes, HEAD + stretches, size),
    values: new Int8Array(bytes, HEAD + stretches + size),
  };
}
