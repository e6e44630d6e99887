import { KINDS, SPACE } from './features.ts';

/**
 * What the training script learnt: for each hashed feature its scale (kind weight × idf) and its
 * weights for some intents. Sparse by feature: `starts[column] … starts[column + 1]`.
 */
export interface Model {
  intents: string[];
  /** Fingerprint of the comments that it learnt from. */
  corpus: string;
  /** Hashed feature -> column + 1; 0 for a feature never seen. */
  columns: Int32Array;
  scale: Float32Array;
  starts: Uint32Array;
  targets: Uint8Array;
  weights: Int8Array;
  /** One step of `weights`. */
  step: number;
  bias: Float32Array;
  /** Scale of a feature never seen in training, by kind. */
  unseen: Float32Array;
}

/** The file's head, as JSON after its length. */
export interface ModelHeader {
  format: 1;
  corpus: string;
  intents: string[];
  columns: number;
  entries: number;
  step: number;
  scaleStep: number;
  bias: number[];
  unseen: Record<string, number>;
}

function readHeader(bytes: ArrayBuffer): { header: ModelHeader; at: number } {
  const length = new DataView(bytes).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as ModelHeader;
  if (header.format !== 1) throw new Error(`suggest model: unknown format ${String(header.format)}`);
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

/** Reads `suggest-model.bin`. Throws on another format. */
export function loadModel(bytes: ArrayBuffer): Model {
  const { header, at } = readHeader(bytes);
  const data = new Uint8Array(bytes);
  const ids = readColumns(data, at, header.columns);
  const scales = data.subarray(ids.at, ids.at + header.columns);
  const counts = data.subarray(ids.at + header.columns, ids.at + 2 * header.columns);
  const entries = ids.at + 2 * header.columns;
  const starts = new Uint32Array(header.columns + 1);
  for (let column = 0; column < header.columns; column += 1) {
    starts[column + 1] = (starts[column] ?? 0) + (counts[column] ?? 0);
  }
  return {
    intents: header.intents,
    corpus: header.corpus,
    columns: ids.columns,
    scale: Float32Array.from(scales, (scale) => scale * header.scaleStep),
    starts,
    targets: data.slice(entries, entries + header.entries),
    weights: new Int8Array(data.slice(entries + header.entries, entries + 2 * header.entries).buffer),
    step: header.step,
    bias: Float32Array.from(header.bias),
    unseen: Float32Array.from(KINDS, (kind) => header.unseen[kind] ?? 0),
  };
}
