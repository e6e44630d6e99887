import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessRisk } from '../../../../shared/suggest/risk/assess-risk.ts';

/** Three sets written before the lists that they judged; the first sight of each stands in the note. */
const lines = readFileSync(new URL('../../../fixtures/suggest/risk-held.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; risk?: string });

describe('blunt and veiled risks of many trades, with their look-alikes', () => {
  test('nine risks of ten are found, a threat as either of two', () => {
    const risky = lines.filter(({ risk }) => risk !== undefined);
    const found = risky.filter(({ text }) => assessRisk(text, 'fr') !== null);
    expect(found.length / risky.length).toBeGreaterThanOrEqual(0.9);
  });

  test('one look-alike of twenty at most is called risky', () => {
    const harmless = lines.filter(({ risk }) => risk === undefined);
    const alarmed = harmless.filter(({ text }) => assessRisk(text, 'fr') !== null).map(({ text }) => text);
    expect(alarmed.length / harmless.length, alarmed.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
