import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOn, weightedLength } from '../../../shared/shorten/length.ts';

describe("X's weighted length", () => {
  it.each([
    ['a Latin letter is 1', 'bonjour', 7],
    ['an accented letter is 1, composed or not', 'A\u0301B\u00c1', 3],
    ['French marks are 1', '« l’œuvre » – —', 15],
    ['the euro, the ellipsis, the bullet, the arrow and the narrow space are 2', '€…•→\u202f', 10],
    ['a Chinese character is 2', '故人', 4],
    ['an emoji is 2 whatever it is made of', '😷👨‍👩‍👧‍👦🇫🇷👍🏽', 8],
    ['a link is 23, short or long', 'http://test.co', 23],
    ['a link in a sentence', 'Hi http://test.co', 26],
    ['a link without its scheme', 'voir test.com/une/page/tres/longue/qui/ne/compte/pas', 28],
    ["a link's closing mark is the sentence's", 'https://fournil.example/ateliers.', 24],
    ['an e-mail address is letters', 'a@b.example', 11],
    ['ten links', 'https://www.twitter.com/aloha '.repeat(10), 240],
  ])('%s', (_, text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('adds up over texts set apart by a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [left, right] = [a.replace(/[./:@]/g, ''), b.replace(/[./:@]/g, '')];
        expect(weightedLength(`${left} ${right}`)).toBe(weightedLength(left) + 1 + weightedLength(right));
      }),
    );
  });

  it('is never more than twice the code points, composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(weightedLength(text)).toBeLessThanOrEqual(2 * [...text.normalize('NFC')].length + 23);
      }),
    );
  });
});

it('counts UTF-16 units elsewhere', () => {
  expect(lengthOn('linkedin', 'é😷')).toBe(3);
  expect(lengthOn('facebook', 'https://a.example/b')).toBe(19);
});
