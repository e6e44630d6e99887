import { type EnglishRule, each, is, may, rewrite, words } from './look.ts';
import { isPlural, phraseAt } from './noun-phrase.ts';

const MANY = words(
  'many several few two three four five six seven eight nine ten some no lots plenty loads other more',
);
const GROUPS = words(
  'a an few lot number couple variety range handful hundred dozen million thousand bunch ton host series total great majority selection',
);

/** There is with several things, there are with one. */
export const thereIs: EnglishRule = {
  id: 'english-there-is',
  family: 'agreement',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    'There [is→are] two stores in Bath.',
    'There [was→were] several mistakes.',
    'There [are→is] a problem with the lift.',
    'There [is→are] still a few seats.',
  ],
  right: [
    'There’s loads left.',
    'There are a few left.',
    'There is 10% off today.',
    'There is a cat and two dogs.',
    'There are a number of ways.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      if (at(-1).norm !== 'there' || !is(at(0), 'VBZ', 'VBP', 'VBD')) return undefined;
      const verb = at(0);
      let from = at(1).norm === "n't" || at(1).norm === 'not' ? 2 : 1;
      while (from < 4 && is(at(from), 'RB') && may(at(from), 'RB') && !MANY.has(at(from).norm)) from += 1;
      const first = at(from);
      if (verb.norm === 'is' || verb.norm === 'was') {
        const few = first.norm === 'a' && at(from + 1).norm === 'few';
        const counted =
          few || MANY.has(first.norm) || (first.kind === 'number' && /^\d+$/.test(first.text) && first.text !== '1');
        const described = is(first, 'JJ', 'NN') && isPlural(at(from + 1)) ? 1 : 0;
        const bare =
          isPlural(at(from + described)) &&
          (described === 1 || isPlural(first)) &&
          !is(at(from + described + 1), 'NN', 'NNS', 'CC');
        if (bare && at(from + 1).text !== '%' && first.kind === 'word')
          return rewrite(verb, verb, verb.norm === 'is' ? 'are' : 'were');
        const noun = [1, 2, 3].some((offset) => isPlural(at(from + offset)) && !is(at(from + offset + 1), 'NN', 'NNS'));
        return counted && noun && at(from + 1).text !== '%' && rewrite(verb, verb, verb.norm === 'is' ? 'are' : 'were');
      }
      if (verb.norm !== 'are' && verb.norm !== 'were') return undefined;
      if (!/^(?:a|an|another)$/.test(first.norm) || GROUPS.has(at(from + 1).norm)) return undefined;
      const phrase = phraseAt((offset) => at(from + offset));
      if (phrase?.number !== 'singular' || GROUPS.has(phrase.head.norm)) return undefined;
      const next = at(from + phrase.end + 1).norm;
      return next !== 'and' && next !== 'of' && next !== ',' && rewrite(verb, verb, verb.norm === 'are' ? 'is' : 'was');
    }),
};
