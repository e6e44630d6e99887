/**
 * Trains `assets/public/en.context.bin`: `node assets/lexicons/english/train-context.ts FOLDER`, where FOLDER holds, as plain text, the
 * texts that en.context.LICENSE names. At each place the form that is written is taken as right, the others as wrong: a softmax over
 * hashed features (AdaGrad), cut to the weights that say most. The result is committed, a build of the extension never needs this.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { featuresAt, ROWS, readFor, rowOf } from '../../../shared/writing/english/context/features.ts';
import { inflectionsOf } from '../../../shared/writing/english/context/inflections.ts';
import { ownOf } from '../../../shared/writing/english/context/judge.ts';
import { labelOf, packEnglishContext } from '../../../shared/writing/english/context/model.ts';
import { ENGLISH_COSTS } from '../../../shared/writing/english/costs.ts';
import { readEnglish } from '../../../shared/writing/english/read.ts';
import { openLexicon } from '../../../shared/writing/packed-lexicon.ts';
import { scan } from '../../../shared/writing/scan.ts';
import { splitSentences } from '../../../shared/writing/sentences.ts';
import { ownEnglishLines } from './own-lines.ts';

const [folder = '.', kept = '40000', passes = '2'] = process.argv.slice(2);
const KEPT = Number(kept);
const RATE = 0.2;
const PUBLIC = new URL('../../public/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, PUBLIC))).buffer;
const data = {
  lexicon: openLexicon('en', bytesOf('en.lex.bin'), ENGLISH_COSTS),
  tagger: new Int8Array(bytesOf('en.tagger.bin')),
};

/** One decision: features of the place, labels of each candidate, which candidate is written. */
type Learn = (
  kind: string,
  features: readonly number[],
  candidates: readonly (readonly number[])[],
  written: number,
) => void;

const weights = new Float32Array(ROWS);
const squares = new Float32Array(ROWS);
let allowed: Uint8Array | null = null;

function eachPlace(line: string, learn: Learn): void {
  for (const stretch of splitSentences(line, scan(line))) {
    const sentence = readEnglish(line, stretch, data);
    const { tokens } = sentence;
    if (tokens.length < 4) continue;
    const reading = readFor(sentence);
    for (const [index, token] of tokens.entries()) {
      const forms = inflectionsOf(sentence, token);
      if (forms.length > 1) {
        const own = ownOf(forms);
        const labels = forms.map(({ uses }) => uses.map((use) => labelOf(`use ${use}`)));
        learn('inflection', featuresAt(reading, index, index + 1, own), labels, 0);
      }
    }
  }
}

/** Chances of each label, flat, and of each candidate; the label's rows. */
function chances(features: readonly number[], candidates: readonly (readonly number[])[]) {
  const flat = candidates.flatMap((labels, candidate) => labels.map((label) => ({ label, candidate })));
  let most = Number.NEGATIVE_INFINITY;
  const scores = flat.map(({ label }) => {
    let sum = 0;
    for (const feature of features) sum += weights[rowOf(feature, label)] as number;
    most = Math.max(most, sum);
    return sum;
  });
  let total = 0;
  for (const [at, score] of scores.entries()) total += scores[at] = Math.exp(score - most);
  for (const [at, score] of scores.entries()) scores[at] = score / total;
  return { flat, scores };
}

const seen = new Map<string, { all: number; right: number }>();

const learn: Learn = (kind, features, candidates, written) => {
  const { flat, scores } = chances(features, candidates);
  let own = 0;
  for (const [at, { candidate }] of flat.entries()) if (candidate === written) own += scores[at] as number;
  const count = seen.get(kind) ?? { all: 0, right: 0 };
  seen.set(kind, count);
  count.all += 1;
  if (own > 0.5) count.right += 1;
  if (own > 0.999) return;
  for (const [at, { label, candidate }] of flat.entries()) {
    const chance = scores[at] as number;
    const slope = (candidate === written ? chance / Math.max(own, 1e-9) : 0) - chance;
    if (Math.abs(slope) < 1e-3) continue;
    for (const feature of features) {
      const row = rowOf(feature, label);
      if (allowed !== null && allowed[row] === 0) continue;
      const square = (squares[row] as number) + slope * slope;
      squares[row] = square;
      weights[row] = (weights[row] as number) + (RATE * slope) / Math.sqrt(square + 1);
    }
  }
};

function pass(lines: readonly string[], name: string): void {
  seen.clear();
  const start = performance.now();
  for (const line of lines) eachPlace(line, learn);
  const said = [...seen].map(([kind, { all, right }]) => `${kind} ${all} ${((100 * right) / all).toFixed(2)} %`);
  process.stdout.write(`${name}: ${said.join(', ')}, ${Math.round((performance.now() - start) / 1000)} s\n`);
}

/** Keeps the weights that say most: how large, and how often they were asked. */
function prune(): void {
  const worth = weights.map((weight, row) => Math.abs(weight) * Math.sqrt(squares[row] as number));
  const least = worth.slice().sort()[ROWS - KEPT] as number;
  const keep = new Uint8Array(ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    if ((worth[row] as number) > least) keep[row] = 1;
    else weights[row] = 0;
  }
  allowed = keep;
}

const read = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  .map((line) => line.trim())
  .filter((line) => line.length > 15 && line.length < 300);
const own = ownEnglishLines();
const all = [...read, ...own, ...own, ...own];
const mixed = all.map((_, index) => all[(index * 1_000_003) % all.length] as string);
process.stdout.write(`${mixed.length} lines, ${own.length} our own\n`);
for (let turn = 0; turn < Number(passes); turn += 1) pass(mixed, `pass ${turn + 1}`);
prune();
pass(mixed, 'cut');
const packed = packEnglishContext(weights);
writeFileSync(new URL('en.context.bin', PUBLIC), packed);
process.stdout.write(`${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped\n`);
