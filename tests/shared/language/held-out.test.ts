import { describe, expect, test } from 'vitest';
import { commonWords, fitLanguage, LANGUAGES, readLanguageSamples } from '../../../assets/seeds/fit-language.ts';
import { wordBuckets } from '../../../shared/language/features.ts';
import { readLetters } from '../../../shared/language/words.ts';

const samples = readLanguageSamples();
const trades = [...new Set(samples.filter(({ language }) => language !== 'other').map(({ source }) => source))];
const heldTrades = new Set(trades.filter((_, index) => index % 4 === 1));
const isHeld = (index: number): boolean => {
  const { language, source } = samples[index] ?? { language: 'fr', source: '' };
  return language === 'other' ? index % 4 === 1 : heldTrades.has(source);
};
const learnt = samples.filter((_, index) => !isHeld(index));
const held = samples.filter((_, index) => isHeld(index));
const common = commonWords(learnt);
const weights = fitLanguage(learnt, common, { epochs: 4 });

/** The best-supported language, with no preference and no doubt. */
function judge(words: string[]): string {
  const sums = LANGUAGES.map((_, language) =>
    words
      .flatMap((word) => wordBuckets(word, common))
      .reduce((sum, bucket) => sum + (weights[bucket * 3 + language] ?? 0), 0),
  );
  return LANGUAGES[sums.indexOf(Math.max(...sums))] ?? '';
}

describe('words of trades never learnt from', () => {
  test.each([
    ['fr', 5, 0.99],
    ['en', 5, 0.98],
    ['other', 5, 0.92],
    ['fr', 3, 0.97],
    ['en', 3, 0.95],
  ] as const)('%s: the first %i words tell in %f of lines', (language, size, floor) => {
    const lines = held
      .filter((one) => one.language === language)
      .map(({ text }) => readLetters(text))
      .filter((words) => words.length >= size);
    const right = lines.filter((words) => judge(words.slice(0, size)) === language);
    expect(lines.length).toBeGreaterThan(60);
    expect(right.length / lines.length).toBeGreaterThanOrEqual(floor);
  });
});
