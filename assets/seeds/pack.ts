import { KINDS } from '../../shared/suggest/features.ts';
import type { ModelHeader } from '../../shared/suggest/model.ts';
import type { Fit } from './fit.ts';
import { IDF_STEP } from './vocabulary.ts';

/** How much is kept of a fit. */
export interface PackOptions {
  /** Features kept, the heaviest first. */
  columns: number;
  /** Width of a level, in standard deviations of the weights. */
  width: number;
}

export const PACK_DEFAULTS: PackOptions = { columns: 32_000, width: 1.8 };

/** Levels of a weight in widths: seven, so that a level and a gap of up to 35 intents share a byte. */
const LEVELS = [-4, -2, -1, 1, 2, 4, 8];
/** Weights nearer to zero than this many widths are left out. */
const LEAST = 0.5;

interface Column {
  id: number;
  idf: number;
  weight: number;
  entries: [gap: number, level: number][];
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

function nearest(weight: number): number {
  let best = 0;
  for (const [index, level] of LEVELS.entries()) {
    if (Math.abs(level - weight) < Math.abs((LEVELS[best] ?? 0) - weight)) best = index;
  }
  return best;
}

function spread(weights: Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum / Math.max(1, weights.length));
}

function quantise(fit: Fit, width: number): Column[] {
  const size = fit.intents.length;
  return [...fit.columns].map(([id, column]) => {
    const entries: Column['entries'] = [];
    let last = -1;
    let square = 0;
    for (let intent = 0; intent < size; intent += 1) {
      const weight = (fit.weights[column * size + intent] ?? 0) / width;
      square += weight * weight;
      if (Math.abs(weight) < LEAST) continue;
      entries.push([intent - last - 1, nearest(weight)]);
      last = intent;
    }
    const idf = fit.idf[column] ?? 0;
    return { id, idf, weight: Math.sqrt(square) * (fit.share[column] ?? 0), entries };
  });
}

/** The fit as the bytes that `loadModel` reads. */
export function packModel(fit: Fit, corpus: string, given: Partial<PackOptions> = {}): Uint8Array {
  const options = { ...PACK_DEFAULTS, ...given };
  const width = spread(fit.weights) * options.width;
  const columns = quantise(fit, width)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, options.columns)
    .sort((a, b) => a.id - b.id);
  const entries = columns.flatMap((column) => column.entries);
  const header: ModelHeader = {
    format: 2,
    corpus,
    intents: fit.intents,
    columns: columns.length,
    entries: entries.length,
    levels: LEVELS.map((level) => level * width),
    idfStep: IDF_STEP,
    unseenIdf: Math.max(...fit.idf),
    kindWeights: Object.fromEntries(KINDS.map((kind, index) => [kind, fit.kindWeights[index] ?? 0])),
    bias: [...fit.bias].map((one) => Number(one.toFixed(4))),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length, true);
  const body = [
    gapBytes(columns.map(({ id }) => id)),
    columns.map(({ idf }) => Math.round(idf / IDF_STEP)),
    columns.map((column) => column.entries.length),
    entries.map(([gap, level]) => gap * LEVELS.length + level),
  ];
  return Uint8Array.from([...length, ...head, ...body.flat()]);
}
