import { expect, test } from 'vitest';
import type { Fact } from '../../../shared/facts/fact.ts';
import { sampleValues } from '../../../shared/facts/sample-values.ts';

const promo = (id: string, value: string, to: string): Fact => ({ id, kind: 'promo', label: 'offre', value, to });

test('takes the first fact of a kind that still holds', () => {
  const facts = [
    promo('a', 'RENTREE10', '2026-09-30'),
    promo('b', 'LUMIERE10', '2027-01-10'),
    promo('c', 'X', '2027-02-01'),
  ];
  expect(sampleValues(facts, 'fr', '2026-11-28')).toEqual({ promo: 'LUMIERE10' });
});

test('a price comes with its label in the language of the reply', () => {
  const fact: Fact = { id: 'p', kind: 'price', label: 'vélo', labelEn: 'bike', amount: 890, currency: 'EUR' };
  expect(sampleValues([fact], 'en', '2026-11-28')).toMatchObject({ priceLabel: 'bike' });
});
