import { KINDS, readFeatures } from '../../shared/suggest/features.ts';
import type { Sample } from './corpus.ts';

/** A comment as a unit vector over the vocabulary. */
export interface Row {
  ids: Int32Array;
  values: Float32Array;
}

/** The features that a corpus holds often enough, and what each weighs. */
export interface Vocabulary {
  /** Feature hash -> column. */
  columns: Map<number, number>;
  /** Rarity by column: the log of comments over comments that hold it. */
  idf: Float32Array;
  kindWeights: Float32Array;
  /** How much a column counts in what it is part of: kind weight × idf × root of the comments that hold it. */
  share: Float32Array;
}

export interface VocabularyOptions {
  kindWeights: Record<string, number>;
  /** Comments that must hold a feature. */
  minDf: number;
}

type Read = { ids: number[]; kinds: number[] };

const cache = new Map<string, Read>();

/** Features of a text, read once a run. */
function read(text: string): Read {
  let features = cache.get(text);
  if (features === undefined) {
    const { ids, kinds } = readFeatures(text);
    features = { ids, kinds };
    cache.set(text, features);
  }
  return features;
}

/** Steps of an idf as it is stored: trained on what ships. */
export const IDF_STEP = 0.25;

export function makeVocabulary(samples: Sample[], options: VocabularyOptions): Vocabulary {
  const counts = new Map<number, number>();
  for (const { text } of samples) {
    for (const id of new Set(read(text).ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const kindOf = new Map<number, number>();
  for (const { text } of samples) {
    const { ids, kinds } = read(text);
    for (const [index, id] of ids.entries()) kindOf.set(id, kinds[index] ?? 0);
  }
  const kindWeights = Float32Array.from(KINDS, (kind) => options.kindWeights[kind] ?? 0);
  const columns = new Map<number, number>();
  const idf: number[] = [];
  const share: number[] = [];
  for (const [id, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (count < options.minDf) continue;
    columns.set(id, columns.size);
    const rarity = Math.round(Math.log(1 + samples.length / count) / IDF_STEP) * IDF_STEP;
    idf.push(rarity);
    share.push(rarity * (kindWeights[kindOf.get(id) ?? 0] ?? 0) * Math.sqrt(count));
  }
  return { columns, idf: Float32Array.from(idf), kindWeights, share: Float32Array.from(share) };
}

export function toRow(text: string, { columns, idf, kindWeights }: Vocabulary): Row {
  const counts = new Map<number, { count: number; kind: number }>();
  const { ids: all, kinds } = read(text);
  for (const [index, id] of all.entries()) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const entry = counts.get(column);
    if (entry === undefined) counts.set(column, { count: 1, kind: kinds[index] ?? 0 });
    else entry.count += 1;
  }
  const ids = Int32Array.from(counts.keys());
  const values = Float32Array.from(
    counts,
    ([column, { count, kind }]) => (1 + Math.log(count)) * (kindWeights[kind] ?? 0) * (idf[column] ?? 0),
  );
  const norm = Math.hypot(...values) || 1;
  return { ids, values: values.map((value) => value / norm) };
}
