import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { BUCKETS, type CommonWords, wordBuckets } from '../../shared/language/features.ts';
import { readLetters } from '../../shared/language/words.ts';
import { random } from './random.ts';

/** Order of the columns of the weights. */
export const LANGUAGES = ['fr', 'en', 'other'] as const;
export type Detected = (typeof LANGUAGES)[number];

/** A line of the seeds; `source` is its trade, or for `other` the language's code. */
export interface LanguageSample {
  text: string;
  language: Detected;
  source: string;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

function readFolder(folder: string): LanguageSample[] {
  const language = LANGUAGES.find((one) => one === folder) ?? 'other';
  return readdirSync(HERE + folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      let source = name.slice(0, -4);
      const samples: LanguageSample[] = [];
      for (const line of readFileSync(`${HERE}${folder}/${name}`, 'utf8').split('\n')) {
        if (line.startsWith('# ')) source = line.slice(2).trim();
        else if (line.trim() !== '') samples.push({ text: (line.split(' ## ')[0] ?? '').trim(), language, source });
      }
      return samples;
    });
}

/** Every line of the seeds and of the other languages. */
export const readLanguageSamples = (): LanguageSample[] => LANGUAGES.flatMap(readFolder);

export const SETTINGS = {
  epochs: 6,
  rate: 0.3,
  l2: 1e-6,
  windows: 2,
  otherWindows: 25,
  fold: 0.3,
  common: 700,
  seed: 5,
};

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}+/gu, '');

/** Stretches of one to eight words of each line, some without their accents: what people type. */
function stretches(samples: LanguageSample[], settings: typeof SETTINGS): { words: string[]; target: number }[] {
  const next = random(settings.seed);
  return samples.flatMap(({ text, language }) => {
    const words = readLetters(text);
    const target = LANGUAGES.indexOf(language);
    const cut = (): string[] => {
      const size = 1 + Math.floor(next() * 8);
      const from = Math.floor(next() * Math.max(1, words.length - size + 1));
      const part = words.slice(from, from + size);
      return next() < settings.fold ? part.map(fold) : part;
    };
    const count = language === 'other' ? settings.otherWindows : settings.windows;
    return [words, ...Array.from({ length: count }, cut)]
      .filter((one) => one.length > 0)
      .map((one) => ({ words: one, target }));
  });
}

/** The commonest words of the samples (`most` each), and of other languages those that French and English lack. */
export function commonWords(samples: LanguageSample[], most = SETTINGS.common): CommonWords {
  const counted = (language: Detected): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const sample of samples) {
      if (sample.language === language)
        for (const word of readLetters(sample.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  };
  const commonest = (counts: Map<string, number>): string[] =>
    [...counts]
      .filter(([, count]) => count > 2)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  const [french, english] = [counted('fr'), counted('en')];
  const table = parse(readFileSync(`${HERE}other-words.yml`, 'utf8')) as Record<string, string>;
  const often = (counts: Map<string, number>, word: string): boolean => (counts.get(word) ?? 0) > 4;
  const others = Object.values(table)
    .flatMap((list) => list.split(' '))
    .filter((word) => !often(french, word) && !often(english, word));
  return { fr: new Set(commonest(french)), en: new Set(commonest(english)), other: new Set(others) };
}

/** Softmax regression over the buckets of the words; deterministic. Weights: bucket × 3 + language. */
export function fitLanguage(
  samples: LanguageSample[],
  common: CommonWords,
  given: Partial<typeof SETTINGS> = {},
): Float32Array {
  const settings = { ...SETTINGS, ...given };
  const rows = stretches(samples, settings);
  const weights = new Float32Array(BUCKETS * 3);
  const squares = new Float32Array(BUCKETS * 3).fill(0.01);
  const next = random(settings.seed + 1);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const rate = settings.rate * (1 - epoch / settings.epochs) + 0.01;
    for (let step = 0; step < rows.length; step += 1) {
      const { words, target } = rows[Math.floor(next() * rows.length)] as (typeof rows)[number];
      learn(
        weights,
        squares,
        words.flatMap((word) => wordBuckets(word, common)),
        1 / Math.sqrt(words.length),
        target,
        rate,
        settings.l2,
      );
    }
  }
  return weights;
}

function learn(
  weights: Float32Array,
  squares: Float32Array,
  buckets: number[],
  scale: number,
  target: number,
  rate: number,
  l2: number,
): void {
  const scores = [0, 0, 0];
  for (const at of buckets)
    for (let c = 0; c < 3; c += 1) scores[c] = (scores[c] ?? 0) + (weights[at * 3 + c] ?? 0) * scale;
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  for (const at of buckets) {
    for (let c = 0; c < 3; c += 1) {
      const place = at * 3 + c;
      const gradient = ((powers[c] ?? 0) / sum - (c === target ? 1 : 0)) * scale + l2 * (weights[place] ?? 0);
      squares[place] = (squares[place] ?? 0) + gradient * gradient;
      weights[place] = (weights[place] ?? 0) - (rate * gradient) / Math.sqrt(squares[place] ?? 1);
    }
  }
}
