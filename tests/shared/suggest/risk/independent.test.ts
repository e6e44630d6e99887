import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRiskSamples, riskCorpusHash } from '../../../../assets/seeds/fit-risk.ts';
import weights from '../../../../assets/suggest/risk/weights.json' with { type: 'json' };
import { RISKS } from '../../../../shared/suggest/intents.ts';
import { assessRisk } from '../../../../shared/suggest/risk/assess-risk.ts';

interface Line {
  text: string;
  risk?: string;
}

const FILE = new URL('../../../fixtures/suggest/risk-independent.jsonl', import.meta.url);
const lines = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const risky = lines.filter(({ risk }) => risk !== undefined);
const harmless = lines.filter(({ risk }) => risk === undefined);
const found = ({ text }: Line): string | null => assessRisk(text, 'fr')?.risk ?? null;

test('the weights that ship learnt from the seeds and lists in the tree (else: node assets/seeds/train-risk.ts)', () => {
  expect(weights.corpus).toBe(riskCorpusHash(readRiskSamples()));
});

/** Their misses were read when the lists were widened: floors against falling back, no measure of new comments. */
describe('comments of another hand', () => {
  test('stand in no seed, so that the weights never learnt them', () => {
    const seeds = new Set(readRiskSamples().map(({ text }) => text.toLowerCase()));
    expect(lines.filter(({ text }) => seeds.has(text.toLowerCase()))).toEqual([]);
  });

  test('nine risks in ten are found, and as what they are', () => {
    expect(risky.length).toBeGreaterThanOrEqual(90);
    const missed = risky.filter((line) => found(line) !== line.risk);
    expect(missed.length / risky.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  });

  test.each(RISKS)('no kind lags behind: %s, at least 85 %%', (risk) => {
    const kind = risky.filter((line) => line.risk === risk);
    expect(kind.filter((line) => found(line) === risk).length / kind.length).toBeGreaterThanOrEqual(0.85);
  });

  test('one harmless look-alike in twenty, at most, raises an alarm', () => {
    expect(harmless.length).toBeGreaterThanOrEqual(90);
    const alarmed = harmless.filter((line) => found(line) !== null);
    expect(alarmed.length / harmless.length, alarmed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
