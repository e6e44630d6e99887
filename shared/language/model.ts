import file from '../../assets/language/weights.json' with { type: 'json' };
import { type CommonWords, wordBuckets } from './features.ts';

/** Evidence for each language, in natural logarithms. */
export interface Evidence {
  fr: number;
  en: number;
  other: number;
}

const setOf = (words: string): Set<string> => new Set(words.split(' '));

const COMMON: CommonWords = {
  fr: setOf(file.common.fr),
  en: setOf(file.common.en),
  other: setOf(file.common.other),
};
const WEIGHTS = Int8Array.from(atob(file.weights), (character) => (character.charCodeAt(0) << 24) >> 24);

/** Sums what each word says; weights by `assets/seeds/train-language.ts`, bucket × 3 + language. */
export function weighWords(words: readonly string[]): Evidence {
  const sum: [number, number, number] = [0, 0, 0];
  for (const word of words) {
    for (const bucket of wordBuckets(word, COMMON)) {
      sum[0] += WEIGHTS[bucket * 3] ?? 0;
      sum[1] += WEIGHTS[bucket * 3 + 1] ?? 0;
      sum[2] += WEIGHTS[bucket * 3 + 2] ?? 0;
    }
  }
  const scale = file.step / Math.sqrt(words.length || 1);
  return { fr: sum[0] * scale, en: sum[1] * scale, other: sum[2] * scale };
}
