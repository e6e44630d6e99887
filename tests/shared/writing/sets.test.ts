import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/writing/finding.ts';
import { openWriting } from '../../../shared/writing/open.ts';
import { readWritingFiles } from '../../core/writing-files.ts';

interface Line {
  id: string;
  language: 'fr' | 'en';
  text: string;
  errors: { start: number; end: number }[];
}

const engine = openWriting(readWritingFiles());
const linesOf = (file: string): Line[] =>
  readFileSync(new URL(`../../fixtures/writing/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const loud = ({ text, language }: Line): Finding[] =>
  engine
    .check(text, { language, known: [] })
    .findings.filter(({ quiet, kind }) => quiet !== true && /^(?:spelling|grammar)$/.test(kind));

const said = (line: Line): string =>
  `${line.text} ${loud(line)
    .map(({ start, end, rule }) => `[${line.text.slice(start, end)}: ${rule}]`)
    .join(' ')}`;

/** Their misses were read when rules were mended: floors against falling back, no measure of new text. */
describe('right lines', () => {
  test.each([
    // Of another hand.
    ['independent-clean-fr', 850, 0.006],
    ['independent-clean-en', 220, 0.01],
    // Of our own, each kind that was once flagged among them.
    ['own-clean', 1350, 0.005],
  ])('%s: few are flagged', (file, least, share) => {
    const lines = linesOf(file);
    expect(lines.length).toBeGreaterThanOrEqual(least);
    const flagged = lines.filter((line) => loud(line).length > 0);
    expect(flagged.length / lines.length, flagged.map(said).join('\n')).toBeLessThanOrEqual(share);
  });
});

test('faults of another hand: six in seven are found', () => {
  const lines = linesOf('independent-faults-fr');
  const faults = lines.flatMap((line) => {
    const findings = loud(line);
    return line.errors.map(({ start, end }) => ({
      text: `${line.text} (${line.text.slice(start, end)})`,
      found: findings.some((one) => one.start < end && start < one.end),
    }));
  });
  expect(faults.length).toBeGreaterThanOrEqual(96);
  const missed = faults.filter(({ found }) => !found).map(({ text }) => text);
  expect(1 - missed.length / faults.length, missed.join('\n')).toBeGreaterThanOrEqual(0.84);
});
