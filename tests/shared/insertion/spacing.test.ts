import { describe, expect, test } from 'vitest';
import { normalise, sameText } from '../../../shared/insertion/read-back.ts';
import { setOff } from '../../../shared/insertion/spacing.ts';

describe('what is put between the person’s words and the text', () => {
  test.each([
    ['an empty box', '', 'Merci', '', 'Merci'],
    ['words', 'Bonjour', 'merci', '', ' merci'],
    ['words, and a text with lines', 'Bonjour', 'Un\ndeux', '', '\nUn\ndeux'],
    ['a mention alone, and a text with lines', '@karim', 'Un\ndeux', '', ' Un\ndeux'],
    ['a space already there', 'Bonjour ', 'merci', '', 'merci'],
    ['a no-break space already there', '«\u00A0', 'merci', '', 'merci'],
    ['a new line', 'Bonjour\n', 'Un\ndeux', '', 'Un\ndeux'],
    ['an opening bracket', 'Bonjour (', 'merci', ')', 'merci'],
    ['an apostrophe', 'Bienvenue à l’', 'atelier', '', 'atelier'],
    ['words on both sides', 'Bonjour', 'cher', 'Karim', ' cher '],
    ['a mark behind', 'Bonjour', 'Karim', ', merci', ' Karim'],
    ['nothing to put', 'Bonjour', '', 'Karim', ''],
    ['a name at the end', '', 'Voir @garance', '', 'Voir @garance '],
    ['a tag at the end', '', 'Voir #vélo', '', 'Voir #vélo '],
    ['a mail address is no name', '', 'Voir a@b.fr !', '', 'Voir a@b.fr !'],
  ])('%s', (_, before, text, after, put) => {
    expect(setOff(before, text, after)).toBe(put);
  });
});

describe('what counts as the same text', () => {
  test('no-break spaces, zero-width fillers and other line ends', () => {
    expect(normalise('a\u00A0b\u200B\uFEFF\r\nc\rd')).toBe('a b\nc\nd');
  });
  test('the joiner inside an emoji and narrow no-break spaces stay', () => {
    expect(normalise('👩‍👧 1\u202F290')).toBe('👩‍👧 1\u202F290');
  });
  test('the line break that ends a box', () => expect(sameText('a\n\n', 'a')).toBe(true));
  test('a blank line inside is not nothing', () => expect(sameText('a\n\nb', 'a\nb')).toBe(false));
  test('a doubled text is another text', () => expect(sameText('merci merci', 'merci')).toBe(false));
});
