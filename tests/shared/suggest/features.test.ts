import { describe, expect, it } from 'vitest';
import { findConcepts, readLexicon } from '../../../shared/suggest/concepts.ts';
import { readFeatures, SPACE } from '../../../shared/suggest/features.ts';
import { fold } from '../../../shared/suggest/fold.ts';
import { stem } from '../../../shared/suggest/stems.ts';
import { tokenize } from '../../../shared/suggest/tokens.ts';

const keys = (text: string) => tokenize(text).map(({ key }) => key);

describe('folded forms and stems', () => {
  it('fold letter case, accents, ligatures and letters in a row', () => {
    expect(fold('Ça MARCHE, cœur… merciiiii')).toBe('ca marche, coeur... merci');
  });

  it('meet across endings', () => {
    expect(stem('livrez')).toBe(stem('livrer'));
    expect(stem('remboursement')).toBe(stem('remboursez'));
    expect(stem('prix')).toBe('prix');
  });
});

describe('words', () => {
  it('are split at apostrophes and keep their place in the comment', () => {
    const text = 'J’adore l’idée';
    expect(keys(text)).toEqual(['j', 'adore', 'l', 'idee']);
    for (const { start, end } of tokenize(text)) expect(text.slice(start, end)).toMatch(/^\S+$/);
  });

  it('of SMS mean what they stand for', () => {
    expect(keys('c koi, jsuis la tjs')).toEqual(['c', 'quoi', 'je', 'suis', 'la', 'toujours']);
    expect(keys("don't wont cant")).toEqual(['do', 'not', 'will', 'not', 'can', 'not']);
  });

  it('of numbers become kinds', () => {
    expect(keys('15 € à 9h30 dans 3 semaines, 20 %')).toEqual(
      expect.arrayContaining(['#money', '#clock', '#weeks', '#percent']),
    );
    expect(keys('@lea voir https://a.example')).toEqual(['#mention', 'voir', '#link']);
  });

  it('know their sentence', () => {
    expect(tokenize('Super ! Et le prix ?').map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1, 1, 1]);
  });
});

describe('concepts', () => {
  const lexicon = readLexicon({ late: 'en retard, pas ~ recu*', price: 'combien' });
  const found = (text: string) => findConcepts(tokenize(text), lexicon).map(({ concept }) => concept);

  it('are found by word, by beginning, by several words with a gap', () => {
    expect(found('combien ?')).toEqual(['price']);
    expect(found('je ne l’ai pas encore reçue')).toEqual(['late']);
    expect(found('pas de chance, je l’ai bien reçu')).toEqual([]);
    expect(found('en retard')).toEqual(['late']);
  });

  it('meet in two languages', () => {
    const ids = (text: string) => new Set(readFeatures(text).ids);
    const shared = [...ids('combien')].filter((id) => ids('how much').has(id));
    expect(shared.length).toBeGreaterThan(0);
  });
});

it('features stay in their space and their number is bounded', () => {
  const { ids, kinds, token } = readFeatures('mot différent '.repeat(20_000));
  expect(ids.every((id) => id >= 0 && id < SPACE)).toBe(true);
  expect(ids.length).toBe(kinds.length);
  expect(ids.length).toBe(token.length);
  expect(ids.length).toBeLessThan(40_000);
});
