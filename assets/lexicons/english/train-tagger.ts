/**
 * Trains `assets/public/en.tagger.bin` (averaged perceptron, `shared/writing/english/tagger.ts`) from files of Universal Dependencies,
 * which en.tagger.LICENSE names; the result is committed, a build of the extension never needs this.
 * `node assets/lexicons/english/train-tagger.ts train.conllu… [-- test.conllu…]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { best, features, type Seen, slot, TAGS, tagWords } from '../../../shared/writing/english/tagger.ts';
import { readEnglishWord } from '../../../shared/writing/english/tags-of.ts';
import { openLexicon } from '../../../shared/writing/packed-lexicon.ts';
import { makeToken } from '../../../shared/writing/scan.ts';

const ROUNDS = 8;
const SIZE = 2 ** Number(process.env.BITS ?? 17);
/** Documents of GUM under CC BY: the rest may not be used in trade. */
const FREE = /^(?:GUM_(?:news|interview|bio|voyage|textbook|vlog|speech|conversation)|(?!GUM_))/;
const HALVES: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

const bytes = readFileSync(new URL('../../public/en.lex.bin', import.meta.url));
const list = new Uint8Array(bytes).buffer;
const lexicon = openLexicon('en', list, { base: (letter) => letter, swap: () => 1 });

function see(text: string): Seen {
  const token = makeToken(text, 0, text.length, 'word');
  const norm = HALVES[token.norm] ?? token.norm;
  const tags = /\p{L}/u.test(text)
    ? readEnglishWord({ ...token, norm }, lexicon).map((reading) => reading.tags)
    : ['#'];
  return { norm: /\d/.test(norm) ? norm.replace(/\d/g, '0') : norm, text, set: [...new Set(tags)].sort().join(' ') };
}

function classOf(tag: string): string {
  if (TAGS.includes(tag)) return tag;
  if (tag === 'NNPS') return 'NNPS';
  return /^[A-Z]+$/.test(tag) ? (tag === 'HYPH' || tag === 'NFP' ? '.' : 'X') : '.';
}

interface Line {
  words: Seen[];
  tags: string[];
}

function read(path: string): Line[] {
  const lines: Line[] = [];
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const id = /# sent_id = (\S+)/.exec(block)?.[1] ?? '';
    if (!FREE.test(id)) continue;
    const rows = block.split('\n').map((row) => row.split('\t'));
    const tokens = rows.filter(([number]) => number !== undefined && /^\d+$/.test(number));
    const words = tokens.map(([, form = '']) => see(form.replaceAll('’', "'")));
    if (words.length > 0) lines.push({ words, tags: tokens.map((row) => classOf(row[4] ?? 'X')) });
  }
  return lines;
}

/** Numbers from a seed: the same order on every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed;
  for (let index = order.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other] as T, order[index] as T];
  }
  return order;
}

function train(lines: readonly Line[]): Float32Array {
  const weights = new Float32Array(SIZE);
  const totals = new Float64Array(SIZE);
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { words, tags } of shuffled(lines, round + 1)) {
      const guessed: string[] = [];
      for (const [index, right] of tags.entries()) {
        step += 1;
        const seen = features(words, index, guessed[index - 1] ?? '', guessed[index - 2] ?? '');
        const guess = best(weights, seen);
        const truth = TAGS.indexOf(right);
        guessed.push(TAGS[guess] ?? 'X');
        if (guess === truth) continue;
        for (const feature of seen)
          for (const [tag, change] of [
            [truth, 1],
            [guess, -1],
          ] as const) {
            const place = slot(feature, tag, SIZE);
            weights[place] = (weights[place] as number) + change;
            totals[place] = (totals[place] as number) + change * step;
          }
      }
    }
  }
  return weights.map((weight, place) => weight - (totals[place] as number) / step);
}

function quantise(weights: Float32Array): Int8Array {
  const scale = Number(process.env.SCALE ?? 12);
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
}

const cut = process.argv.indexOf('--');
const given = process.argv.slice(2, cut === -1 ? undefined : cut);
const quantised = quantise(train(given.flatMap(read)));
const report = (label: string, lines: readonly Line[]) => {
  let right = 0;
  let all = 0;
  for (const { words, tags } of lines) {
    const found = tagWords(quantised, words);
    all += tags.length;
    right += tags.filter((tag, index) => tag === found[index]).length;
  }
  process.stdout.write(`${label}: ${((100 * right) / all).toFixed(2)} % of ${all}\n`);
};
report('trained on', given.flatMap(read));
if (cut !== -1) report('held out', process.argv.slice(cut + 1).flatMap(read));
writeFileSync(new URL('../../public/en.tagger.bin', import.meta.url), quantised);
process.stdout.write(`${gzipSync(quantised, { level: 9 }).length} bytes gzipped\n`);
