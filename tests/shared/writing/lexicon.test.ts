import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frequencyOfRank, packWords } from '../../../assets/lexicons/pack.ts';
import { FRENCH_COSTS } from '../../../shared/writing/french/costs.ts';
import { openLexicon } from '../../../shared/writing/packed-lexicon.ts';

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
const packed = bufferOf(readFileSync('assets/public/fr.lex.bin'));
const french = openLexicon('fr', packed, FRENCH_COSTS);
const suggestions = (word: string) => french.near(word, 1.05).map(({ form }) => form);

describe('the French lexicon', () => {
  it('reads a form as its list does', () => {
    expect(french.lookup('produit').map(({ lemma, tags }) => `${lemma}${tags.replace(/:V\w+/, ':V')}`)).toEqual([
      'produit:N:m:s',
      'produire:V:Ip:3s',
      'produire:V:Q:A:m:s',
    ]);
  });

  it.each(['Léa', "aujourd'hui", 'rendez-vous', 'aout', 'août', 'œuvre', 'ça'])('has %s', (form) =>
    expect(french.has(form)).toBe(true),
  );

  it.each(['léa', 'aimè', 'CO2', 'adrese', '', 'z'.repeat(5000), '\ud83d'])('has no %s', (form) =>
    expect(french.lookup(form)).toEqual([]),
  );

  it('knows common from rare', () => {
    expect(french.frequency('produit')).toBe(7);
    expect(french.frequency('sesquioxyde')).toBeLessThan(4);
    expect(french.frequency('adrese')).toBe(-1);
  });

  it.each([
    ['adrese', 'adresse'],
    ['fidelité', 'fidélité'],
    ['acceuil', 'accueil'],
    ['réponce', 'réponse'],
    ['disponnible', 'disponible'],
  ])('is near %s with %s', (written, meant) => expect(suggestions(written)[0]).toBe(meant));

  it.each([0, 20, packed.byteLength / 2, packed.byteLength - 4])(
    'says so when %d bytes of the file are left',
    (length) => expect(() => openLexicon('fr', packed.slice(0, length), FRENCH_COSTS)).toThrow(/word list/),
  );
});

describe('packing a list of words', () => {
  it('gives every word its own readings and frequency', () => {
    const entries = ['tape', 'taper', 'top', 'étape', 'tapes'].map((form, rank) => ({
      form,
      frequency: rank,
      readings: `0\t\t:${rank}`,
    }));
    const lexicon = openLexicon('fr', bufferOf(packWords(entries)), FRENCH_COSTS);
    for (const { form, frequency } of entries) {
      expect(lexicon.lookup(form)).toEqual([{ lemma: form, tags: `:${frequency}` }]);
      expect(lexicon.frequency(form)).toBe(frequency);
    }
    expect(lexicon.has('tap')).toBe(false);
  });

  it('packs a list without readings', () => {
    const lexicon = openLexicon(
      'en',
      bufferOf(packWords([{ form: 'color', frequency: frequencyOfRank(3000) }])),
      FRENCH_COSTS,
    );
    expect(lexicon.lookup('color')).toEqual([{ lemma: 'color', tags: '' }]);
    expect(lexicon.frequency('color')).toBe(6);
  });
});
