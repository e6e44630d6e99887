import { describe, expect, it } from 'vitest';
import { lengthOn } from '../../../shared/shorten/length.ts';
import { shorten } from '../../../shared/shorten/shorten.ts';

const words = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

describe('a text of 10,000 words without a full stop', () => {
  it.each(['laine', 'laine,', 'merci'])('ends at a word with what fits on X: %s', (word) => {
    const { text, length, dropped } = shorten(words(word, 10_000), { network: 'x' });
    expect(length).toBeGreaterThan(200);
    expect(length).toBeLessThanOrEqual(280);
    expect(text).toMatch(/laine,?…$|merci…$/i);
    expect(dropped).not.toEqual([]);
  });

  it('keeps the facts from its midst', () => {
    const { text } = shorten(
      `${words('laine', 5000)} la boutique ouvre le samedi 12 décembre à 9 h 30 ${words('laine', 5000)}`,
      { network: 'x' },
    );
    expect(text).toContain('samedi 12 décembre à 9 h 30');
    expect(text).toMatch(/^….*laine…$/);
    expect(lengthOn('x', text)).toBeLessThanOrEqual(280);
  });
});
