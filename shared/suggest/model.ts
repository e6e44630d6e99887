import { KINDS, SPACE } from './features.ts';

/**
 * What the training script learnt: for each hashed feature its rarity (idf) and its weights for some
 * intents. Sparse by feature: `starts[column] … starts[column + 1]`.
 */
export interface Model {
  intents: string[];
  /** Fingerprint of the comments that it learnt from. */
  corpus: string;
  /** Hashed feature -> column + 1; 0 for a feature never seen. */
  columns: Int32Array;
  idf: Float32Array;
  /** Idf of a feature never seen in training. */
  unseenIdf: number;
  /** Weight of each kind of feature, in the order of `KINDS`. */
  kindWeights: Float32Array;
  starts: Uint32Array;
  targets: Uint8Array;
  weights: Float32Array;
  bias: Float32Array;
}

/** The file's head, as JSON after its length; then gaps, idf classes, counts and entries, a byte each. */
export interface ModelHeader {
  format: 2;
  corpus: string;
  intents: string[];
  columns: number;
  entries: number;
  /** The values that a weight may have; an entry is `gap × levels.length + level`. */
  levels: number[];
  idfStep: number;
  unseenIdf: number;
  kindWeights: Record<string, number>;
  bias: number[];
}

function readHeader(bytes: ArrayBuffer): { header: ModelHeader; at: number } {
  const length = new DataView(bytes).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as ModelHeader;
  if (header.format !== 2) throw new Error(`suggest model: unknown format ${String(header.format)}`);
  return { header, at: 4 + length };
}

/** Feature numbers are stored as gaps, seven bits a byte, low first. */
function readColumns(data: Uint8Array, from: number, count: number): { columns: Int32Array; at: number } {
  const columns = new Int32Array(SPACE);
  let at = from;
  let id = -1;
  for (let column = 0; column < count; column += 1) {
    let gap = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = data[at++] ?? 0;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    id += gap + 1;
    columns[id] = column + 1;
  }
  return { columns, at };
}

/** Entries of a feature: how many intents are skipped since the last one, and the level of its weight. */
function readEntries(header: ModelHeader, counts: Uint8Array, entries: Uint8Array) {
  const starts = new Uint32Array(header.columns + 1);
  const targets = new Uint8Array(header.entries);
  const weights = new Float32Array(header.entries);
  const levels = Float32Array.from(header.levels);
  let at = 0;
  for (let column = 0; column < header.columns; column += 1) {
    let intent = -1;
    const end = at + (counts[column] ?? 0);
    for (; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const gap = Math.floor(entry / levels.length);
      intent += gap + 1;
      targets[at] = intent;
      weights[at] = levels[entry - gap * levels.length] ?? 0;
    }
    starts[column + 1] = at;
  }
  return { starts, targets, weights };
}

/** Reads `suggest-model.bin`. Throws on another format. */
export function loadModel(bytes: ArrayBuffer): Model {
  const { header, at } = readHeader(bytes);
  const data = new Uint8Array(bytes);
  const ids = readColumns(data, at, header.columns);
  const block = (index: number, length: number) => data.subarray(index, index + length);
  const counts = block(ids.at + header.columns, header.columns);
  return {
    intents: header.intents,
    corpus: header.corpus,
    columns: ids.columns,
    idf: Float32Array.from(block(ids.at, header.columns), (step) => step * header.idfStep),
    unseenIdf: header.unseenIdf,
    kindWeights: Float32Array.from(KINDS, (kind) => header.kindWeights[kind] ?? 0),
    ...readEntries(header, counts, block(ids.at + 2 * header.columns, header.entries)),
    bias: Float32Array.from(header.bias),
  };
}
