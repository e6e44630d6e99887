import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INTENTS } from '../../shared/suggest/intents.ts';
import { corpusHash, SEEDS, shippedCorpus } from './corpus.ts';
import { train } from './fit.ts';
import { packModel } from './pack.ts';

export const MODEL_FILE = join(SEEDS, '..', 'public', 'suggest-model.bin');

/** Trains on the shipped corpus and writes the model; the same corpus gives the same bytes. */
export function writeModel(): { comments: number; bytes: number; gzipped: number; corpus: string } {
  const samples = shippedCorpus();
  const corpus = corpusHash(samples);
  const bytes = packModel(train(samples, INTENTS), corpus);
  mkdirSync(dirname(MODEL_FILE), { recursive: true });
  writeFileSync(MODEL_FILE, bytes);
  return { comments: samples.length, bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length, corpus };
}
