import { hash, ROWS, rowOf } from './features.ts';

const MAGIC = 0x31435845;
/** One step of a packed weight. */
export const STEP = 1 / 16;

const labels = new Map<string, number>();
export function labelOf(name: string): number {
  const known = labels.get(name);
  if (known !== undefined) return known;
  const made = hash(`label ${name}`);
  labels.set(name, made);
  return made;
}

/** What the features say of a label; higher is likelier. */
export function scoreOf(weights: Int8Array, features: readonly number[], label: number): number {
  let sum = 0;
  for (const feature of features) sum += weights[rowOf(feature, label)] as number;
  return sum;
}

/** The rows that are not zero: how far each lies from the one before (7 bits a byte), and its weight. */
export function packEnglishContext(weights: Float32Array): Uint8Array {
  const steps: number[] = [];
  const values: number[] = [];
  let before = -1;
  for (const [row, weight] of weights.entries()) {
    const value = Math.max(-127, Math.min(127, Math.round(weight / STEP)));
    if (value === 0) continue;
    let step = row - before;
    before = row;
    for (; step > 127; step >>>= 7) steps.push((step & 127) | 128);
    steps.push(step);
    values.push(value);
  }
  const bytes = new Uint8Array(12 + steps.length + values.length);
  new DataView(bytes.buffer).setUint32(0, MAGIC);
  new DataView(bytes.buffer).setUint32(4, values.length);
  new DataView(bytes.buffer).setUint32(8, steps.length);
  bytes.set(steps, 12);
  bytes.set(new Uint8Array(new Int8Array(values).buffer), 12 + steps.length);
  return bytes;
}

/** Views the bytes of `en.context.bin`; throws with the reason when they are cut or of another kind. */
export function openEnglishContext(bytes: ArrayBuffer): Int8Array {
  const view = new DataView(bytes);
  if (bytes.byteLength < 12 || view.getUint32(0) !== MAGIC) throw new Error('English context: not such a file');
  const count = view.getUint32(4);
  const length = view.getUint32(8);
  if (bytes.byteLength !== 12 + length + count) throw new Error(`English context: ${bytes.byteLength} bytes`);
  const steps = new Uint8Array(bytes, 12, length);
  const values = new Int8Array(bytes, 12 + length, count);
  const weights = new Int8Array(ROWS);
  let at = 0;
  let row = -1;
  for (const value of values) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = steps[at++] ?? 0;
      step |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    row += step;
    if (row >= ROWS) throw new Error('English context: a row too far');
    weights[row] = value;
  }
  return weights;
}
