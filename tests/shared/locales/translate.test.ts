import { expect, test } from 'vitest';
import { translate } from '../../../shared/locales/translate.ts';

const locale = {
  fr: { ready: '{count|{count} réponse prête|{count} réponses prêtes} pour {author}', plain: 'à {author}' },
  en: { ready: '{count|{count} reply ready|{count} replies ready} for {author}', plain: 'to {author}' },
};

test('a plural form holds its own number', () => {
  expect(translate(locale, 'fr', 'ready', { count: 3, author: 'Léa' })).toBe('3 réponses prêtes pour Léa');
  expect(translate(locale, 'en', 'ready', { count: 1, author: 'Léa' })).toBe('1 reply ready for Léa');
});

test('zero is singular in French and plural in English', () => {
  expect(translate(locale, 'fr', 'ready', { count: 0, author: 'Léa' })).toBe('0 réponse prête pour Léa');
  expect(translate(locale, 'en', 'ready', { count: 0, author: 'Léa' })).toBe('0 replies ready for Léa');
});

test('a value is never read as a placeholder', () => {
  expect(translate(locale, 'fr', 'plain', { author: '{count|a|b} {author}' })).toBe('à {count|a|b} {author}');
});

test('a missing value leaves its placeholder, a missing key itself', () => {
  expect(translate(locale, 'fr', 'plain')).toBe('à {author}');
  expect(translate(locale, 'fr', 'none.such')).toBe('none.such');
});
