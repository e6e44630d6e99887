import type { Mark } from '../rule.ts';
import { type EnglishRule, each, isWord } from './look.ts';

/** Spaces before and after marks, two spaces running. */
export const spacing: EnglishRule = {
  id: 'english-spacing',
  family: 'spacing',
  kind: 'typography',
  language: 'en',
  source: 'writing.md §5.36',
  wrong: [
    'Thanks[ ,→,] we’ll check.',
    'Pick a mug[,then→, then] a bow.',
    'Hi Ben,[  →␣]it’s here.'.replace('␣', ' '),
    'See you then[ .→.] Bye!',
  ],
  right: ['1,5 or 10:30 :)', 'Wow ... nice', 'Hi ;) ok', 'See https://example.com/a,b', 'A mug, a bow.'],
  test: (sentence) =>
    each(sentence, (at): Mark | undefined => {
      const [token, before, next] = [at(0), at(-1), at(1)];
      const gap = token.start - before.end;
      if (
        before.norm !== '' &&
        /^[,.]$/.test(token.text) &&
        gap === 1 &&
        (isWord(before) || before.kind === 'time' || before.kind === 'price' || before.kind === 'number') &&
        (next.spaced || next.text === '')
      )
        return { start: before.end, end: token.end, replacements: [token.text] };
      if (token.text === ',' && isWord(before) && isWord(next) && !next.spaced && gap === 0)
        return { start: token.start, end: next.end, replacements: [`, ${next.text}`] };
      if (before.end > 0 && gap === 2 && sentence.tokens.includes(before))
        return { start: before.end, end: token.start, replacements: [' '] };
      return undefined;
    }),
};
