import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRiskSamples } from '../../../../assets/seeds/fit-risk.ts';
import { assessRisk } from '../../../../shared/suggest/risk/assess-risk.ts';

/** Veiled risks and their look-alikes, written before the lists and never looked at line by line since. */
const lines = readFileSync(new URL('../../../fixtures/suggest/risk-fresh.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; risk?: string });
const found = (text: string): string | null => assessRisk(text, 'fr')?.risk ?? null;

test('the batch stands in no seed', () => {
  const seeds = new Set(readRiskSamples().map(({ text }) => text.toLowerCase()));
  expect(lines.filter(({ text }) => seeds.has(text.toLowerCase()))).toEqual([]);
});

test('veiled risks: 85 % are found as what they are, from 58 % before their constructions were learnt', () => {
  const risky = lines.filter(({ risk }) => risk !== undefined);
  expect(risky.filter(({ text, risk }) => found(text) === risk).length / risky.length).toBeGreaterThanOrEqual(0.85);
});

test('their look-alikes: under one in twelve is called risky', () => {
  const harmless = lines.filter(({ risk }) => risk === undefined);
  expect(harmless.filter(({ text }) => found(text) !== null).length / harmless.length).toBeLessThan(1 / 12);
});
