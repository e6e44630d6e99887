import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../shared/facts/contradictions.ts';
import type { Fact } from '../../../shared/facts/fact.ts';

const price: Fact = { id: 'p', kind: 'price', label: 'entrée', amount: 9, currency: 'EUR' };
const pounds: Fact = { id: 'p', kind: 'price', label: 'day pass', amount: 9, currency: 'GBP' };
const half: Fact = { id: 'p', kind: 'price', label: 'entrée', amount: 9.5, currency: 'EUR' };
const doors: Fact = { id: 't', kind: 'time', label: 'ouverture des portes', value: '18:30' };
const gates: Fact = { id: 't', kind: 'time', label: 'doors', value: '18:30' };
const match: Fact = { id: 'e', kind: 'event', label: 'match', start: '2026-12-05', end: '2026-12-05', time: '18:00' };
const fest: Fact = { id: 'e', kind: 'event', label: 'festival', start: '2027-07-02', end: '2027-07-04' };
const trial: Fact = { id: 'd', kind: 'duration', label: 'free trial', value: '14 days' };
const parcel: Fact = { id: 'l', kind: 'delivery', label: 'livraison', min: 2, max: 4, unit: 'working-day' };

const replacements = (text: string, fact: Fact, language: 'fr' | 'en' = 'fr') =>
  checkFacts(text, [fact], { language, today: '2026-12-01' }).map((one) => one.replacements[0]);

describe('the right value is written as the text writes', () => {
  it.each([
    ["L'entrée est à 8 €.", price, 'fr', '9 €'],
    ["L'entrée est à 8€.", price, 'fr', '9€'],
    ["L'entrée est à 8 euros.", price, 'fr', '9 euros'],
    ["L'entrée est à huit euros.", price, 'fr', 'neuf euros'],
    ["L'entrée est à 8,00 €.", price, 'fr', '9,00 €'],
    ["L'entrée est à 8 €.", half, 'fr', '9,50 €'],
    ['A day pass is £8.', pounds, 'en', '£9'],
    ['A day pass is 8 pounds.', pounds, 'en', '9 pounds'],
    ['Ouverture des portes à 18 h.', doors, 'fr', '18 h 30'],
    ['Ouverture des portes à 18h.', doors, 'fr', '18h30'],
    ['Ouverture des portes à 17:30.', doors, 'fr', '18:30'],
    ['Doors at 6 pm.', gates, 'en', '6:30 pm'],
    ['Doors at 6pm.', gates, 'en', '6:30pm'],
    ['Le match, c’est dimanche 6 décembre.', match, 'fr', 'samedi 5 décembre'],
    ['Le match a lieu le 06/12.', match, 'fr', '05/12'],
    ['Le festival se tient du 9 au 11 juillet.', fest, 'fr', '2 au 4 juillet'],
    ['The free trial lasts a month.', trial, 'en', '14 days'],
    ['The free trial lasts three weeks.', trial, 'en', 'two weeks'],
    ['La livraison prend 5 à 7 jours ouvrés.', parcel, 'fr', '2 à 4 jours ouvrés'],
  ] as [string, Fact, 'fr' | 'en', string][])('%s', (text, fact, language, right) => {
    expect(replacements(text, fact, language)).toEqual([right]);
  });
});

describe('odd input', () => {
  it.each(['', ' ', '8 €', '\ud800', 'مرحبا ٨ €', '9'.repeat(5000)])('answers %j', (text) => {
    expect(
      Array.isArray(checkFacts(text, [price, doors, match, parcel], { language: null, today: '2026-12-01' })),
    ).toBe(true);
  });

  it('never throws and never points outside', () => {
    const word = fc.constantFrom(
      'entrée',
      'le match',
      '8 €',
      '17 h',
      'du 3 au 5 mai',
      'jusqu’à',
      'fermé',
      'le lundi',
      ',',
      '.',
      '«',
      'é',
      '😷',
      '02 61 91 00 12',
      'https://a.example',
      'livraison',
      '5 jours',
      'pas',
      '?',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 25 }), (words) => {
        const text = words.join(' ');
        for (const { start, end } of checkFacts(text, [price, doors, match, parcel], {
          language: null,
          today: '2026-12-01',
        })) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('keeps places right in a text with decomposed accents, narrow spaces and emoji', () => {
    const text = '😀 L’entre\u0301e est a\u0300 8\u202f€ !';
    const [found] = checkFacts(text, [price], { language: 'fr', today: '2026-12-01' });
    expect(text.slice(found?.start, found?.end)).toBe('8\u202f€');
    expect(found?.replacements).toEqual(['9\u202f€']);
  });
});

describe('what no draft is blamed for', () => {
  it.each([
    ['a fact that is not yet in force', "L'entrée est à 8 €.", { ...price, from: '2027-01-01' }],
    ['a question that takes up the customer', "8 € l'entrée ?", price],
    ['a quotation', "« L'entrée est à 8 € », dit le dépliant.", price],
    ['a negation', "L'entrée n'est plus à 8 €.", price],
    ['a range', "L'entrée va de 8 à 12 €.", price],
    ['a least price', "L'entrée est à partir de 8 €.", price],
    ['a rough price', "L'entrée coûte environ 8 €.", price],
    ['a past price', "En 2024, l'entrée était à 8 €.", price],
    ['another audience', "L'entrée est à 5 € pour les étudiants.", price],
    ['another thing', "L'entrée du parc voisin est à 8 €.", price],
  ] as [string, string, Fact][])('%s', (_, text, fact) => {
    expect(checkFacts(text, [fact], { language: 'fr', today: '2026-12-01' })).toEqual([]);
  });

  it('two facts of one label: either is right', () => {
    const facts = [price, { ...price, id: 'q', amount: 8 }];
    expect(checkFacts("L'entrée est à 8 €.", facts, { language: 'fr', today: '2026-12-01' })).toEqual([]);
  });
});
