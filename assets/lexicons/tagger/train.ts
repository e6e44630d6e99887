/**
 * Trains `assets/public/fr.tagger.bin` (run by hand: `node assets/lexicons/tagger/train.ts FOLDER`), where FOLDER holds the CoNLL-U files
 * named in `fr.tagger.LICENSE`. The result is committed; treebanks are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeAnalyser } from '../../../shared/writing/french/analysis.ts';
import { FRENCH_COSTS } from '../../../shared/writing/french/costs.ts';
import { packSparse } from '../../../shared/writing/french/sparse.ts';
import {
  addScores,
  bestTag,
  featuresOf,
  ROWS,
  STRETCH,
  TAGGER_MAGIC,
  TAGS,
} from '../../../shared/writing/french/tagger.ts';
import { openLexicon } from '../../../shared/writing/packed-lexicon.ts';
import { type Example, readTreebank } from './treebank.ts';

const [folder = '.'] = process.argv.slice(2);
const PUBLIC = new URL('../../public/', import.meta.url);
const TRAIN = [
  'gsd-ud-dev',
  'pud-ud-test',
  'rhapsodie-ud-train',
  'rhapsodie-ud-dev',
  'parisstories-ud-train',
  'parisstories-ud-dev',
];
const TEST = ['gsd-ud-test', 'parisstories-ud-test', 'rhapsodie-ud-test'];
const EPOCHS = 6;
/** Weights below it are dropped: they say little and cost bytes. */
const LEAST = 1.2;

const bytes = readFileSync(new URL('fr.lex.bin', PUBLIC));
const lexicon = openLexicon(
  'fr',
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  FRENCH_COSTS,
);
const analyse = makeAnalyser(lexicon);
const load = (name: string) => readTreebank(join(folder, `fr_${name}.conllu`), analyse);
const scores = new Float64Array(TAGS);

/** The same order at each run: a fixed stride through the sentences. */
function shuffled(examples: readonly Example[], epoch: number): Example[] {
  const stride = [7919, 10_007, 12_553, 15_013, 17_389, 19_997][epoch % 6] as number;
  return examples.map((_, index) => examples[(index * stride + epoch) % examples.length] as Example);
}

function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(ROWS * TAGS);
  const totals = new Float64Array(ROWS * TAGS);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { tokens, gold } of shuffled(examples, epoch)) {
      let previous = 0;
      let before = 0;
      for (let index = 0; index < tokens.length; index += 1) {
        const allowed = tokens[index]?.categories ?? 0;
        const right = gold[index] as number;
        let tag = allowed;
        if (allowed === 0 || (allowed & (allowed - 1)) !== 0) {
          const rows = featuresOf(tokens, index, previous, before);
          addScores(scores, weights, rows);
          tag = 1 << bestTag(scores, allowed);
          if (right !== 0 && tag !== right) {
            for (const [bit, change] of [
              [right, 1],
              [tag, -1],
            ] as const) {
              const column = 31 - Math.clz32(bit);
              for (const row of rows) {
                const at = row * TAGS + column;
                weights[at] = (weights[at] as number) + change;
                totals[at] = (totals[at] as number) + change * step;
              }
            }
          }
          step += 1;
        }
        before = previous;
        previous = tag;
      }
    }
  }
  return weights.map((weight, at) => weight - (totals[at] as number) / step);
}

/** Steps of a weight for one unit. */
const STEPS = 4;

const rounded = (all: Float64Array): Int8Array =>
  Int8Array.from(all, (weight) =>
    Math.abs(weight) < LEAST ? 0 : Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
  );

function measure(examples: readonly Example[], weights: ArrayLike<number>): string {
  const count = { all: 0, right: 0, ambiguous: 0, rightAmbiguous: 0 };
  for (const { tokens, gold } of examples) {
    const tags: number[] = [];
    for (const [index, { categories }] of tokens.entries()) {
      addScores(scores, weights, featuresOf(tokens, index, tags[index - 1] ?? 0, tags[index - 2] ?? 0));
      const tag = 1 << bestTag(scores, categories);
      tags.push(tag);
      if (gold[index] === 0) continue;
      const ambiguous = categories === 0 || (categories & (categories - 1)) !== 0 ? 1 : 0;
      const right = tag === gold[index] ? 1 : 0;
      count.all += 1;
      count.right += right;
      count.ambiguous += ambiguous;
      count.rightAmbiguous += ambiguous * right;
    }
  }
  return `${((100 * count.right) / count.all).toFixed(2)} % of ${count.all}, ambiguous ${((100 * count.rightAmbiguous) / count.ambiguous).toFixed(2)} % of ${count.ambiguous}`;
}

const weights = train(TRAIN.flatMap(load));
const values = rounded(weights);
const packed = packSparse(TAGGER_MAGIC, values, STRETCH);
writeFileSync(new URL('fr.tagger.bin', PUBLIC), packed);
process.stdout.write(`${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped\n`);
for (const name of TEST)
  process.stdout.write(`${name}: ${measure(load(name), weights)}; packed ${measure(load(name), values)}\n`);
