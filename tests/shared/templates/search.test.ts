import { expect, test } from 'vitest';
import { searchTemplates } from '../../../shared/templates/search.ts';
import type { Template } from '../../../shared/templates/template.ts';

const template = (id: string, change: Partial<Template>): Template => ({ id, language: 'fr', text: '', ...change });

const ALL = [
  template('hours.fr', { shortcut: 'horaires', title: 'Horaires d’ouverture', text: 'Nous sommes ouverts {{hours}}.' }),
  template('price.fr', { shortcut: 'prix', title: 'Prix', text: 'Le tarif est de {{price}}.' }),
  template('late.fr', {
    shortcut: 'retard',
    title: 'Retard',
    text: 'Désolés ! Dites-nous l’heure qui vous va.',
    seeds: ['mon colis est où'],
  }),
  template('price.en', { language: 'en', shortcut: 'price', title: 'Price', text: 'It is {{price}}.' }),
];

const found = (query: string, language: string | null = 'fr') =>
  searchTemplates(ALL, query, language).map(({ id }) => id);

test('an empty query finds all, the language of the reply first', () => {
  expect(found('')).toEqual(['hours.fr', 'price.fr', 'late.fr', 'price.en']);
  expect(found('', 'en')[0]).toBe('price.en');
});

test('word beginnings are enough, case and accents aside', () => {
  expect(found('HORAIR')).toEqual(['hours.fr']);
  expect(found('desoles')).toEqual(['late.fr']);
});

test('a shortcut or a title weighs more than a wording', () => {
  expect(found('pri')).toEqual(['price.fr', 'price.en']);
});

test('every word must be found', () => {
  expect(found('retard colis')).toEqual(['late.fr']);
  expect(found('retard vélo')).toEqual([]);
});

test('variables are no words: a search for « hours » is not answered by a tag', () => {
  expect(found('hours')).toEqual([]);
});
