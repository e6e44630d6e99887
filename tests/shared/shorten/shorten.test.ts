import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOn } from '../../../shared/shorten/length.ts';
import { shorten } from '../../../shared/shorten/shorten.ts';

interface Line {
  id: string;
  text: string;
  language: 'fr' | 'en';
  network: string;
  limit: number;
  facts: string[][];
}

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`../../fixtures/shorten/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
const numbers = (text: string): string[] => text.match(/\d+/g) ?? [];

function keptShare(lines: readonly Line[]): number {
  const facts = lines.flatMap(({ facts: list, text: written, network, limit }) => {
    const { text } = shorten(written, { network, limit });
    return list.map((forms) => forms.some((form) => plain(text).includes(plain(form))));
  });
  return facts.filter(Boolean).length / facts.length;
}

describe.each([
  ['dev', 0.98],
  ['own', 0.91],
] as const)('replies of the %s set', (name, floor) => {
  const lines = linesOf(name);

  it('keeps the facts', () => {
    expect(keptShare(lines)).toBeGreaterThanOrEqual(floor);
  });

  it.each(lines)('$id fits, invents no number, begins and ends as a sentence', (line) => {
    const { text, length, dropped } = shorten(line.text, { network: line.network, limit: line.limit });
    expect(length).toBeLessThanOrEqual(line.limit);
    expect(length).toBe(lengthOn(line.network, text));
    for (const number of numbers(text)) expect(numbers(line.text)).toContain(number);
    expect(text).toMatch(/^[\p{Lu}\p{N}«"£€]/u);
    expect(text).toMatch(/(?:[.!?…]|https?:\/\/\S+|\p{Extended_Pictographic}\uFE0F?)$/u);
    expect(text).not.toMatch(/^(?:Mais|Et|Car|But|And)\s/);
    for (const clause of dropped) expect(plain(line.text)).toContain(plain(clause));
  });
});

describe('shorten', () => {
  it('leaves a text that fits as it is', () => {
    expect(shorten('Bonjour  Léa , merci !', { network: 'x' })).toEqual({
      text: 'Bonjour  Léa , merci !',
      length: 22,
      dropped: [],
    });
  });

  it("takes the network's own limit when none is given", () => {
    const long = `${'Le magasin ouvre à 10 h. '.repeat(60)}`;
    expect(shorten(long, { network: 'x' }).length).toBeLessThanOrEqual(280);
    expect(shorten(long, { network: 'linkedin' }).length).toBeLessThanOrEqual(1250);
    expect(shorten(long, { network: 'facebook' }).dropped).toEqual([]);
  });

  it('drops courtesies before facts and lists them', () => {
    const { text, dropped } = shorten(
      'Merci beaucoup pour votre message. Votre colis part mardi. Nous vous souhaitons une excellente journée.',
      { network: 'x', limit: 40 },
    );
    expect(text).toBe('Votre colis part mardi.');
    expect(dropped).toEqual(['Merci beaucoup pour votre message.', 'Nous vous souhaitons une excellente journée.']);
  });

  it('takes no content away with a thank-you', () => {
    const { text } = shorten('Merci pour votre message, votre colis est bloqué à Rennes. Bonne journée à vous !', {
      network: 'x',
      limit: 60,
    });
    expect(text).toContain('colis est bloqué à Rennes');
  });

  it('gives a pronoun back what it stood for', () => {
    const { text } = shorten(
      'Nous sommes ravis que notre offre retienne votre attention. Elle s’applique jusqu’à 26 ans.',
      { network: 'x', limit: 60 },
    );
    expect(text).toBe('Notre offre s’applique jusqu’à 26 ans.');
  });

  it('fits even when not one clause does, and says what went', () => {
    const { text, length, dropped } = shorten('Une phrase sans fin qui continue encore et encore sans aucun repos', {
      network: 'x',
      limit: 20,
    });
    expect(length).toBeLessThanOrEqual(20);
    expect(text).not.toBe('');
    expect(dropped).not.toEqual([]);
  });

  it('always fits, and its numbers come from the text', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('merci', '12 €', 'https://a.example/b', ',', '.', 'Bonjour Léa,', 'ne', 'pas', '😷', '\n'),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.nat(120),
        fc.constantFrom('x', 'linkedin', 'facebook'),
        (words, limit, network) => {
          const written = words.join(' ');
          const { text, length } = shorten(written, { network, limit });
          expect(length).toBeLessThanOrEqual(limit);
          for (const number of numbers(text)) expect(numbers(written).some((one) => one.includes(number))).toBe(true);
        },
      ),
    );
  });

  it('answers a text of 10,000 words', () => {
    const { length } = shorten('Nous vous remercions de votre patience, le colis part mardi. '.repeat(1000), {
      network: 'x',
    });
    expect(length).toBeLessThanOrEqual(280);
  });
});
