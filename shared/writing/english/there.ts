import {
  type At,
  type EnglishRule,
  each,
  is,
  isEdge,
  isSureNoun,
  isWord,
  may,
  only,
  opensClause,
  rewrite,
  words,
} from './look.ts';
import { meansPossessive, meansVerb, OWNED } from './possessive-or-verb.ts';

const BE = words('is are was were will has have been seems seemed may might can could should must used');
const PLACES = words('over out up down in back right from and here been go going went get getting almost near');
const OWNERS = words('of with for by about love share send use visit check read change update like enjoy');
const DOING = words(
  'working going coming getting looking trying doing making sending checking waiting running selling having talking',
);

/** `there` before a noun: no place is meant. */
function isTheirs(at: At): boolean {
  const next = at(1);
  const adjective = is(next, 'JJ', 'JJS') && !may(next, 'RB') && isSureNoun(at(2));
  const noun = adjective ? at(2) : next;
  const nominal = OWNERS.has(at(-1).norm) && only(noun, 'NN', 'NNS', 'VB', 'VBZ');
  if (!isSureNoun(noun) && !OWNED.has(noun.norm) && !nominal) return false;
  const after = at(adjective ? 3 : 2);
  if (OWNERS.has(at(-1).norm)) return !is(after, 'VBP');
  const verb =
    is(after, 'VBZ', 'VBD', 'MD', 'VBP') && may(after, 'VBZ', 'VBD', 'MD', 'VBP', 'VB') && !only(after, 'NN', 'NNS');
  return opensClause(at(-1)) && verb;
}

/** there, their and they're. */
export const there: EnglishRule = {
  id: 'english-there',
  family: 'there',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    '[Their→There] is a queue today.',
    '[There→Their] parcel arrived late.',
    'We love [there→their] candles.',
    '[There→They’re] working on it.',
    'We think [their→they’re] ready.',
    'We called the bakers and [they’re→their] manager.',
  ],
  right: [
    'Their remaining stock is small.',
    'They’re family.',
    'Go there Friday if you can.',
    'The shop over there sells bread.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [token, next] = [at(0), at(1)];
      if (token.norm === 'their') {
        if (BE.has(next.norm) && is(next, 'VBZ', 'VBP', 'VBD', 'MD') && !is(at(2), 'NNS'))
          return rewrite(token, token, 'there');
        if (isEdge(next) && PLACES.has(at(-1).norm)) return rewrite(token, token, 'there');
        return meansVerb(at) && rewrite(token, token, "they're");
      }
      if (token.norm === 'there') {
        if (opensClause(at(-1)) && DOING.has(next.norm) && isWord(at(2))) return rewrite(token, token, "they're");
        return isTheirs(at) && rewrite(token, token, 'their');
      }
      if (token.norm !== 'they' || next.norm !== "'re") return undefined;
      return (
        meansPossessive((offset) => at(offset + 2), at(-1).norm === 'and' ? at(-2) : at(-1)) &&
        rewrite(token, next, 'their')
      );
    }),
};
