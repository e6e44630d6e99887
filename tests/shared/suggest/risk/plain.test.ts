import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRiskSamples } from '../../../../assets/seeds/fit-risk.ts';
import { assessRisk } from '../../../../shared/suggest/risk/assess-risk.ts';

interface Line {
  text: string;
  kind: 'plain' | 'risk' | 'look-alike';
  risk?: string;
}

/** Ordinary complaints and comments of many trades, then risks and their look-alikes; some misses were read later: floors. */
const lines = readFileSync(new URL('../../../fixtures/suggest/risk-plain.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const found = (text: string): string | null => assessRisk(text, 'fr')?.risk ?? null;
const of = (kind: Line['kind']): Line[] => lines.filter((line) => line.kind === kind);

test('no line stands in a seed', () => {
  const seeds = new Set(readRiskSamples().map(({ text }) => text.toLowerCase()));
  expect(lines.filter(({ text }) => seeds.has(text.toLowerCase()))).toEqual([]);
});

test('ordinary complaints and comments: at most one in a hundred is called risky', () => {
  const plain = of('plain');
  expect(plain.length).toBeGreaterThanOrEqual(150);
  const alarmed = plain.filter(({ text }) => found(text) !== null).map(({ text }) => text);
  expect(alarmed.length / plain.length, alarmed.join('\n')).toBeLessThanOrEqual(0.01);
});

test('veiled and misspelt insults, French and English spam: nine in ten are found as what they are', () => {
  const missed = of('risk').filter(({ text, risk }) => found(text) !== risk);
  expect(missed.length / of('risk').length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
});

test('their look-alikes: at most six in a hundred', () => {
  const alarmed = of('look-alike').filter(({ text }) => found(text) !== null);
  expect(alarmed.length / of('look-alike').length).toBeLessThanOrEqual(0.06);
});

describe("a complaint's own words are no advertisement", () => {
  test.each([
    'pareil pour moi, et ils ont encaissé tout de suite',
    'chèque encaissé, rien reçu',
    'débité deux fois',
    'remboursez-moi',
    'arnaque totale',
    'they cashed it straight away',
    'mon papa est ravi',
    'Netflix ne passe plus',
  ])('%s', (text) => expect(found(text)).toBeNull());
});
