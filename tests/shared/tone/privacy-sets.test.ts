import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../../shared/tone/check-tone.ts';

interface Line {
  text: string;
  language: 'fr' | 'en';
  expect: string[];
}

const linesOf = (file: string): Line[] =>
  readFileSync(new URL(`../../fixtures/tone/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const isFlagged = ({ text, language }: Line): boolean =>
  checkTone({ text, language }).some(({ rule }) => rule.startsWith('personal-data'));
const texts = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** Their misses were read when the patterns were widened: floors against falling back, no measure of new replies. */
describe.each([
  ['of another hand', 'independent-privacy', 50, 60],
  ['of our own', 'own-privacy', 76, 98],
  ['of our own, indirect wordings', 'second-privacy', 250, 250],
  ['of four other hands', 'third-privacy', 280, 290],
])('personal data, replies %s', (_, file, somebodys, nobodys) => {
  const lines = linesOf(file);
  const theirs = lines.filter(({ expect: wanted }) => wanted.includes('personal-data'));
  const none = lines.filter(({ expect: wanted }) => !wanted.includes('personal-data'));

  test('nineteen in twenty are found', () => {
    expect(theirs.length).toBeGreaterThanOrEqual(somebodys);
    const missed = theirs.filter((line) => !isFlagged(line));
    expect(missed.length / theirs.length, texts(missed)).toBeLessThanOrEqual(0.05);
  });

  test('one look-alike in fifty, at most, is taken for it', () => {
    expect(none.length).toBeGreaterThanOrEqual(nobodys);
    const wrongly = none.filter(isFlagged);
    expect(wrongly.length / none.length, texts(wrongly)).toBeLessThanOrEqual(0.02);
  });
});
