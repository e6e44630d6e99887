import { KINDS } from '../../shared/suggest/features.ts';
import type { ModelHeader } from '../../shared/suggest/model.ts';
import type { Fit } from './fit.ts';

/** How much is kept of a fit: entries below `least` steps of 127 are dropped, the weights of a feature beyond `most` too. */
export interface PackOptions {
  least: number;
  most: number;
  /** Weights beyond this share of the largest are clipped. */
  clip: number;
}

export const PACK_DEFAULTS: PackOptions = { least: 10, most: 6, clip: 0.5 };

interface Column {
  id: number;
  scale: number;
  entries: [number, number][];
}

function gapBytes(ids: number[]): number[] {
  const bytes: number[] = [];
  let previous = -1;
  for (const id of ids) {
    let gap = id - previous - 1;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap);
    previous = id;
  }
  return bytes;
}

function quantise(fit: Fit, step: number, options: PackOptions): Column[] {
  const size = fit.intents.length;
  const columns: Column[] = [];
  for (const [id, column] of fit.columns) {
    const entries: [number, number][] = [];
    for (let intent = 0; intent < size; intent += 1) {
      const level = Math.round((fit.weights[column * size + intent] ?? 0) / step);
      if (Math.abs(level) >= options.least) entries.push([intent, Math.max(-127, Math.min(127, level))]);
    }
    entries.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    const kept = entries.slice(0, options.most).sort((a, b) => a[0] - b[0]);
    if (kept.length > 0) columns.push({ id, scale: fit.scale[column] ?? 0, entries: kept });
  }
  return columns.sort((a, b) => a.id - b.id);
}

/** The fit as the bytes that `loadModel` reads. */
export function packModel(
  fit: Fit,
  corpus: string,
  unseen: Record<string, number>,
  given: Partial<PackOptions> = {},
): Uint8Array {
  const options = { ...PACK_DEFAULTS, ...given };
  let largest = 0;
  for (const weight of fit.weights) largest = Math.max(largest, Math.abs(weight));
  const step = (largest * options.clip) / 127;
  const columns = quantise(fit, step, options);
  const scaleStep = Math.max(...columns.map(({ scale }) => scale)) / 255;
  const entries = columns.flatMap((column) => column.entries);
  const header: ModelHeader = {
    format: 1,
    corpus,
    intents: fit.intents,
    columns: columns.length,
    entries: entries.length,
    step,
    scaleStep,
    bias: [...fit.bias].map((one) => Number(one.toFixed(4))),
    unseen: Object.fromEntries(KINDS.map((kind) => [kind, unseen[kind] ?? 0])),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  return Uint8Array.from([
    ...length,
    ...head,
    ...gapBytes(columns.map(({ id }) => id)),
    ...columns.map(({ scale }) => Math.round(scale / scaleStep)),
    ...columns.map((column) => column.entries.length),
    ...entries.map(([intent]) => intent),
    ...entries.map(([, level]) => level & 255),
  ]);
}
