import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, may, rewrite, words } from './look.ts';
import { isPlural, phraseAt } from './noun-phrase.ts';

const MANY = words(
  'many several few two three four five six seven eight nine ten some no lots plenty loads other more',
);
const GROUPS = words(
  'a an few lot number couple variety range handful hundred dozen million thousand bunch ton host series total great majority selection',
);

const OTHER: Readonly<Record<string, string>> = { is: 'are', are: 'is', was: 'were', were: 'was' };
const PLACES = words('in on at under behind inside near above below beside outside opposite next among between');

/** Offset of the sentence's first word, when *here* or a place opens it and nothing else stands before the verb. */
function placeOpens(at: At): boolean {
  if (/^here$/.test(at(-1).norm)) return isEdge(at(-2));
  for (let offset = -2; offset > -6; offset -= 1) {
    if (PLACES.has(at(offset).norm)) {
      const phrase = phraseAt((more) => at(offset + 1 + more));
      return phrase?.end === -2 - offset && (at(offset - 1).norm === '' || /^[.!?:]/.test(at(offset - 1).text));
    }
  }
  return false;
}

/** *Here is the photos*, *in the box is two filters*: the subject comes after. */
function afterPlace(at: At): Mark | undefined {
  const verb = at(0);
  if (!placeOpens(at)) return undefined;
  const singular = verb.norm === 'is' || verb.norm === 'was';
  const counted = at(1).kind === 'word' && (is(at(1), 'CD') || MANY.has(at(1).norm)) && at(1).norm !== 'one';
  if (counted) {
    let head = 2;
    while (head < 5 && is(at(head), 'JJ', 'NN') && !isPlural(at(head))) head += 1;
    return singular && isPlural(at(head)) ? rewrite(verb, verb, OTHER[verb.norm] ?? '') : undefined;
  }
  const phrase = phraseAt((offset) => at(1 + offset));
  if (phrase === undefined) return undefined;
  const next = at(phrase.end + 2);
  if (singular) {
    const several = phrase.number === 'plural' && phrase.end > 0;
    return several && (isEdge(next) || is(next, 'IN', 'CC', 'TO', 'PRP', 'VBN'))
      ? rewrite(verb, verb, OTHER[verb.norm] ?? '')
      : undefined;
  }
  const one = phrase.number === 'singular' && phrase.end > 0 && !GROUPS.has(phrase.head.norm);
  return one && (isEdge(next) ? next.text !== ',' : is(next, 'IN', 'TO', 'PRP') && next.norm !== 'of')
    ? rewrite(verb, verb, OTHER[verb.norm] ?? '')
    : undefined;
}

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
    'There [was→were] so many of us!',
    'Here [is→are] the plans for June.',
    'On the shelf [is→are] three spare keys.',
  ],
  right: [
    'There’s loads left.',
    'There are a few left.',
    'There is 10% off today.',
    'There is a cat and two dogs.',
    'There are a number of ways.',
    'Here are a cup and a plate.',
    'Here is the news.',
    'In the box are our best wishes.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      if (/^(?:is|are|was|were)$/.test(at(0).norm)) {
        const turned = afterPlace(at);
        if (turned !== undefined) return turned;
      }
      if (at(-1).norm !== 'there' || !is(at(0), 'VBZ', 'VBP', 'VBD')) return undefined;
      const verb = at(0);
      let from = at(1).norm === "n't" || at(1).norm === 'not' ? 2 : 1;
      while (from < 4 && is(at(from), 'RB') && may(at(from), 'RB') && !MANY.has(at(from).norm)) from += 1;
      const first = at(from);
      if (verb.norm === 'is' || verb.norm === 'was') {
        if (/^(?:so|too)$/.test(at(1).norm) && /^(?:many|few)$/.test(at(2).norm))
          return rewrite(verb, verb, verb.norm === 'is' ? 'are' : 'were');
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
