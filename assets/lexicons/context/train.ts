/**
 * Trains `assets/public/fr.context.bin` (run by hand: `node assets/lexicons/context/train.ts FOLDER [SHARE]`), where FOLDER holds the
 * texts named in `fr.context.LICENSE`. At each place where several forms sound alike, the one that is written is taken as right and the
 * others as wrong: a logistic regression over hashed features (AdaGrad), cut to the weights that say most. The result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Analysis, makeAnalyser } from '../../../shared/writing/french/analysis.ts';
import { confusionAt } from '../../../shared/writing/french/context/confusions.ts';
import { featuresFor } from '../../../shared/writing/french/context/features.ts';
import { MASK, packContext, ROWS } from '../../../shared/writing/french/context/model.ts';
import { readFor } from '../../../shared/writing/french/context/reading.ts';
import { surroundings } from '../../../shared/writing/french/context/surroundings.ts';
import { FRENCH_COSTS } from '../../../shared/writing/french/costs.ts';
import { lookUp } from '../../../shared/writing/french/read.ts';
import { splitFrench } from '../../../shared/writing/french/split.ts';
import { openLexicon } from '../../../shared/writing/packed-lexicon.ts';
import { scan } from '../../../shared/writing/scan.ts';
import { splitSentences } from '../../../shared/writing/sentences.ts';
import { linesUnder, mixed, split } from './corpus.ts';
import { ownLines } from './own.ts';

const [folder = '.', share = '1'] = process.argv.slice(2);
const PUBLIC = new URL('../../public/', import.meta.url);
const KEPT = 64_000;
const RATE = 0.25;

const bytes = readFileSync(new URL('fr.lex.bin', PUBLIC));
const lexicon = openLexicon(
  'fr',
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  FRENCH_COSTS,
);
const read = makeAnalyser(lexicon);
const seen = new Map<string, readonly Analysis[]>();
/** The checker forgets what it has read; here every form comes back. */
function analyse(form: string): readonly Analysis[] {
  const known = seen.get(form) ?? read(form);
  seen.set(form, known);
  return known;
}
const whole = (word: string) => lexicon.has(word.toLowerCase().replace(/[’ʼ]/gu, "'")) || lexicon.has(word);

const weights = new Float32Array(ROWS);
const squares = new Float32Array(ROWS);
let allowed: Uint8Array | null = null;
let places = 0;
let right = 0;

/** Calls back for every place of a line where several forms may stand: rows of each form, and which one is written. */
function eachPlace(
  line: string,
  use: (rows: number[][], written: number, slots: string[], form: string) => void,
): void {
  for (const { tokens: scanned } of splitSentences(line, scan(line))) {
    const tokens = lookUp(splitFrench(line, scanned, whole), analyse);
    if (tokens.length < 3) continue;
    const reading = readFor(tokens);
    for (let index = 0; index < tokens.length; index += 1) {
      const confusion = confusionAt(tokens, index, analyse);
      if (confusion === null) continue;
      const { forms, width } = confusion;
      const written = forms.indexOf(confusion.written);
      const around = surroundings(reading, index, width);
      use(
        forms.map((one) => featuresFor(reading, index, around, one, MASK)),
        written,
        forms.map(({ slot }) => slot),
        confusion.written.form,
      );
    }
  }
}

const scores: number[] = [];
function probabilities(rows: readonly (readonly number[])[]): number[] {
  let most = Number.NEGATIVE_INFINITY;
  scores.length = rows.length;
  for (const [at, own] of rows.entries()) {
    let sum = 0;
    for (const row of own) sum += weights[row] as number;
    scores[at] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (let at = 0; at < rows.length; at += 1) total += scores[at] = Math.exp((scores[at] as number) - most);
  for (let at = 0; at < rows.length; at += 1) scores[at] = (scores[at] as number) / total;
  return scores;
}

function learn(rows: number[][], written: number): void {
  const found = probabilities(rows);
  places += 1;
  if ((found[written] as number) > 0.5) right += 1;
  if ((found[written] as number) > 0.999) return;
  for (const [at, own] of rows.entries()) {
    const slope = (at === written ? 1 : 0) - (found[at] as number);
    if (Math.abs(slope) < 1e-4) continue;
    for (const row of own) {
      if (allowed !== null && allowed[row] === 0) continue;
      const square = (squares[row] as number) + slope * slope;
      squares[row] = square;
      weights[row] = (weights[row] as number) + (RATE * slope) / Math.sqrt(square + 1);
    }
  }
}

function pass(lines: readonly string[]): void {
  places = 0;
  right = 0;
  const start = performance.now();
  for (const line of lines) eachPlace(line, learn);
  process.stdout.write(
    `${places} places, ${((100 * right) / places).toFixed(2)} % right while learning, ${Math.round((performance.now() - start) / 1000)} s\n`,
  );
}

/** Keeps the weights that say most: how large, and how often they were asked. */
function prune(): void {
  const worth = weights.map((weight, row) => Math.abs(weight) * Math.sqrt(squares[row] as number));
  const least = worth.slice().sort()[ROWS - KEPT] as number;
  const kept = new Uint8Array(ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    if ((worth[row] as number) > least) kept[row] = 1;
    else weights[row] = 0;
  }
  allowed = kept;
}

function measure(name: string, lines: readonly string[]): void {
  let all = 0;
  let good = 0;
  const sure = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const line of lines)
    eachPlace(line, (rows, written, slots, form) => {
      const found = probabilities(rows);
      all += 1;
      if (found[written] === Math.max(...found)) good += 1;
      const by = Math.log(Math.max(...found) / (found[written] as number));
      for (const [at, limit] of [3, 4, 5, 6].entries()) if (by > limit) sure[at] = (sure[at] as number) + 1;
      if (by > 4) wrong.push(`${by.toFixed(1)} ${form} -> ${slots[found.indexOf(Math.max(...found))]}: ${line}`);
    });
  if (process.argv.includes('-v')) process.stdout.write(`${wrong.join('\n')}\n`);
  process.stdout.write(
    `${name}: ${all} places in ${lines.length} lines, ${((100 * good) / all).toFixed(2)} % right, wrong by 3 4 5 6: ${sure.join(' ')}\n`,
  );
}

const part = Number(share);
const sources: Record<string, number> = {
  'debats-assemblee-nationale': 1,
  libretheatre: 1,
  wikisource: 0.5,
  gutenberg: 0.1,
};
const texts = Object.entries(sources).map(([name, kept]) => {
  const lines = linesUnder(join(folder, name));
  const cut = mixed(lines, 7919).slice(0, Math.ceil(lines.length * kept * part));
  return { name, ...split(cut, 40) };
});
const own = split(ownLines(), 10);
const all = mixed(
  [...texts.flatMap(({ train }) => train), ...own.train, ...own.train, ...own.train, ...own.train],
  1_000_003,
);
process.stdout.write(`${all.length} lines, ${own.train.length} our own\n`);
pass(all.filter((_, index) => index % 5 < 3));
prune();
pass(all.filter((_, index) => index % 5 > 2));
const packed = packContext(weights);
writeFileSync(new URL('fr.context.bin', PUBLIC), packed);
process.stdout.write(`${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped\n`);
for (const { name, test } of texts) measure(name, test);
measure('own', own.test);
