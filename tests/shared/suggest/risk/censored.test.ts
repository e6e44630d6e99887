import { describe, expect, test } from 'vitest';
import { uncensor } from '../../../../shared/suggest/risk/censored.ts';

describe('masked words are written out', () => {
  test.each([
    ['c*n', 'con'],
    ['put***', 'putain'],
    ['m*rde', 'merde'],
    ['f*ck', 'fuck'],
    ['C0nnards', 'connards'],
    ['sh1t', 'shit'],
    ['a$$holes', 'assholes'],
    ['c.o.n.n.a.r.d', 'connard'],
    ['s@lopards', 'salopards'],
    ['N1quez vos m3res', 'niquez vos meres'],
    ['3nculés', 'encules'],
    ['f u c k  y o u', 'fuck you'],
    ['g r o s  c o n s', 'gros cons'],
  ])('%s is %s', (masked, word) => expect(uncensor(`oh ${masked} alors`).text).toBe(`oh ${word} alors`));
});

describe('what only looks masked stays', () => {
  test.each([
    '2*3',
    'covid19',
    'mp3',
    'H2O',
    '@julie_b',
    'n°5',
    'a@b.example',
    'J.K. Rowling',
    'R.A.T.P',
    'a b c d',
    'S M L',
    'y o u',
    'c à l a',
    '1er 4x4 3eme',
    'taille_38',
    'café*',
  ])('%s', (text) => {
    expect(uncensor(text).text).toBe(text);
  });
});

test('places lead back to the text as it stands', () => {
  const text = 'bande de put*** de c*ns, oui';
  const read = uncensor(text);
  const at = read.text.indexOf('cons');
  const { start, end } = read.place(at, at + 4);
  expect(text.slice(start, end)).toBe('c*ns');
  const after = read.text.indexOf('oui');
  expect(text.slice(read.place(after, after + 3).start, read.place(after, after + 3).end)).toBe('oui');
});
