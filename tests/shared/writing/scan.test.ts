import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrench } from '../../../shared/writing/french/split.ts';
import { scan } from '../../../shared/writing/scan.ts';
import { splitSentences } from '../../../shared/writing/sentences.ts';

const kinds = (text: string) => scan(text).map(({ kind, text: written }) => `${kind} ${written}`);
const words = (text: string, compounds: string[] = []) =>
  splitFrench(text, scan(text), (word) => compounds.includes(word.toLowerCase())).map(({ norm }) => norm);
const sentences = (text: string) =>
  splitSentences(text, scan(text)).map(({ tokens }) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe('scanning a draft', () => {
  it.each([
    ['Écrivez à sav@exemple.fr.', ['word Écrivez', 'word à', 'email sav@exemple.fr', 'punctuation .']],
    ['Voir exemple.fr/aide, merci', ['word Voir', 'url exemple.fr/aide', 'punctuation ,', 'word merci']],
    ['@atelier.lune #MardiConseil', ['handle @atelier.lune', 'hashtag #MardiConseil']],
    ['18h30, 20 h ou 21:00', ['time 18h30', 'punctuation ,', 'time 20 h', 'word ou', 'time 21:00']],
    ['24,90 € et 1 249,00 €', ['price 24,90 €', 'word et', 'price 1 249,00 €']],
    ['le 1er, code ETE20', ['word le', 'number 1er', 'punctuation ,', 'word code', 'code ETE20']],
    ['Bravo :) :tada: ❤️👨‍👩‍👧', ['word Bravo', 'emoticon :)', 'shortcode :tada:', 'emoji ❤️👨‍👩‍👧']],
    ['abonné·e·s, ami(e)s', ['word abonné·e·s', 'punctuation ,', 'word ami(e)s']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('gives offsets of the draft as written', () => {
    for (const token of scan('👋 L’été, déjà…'))
      expect('👋 L’été, déjà…'.slice(token.start, token.end)).toBe(token.text);
  });

  it.each(['a'.repeat(5000), 'mot '.repeat(5000), 'x-'.repeat(3000), '\ud83d\ud83d', '1'.repeat(5000), 'مرحبا'])(
    'survives odd input',
    (text) => expect(() => splitSentences(text, scan(text))).not.toThrow(),
  );
});

describe('a draft with and without emoji', () => {
  const pieces = fc.constantFrom(
    ...[
      'Bonjour',
      'l’atelier',
      'ouvre',
      '18 h 30',
      '24,90 €',
      '2 #',
      '*',
      '9',
      ':)',
      '<3',
      '©',
      '™',
      '…',
      'ça',
      '\u200D',
      '\uFE0F',
    ],
    ...[
      '1\uFE0F\u20E3',
      '#\u20E3',
      '❤️',
      '🇫🇷',
      '👍🏽',
      '↔',
      '〰',
      '\ud83d',
      'مرحبا',
      '日本',
      '@tact',
      'exemple.fr',
      ' ',
      '\n',
    ],
  );

  it('is split the same whether an emoji follows or not', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
        const text = all.join('');
        expect(kinds(`${text} 🚲`)).toEqual([...kinds(`${text} `), 'emoji 🚲']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('splitting French words', () => {
  it.each([
    ['L’équipe n’hésite', ["l'", 'équipe', "n'", 'hésite']],
    ['Dites-le-nous', ['dites', '-le', '-nous']],
    ['y a-t-il', ['y', 'a', '-t-il']],
    ['va-t’en', ['va', "-t'en"]],
    ['Qu’est-ce que c’est', ["qu'", 'est', '-ce', 'que', "c'", 'est']],
    ['aujourd’hui', ["aujourd'hui"]],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('keeps the compounds of the lexicon whole', () => {
    expect(words('un rendez-vous peut-être', ['rendez-vous', 'peut-être'])).toEqual(['un', 'rendez-vous', 'peut-être']);
  });
});

describe('sentences', () => {
  it.each([
    ['Bonjour. Merci !\nOui', ['Bonjour.', 'Merci !', 'Oui']],
    ['M. Petit arrive. Voilà', ['M. Petit arrive.', 'Voilà']],
    ['Bon… on verra', ['Bon… on verra']],
    ['« Oui ! » Non', ['« Oui ! »', 'Non']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});
