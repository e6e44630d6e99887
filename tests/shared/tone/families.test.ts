import { describe, expect, it } from 'vitest';
import { checkTone, TONE_FAMILIES } from '../../../shared/tone/check-tone.ts';
import type { Example } from '../../../shared/tone/family.ts';

const findingsOf = (id: string, example: Example) =>
  checkTone({ language: 'fr', ...example }).filter(({ rule }) => rule === id || rule.startsWith(`${id}-`));

describe.each(TONE_FAMILIES.map((family) => [family.id, family] as const))('%s', (id, family) => {
  it.each(family.wrong.map((example) => [example.text, example] as const))('marks “%s”', (text, example) => {
    const [first] = findingsOf(id, example);
    expect(first).toBeDefined();
    if (example.words !== undefined) expect(text.slice(first?.start, first?.end)).toBe(example.words);
    if (example.right !== undefined) expect(first?.replacements).toContain(example.right);
  });

  it.each(family.right.map((example) => [example.text, example] as const))('leaves “%s”', (_, example) => {
    expect(findingsOf(id, example)).toEqual([]);
  });
});
