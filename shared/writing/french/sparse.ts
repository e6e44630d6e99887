const HEAD = 16;
const VERSION = 2;
/** A stretch without a value; the gap goes on. */
const FAR = 255;

/** Values of which most are nothing: how far each stands from the one before, then the values. Header of four numbers of 32 bits. */
export function packSparse(magic: number, values: Int8Array): Uint8Array {
  const gaps: number[] = [];
  const kept: number[] = [];
  let last = -1;
  for (const [row, value] of values.entries()) {
    if (value === 0) continue;
    let gap = row - last;
    for (; gap >= FAR; gap -= FAR) gaps.push(FAR);
    gaps.push(gap);
    kept.push(value);
    last = row;
  }
  const packed = new Uint8Array(HEAD + gaps.length + kept.length);
  packed.set(gaps, HEAD);
  new Int8Array(packed.buffer, HEAD + gaps.length).set(kept);
  new Uint32Array(packed.buffer, 0, 4).set([magic, VERSION, packed.length, gaps.length]);
  return packed;
}

/** The values again, `rows` of them. Throws when the bytes are not a whole file; `name` says which. */
export function openSparse(bytes: ArrayBuffer, magic: number, rows: number, name: string): Int8Array {
  const header = bytes.byteLength >= HEAD ? new Uint32Array(bytes, 0, 4) : null;
  if (header?.[0] !== magic || header[1] !== VERSION) throw new Error(`${name}: not a file of this version`);
  if (header[2] !== bytes.byteLength)
    throw new Error(`${name}: ${bytes.byteLength} bytes where ${header[2]} were written`);
  const gaps = new Uint8Array(bytes, HEAD, header[3]);
  const kept = new Int8Array(bytes, HEAD + gaps.length);
  const values = new Int8Array(rows);
  let row = -1;
  let next = 0;
  for (const gap of gaps) {
    row += gap;
    if (gap === FAR) continue;
    values[row] = kept[next] as number;
    next += 1;
  }
  return values;
}
