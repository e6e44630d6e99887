import { type EnglishRule, each, is, isEdge, may, rewrite, words } from './look.ts';

const COMPARED = words(
  'rather other less more fewer better worse sooner later different earlier lighter bigger smaller cheaper longer shorter faster heavier warmer softer older younger larger taller brighter darker thicker thinner stronger quicker cooler louder sweeter wider',
);
const ORDER = words('first and but back until since now just even only by so well ok okay if');
const GOES_ON = words(
  'we you i he she they it the a our your send click enter tap press choose select reply add go try let please use check wait',
);

/** then and than. */
export const thenThan: EnglishRule = {
  id: 'english-then-than',
  family: 'then',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'It came sooner [then→than] we hoped.',
    'More colours [then→than] ever!',
    'Log in, [than→then] tap Orders.',
    'Add your code and [than→then] pay.',
  ],
  right: [
    'If it feels bigger, then size down.',
    'Better late than never, then.',
    'We got better then, thanks to you.',
    'Sooner rather than later.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [token, before, next] = [at(0), at(-1), at(1)];
      if (token.norm === 'then') {
        const close = is(before, 'JJR', 'RBR') || COMPARED.has(before.norm);
        const far =
          is(at(-2), 'JJR', 'RBR') && (is(before, 'NN', 'NNS', 'RB', 'VBN') || is(at(-2), 'JJR')) && !isEdge(before);
        if (isEdge(next) && next.kind === 'punctuation') return undefined;
        const late =
          is(next, 'IN') &&
          [2, 3, 4].some((back) => is(at(-back), 'JJR', 'RBR') && may(at(-back), 'JJR', 'RBR', 'RB')) &&
          !isEdge(before);
        if (late) return rewrite(token, token, 'than');
        const more =
          is(before, 'JJ', 'NN', 'NNS', 'RB') &&
          /^(?:more|less|fewer)$/.test(at(-2).norm) &&
          !/^(?:we|you|i|they|he|she|it|please)$/.test(next.norm) &&
          !is(next, 'VB', 'VBP', 'MD') &&
          !isEdge(next);
        if (more) return rewrite(token, token, 'than');
        const goesOn = far && !close && /^(?:we|you|i|they|he|she|send|click)$/.test(next.norm);
        return (
          (close || far) &&
          !goesOn &&
          (may(close ? before : at(-2), 'JJR', 'RBR') || COMPARED.has(before.norm)) &&
          rewrite(token, token, 'than')
        );
      }
      if (token.norm !== 'than') return undefined;
      const opens = (isEdge(before) && before.text === ',') || ORDER.has(before.norm);
      const compares = sentence.tokens.some(
        (one) => is(one, 'JJR', 'RBR') || COMPARED.has(one.norm) || /^(?:prefer|preferred|superior)$/.test(one.norm),
      );
      if (!compares && (before.norm === '' || (isEdge(next) && /^[.!?]/.test(next.text))))
        return rewrite(token, token, 'then');
      if (!compares && is(before, 'PRP') && is(next, 'VBD', 'VBP', 'VBZ') && !isEdge(next))
        return rewrite(token, token, 'then');
      if (!compares && (before.norm === 'and' || (is(before, 'VBD', 'VBP', 'VBZ', 'MD') && is(next, 'VBN', 'VB'))))
        return rewrite(token, token, 'then');
      if (!compares && before.text === ',' && next.text === ',') return rewrite(token, token, 'then');
      return (
        opens &&
        !compares &&
        (is(next, 'VB', 'VBP') || GOES_ON.has(next.norm) || (before.norm === 'and' && may(next, 'VB'))) &&
        rewrite(token, token, 'then')
      );
    }),
};
