import { describe, expect, it } from 'vitest';
import weights from '../../../assets/facts/weights.json' with { type: 'json' };
import { factCorpusHash, factRows, fitFacts, readSeedDrafts, scoreRow } from '../../../assets/seeds/fit-facts.ts';
import { checkFacts } from '../../../shared/facts/contradictions.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { isKin } from '../../../shared/facts/weigh/kin.ts';

const found = (text: string, facts: Fact[], language: 'fr' | 'en' = 'fr') =>
  checkFacts(text, facts, { language, today: '2026-11-28' }).map(({ start, end, fact, replacements }) => ({
    said: text.slice(start, end),
    fact,
    right: replacements[0],
  }));

const SKATING: Fact[] = [
  { id: 'child', kind: 'price', label: 'entrée moins de 12 ans', amount: 5.5, currency: 'EUR' },
  { id: 'adult', kind: 'price', label: 'entrée adulte', amount: 7.5, currency: 'EUR' },
  { id: 'skates', kind: 'price', label: 'location de patins', amount: 4, currency: 'EUR' },
];

it('was learnt from the drafts that are there', () => {
  expect(weights.corpus).toBe(factCorpusHash());
});

describe('a fact said in other words than its label', () => {
  it('is known by the age that it is for', () => {
    expect(found("Pour votre petit de 8 ans, l'entrée est à 6,50 €.", SKATING)).toEqual([
      { said: '6,50 €', fact: 'child', right: '5,50 €' },
    ]);
  });

  it('is known by what stands near it, and by how near the value is', () => {
    const facts: Fact[] = [
      { id: 'full', kind: 'price', label: 'monture Agate Titane', amount: 179, currency: 'EUR' },
      { id: 'lenses', kind: 'price', label: 'boîte de lentilles mensuelles', amount: 24, currency: 'EUR' },
    ];
    expect(found("Oui, l'Agate en titane est encore en rayon, à 169 € 🤓", facts)).toEqual([
      { said: '169 €', fact: 'full', right: '179 €' },
    ]);
  });

  it('is not one of the others, when another is likelier', () => {
    const facts: Fact[] = [
      { id: 'last', kind: 'event', label: 'last day for Christmas orders', start: '2026-12-18', end: '2026-12-18' },
      { id: 'pick', kind: 'event', label: 'Christmas order collection', start: '2026-12-23', end: '2026-12-23' },
    ];
    expect(found('You can still order for Christmas up to Sunday 20 December, no worries.', facts, 'en')).toEqual([
      { said: 'Sunday 20 December', fact: 'last', right: 'Friday 18 December' },
    ]);
  });
});

describe.each([
  ['Les patins sont à 4 €.'],
  ["L'an dernier, l'entrée adulte était à 7 €."],
  ['La patinoire municipale demande 9 € aux adultes, nous restons à 7,50 €.'],
  ['Avec les patins, un adulte paie 11,50 € en tout.'],
])('%s', (text) => {
  it('contradicts nothing', () => {
    expect(found(text, SKATING)).toEqual([]);
  });
});

describe('words of one matter', () => {
  it.each([
    ['decommandez', 'annulation'],
    ['flat', 'puncture'],
    ['billet', 'ticket'],
    ['creneau', 'slot'],
  ])('%s and %s', (one, other) => {
    expect(isKin(one, other)).toBe(true);
    expect(isKin(other, one)).toBe(true);
  });

  it.each([
    ['bague', 'livraison'],
    ['matelas', 'velo'],
    ['12', '12'],
    ['a', 'a'],
  ])('not %s and %s', (one, other) => {
    expect(isKin(one, other)).toBe(false);
  });
});

describe('what is learnt without a set of drafts', () => {
  it('tells in that set what is said of a fact from what is not', () => {
    const rows = factRows(readSeedDrafts());
    const held = 'independent-seventh';
    const fit = fitFacts(
      rows.filter(({ set }) => set !== held),
      { steps: 120, rate: 0.1 },
    );
    const fresh = rows.filter(({ set }) => set === held);
    const likely = fresh.filter((row) => scoreRow(fit, row) > 0);
    const said = fresh.filter(({ isSaid }) => isSaid);
    expect(said.length).toBeGreaterThan(40);
    expect(likely.filter(({ isSaid }) => isSaid).length / said.length).toBeGreaterThan(0.6);
    expect(likely.filter(({ isSaid }) => isSaid).length / likely.length).toBeGreaterThan(0.85);
  });
});
