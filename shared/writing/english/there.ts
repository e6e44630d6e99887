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
const OWNERS = words(
  'of with for by about to on between among against under behind without than through into during after before',
);
const STAYING = words(
  'be been being am is are was were go goes going went gone get gets got getting come comes came coming stay stays stayed staying live lives lived living sit sat stand stood wait waited waiting arrive arrived arriving travel move moved walk walked drive drove driven ship ships shipped deliver delivered look looked looking eat ate eaten stop stopped meet met work worked working know put leave left drop dropped park parked sleep slept shop shopped dine dined fly flew run ran see saw seen hang head heads headed return returned find found hold held buy bought order ordered have has had spend spent',
);
const DOING = words(
  'working going coming getting looking trying doing making sending checking waiting running selling having talking',
);

const SAYING = words(
  'say says said think thinks thought hope hopes know knows believe feel sure glad because but if when as that while until since though and so afraid',
);
const FEELINGS = words(
  'happy glad delighted ready sorry pleased thrilled excited gorgeous delicious lovely gone sold perfect busy able unable aware proud keen ok okay fine better safe awake hungry tired amazing brilliant beautiful adorable worth due late early cheaper bigger smaller closed',
);

const TIMES = words(
  'today tomorrow yesterday tonight time times people monday tuesday wednesday thursday friday saturday sunday folks guys everyone everybody anyone last next',
);

/** `there` before a noun: no place is meant. */
function isTheirs(at: At): boolean {
  const next = at(1);
  const adjective = is(next, 'JJ', 'JJS') && !may(next, 'RB') && isSureNoun(at(2));
  const noun = adjective ? at(2) : next;
  if (next.norm === 'own') return true;
  // *The kids and there teachers*.
  const joined = at(-1).norm === 'and' && is(at(-2), 'NNS', 'NN') && is(noun, 'NNS') && isSureNoun(noun);
  if (joined && !TIMES.has(noun.norm) && !is(at(adjective ? 3 : 2), 'VBP', 'VBD', 'MD', 'VB')) return true;
  const before = at(-1);
  const verbal =
    is(before, 'VB', 'VBP', 'VBZ', 'VBD', 'VBG', 'VBN') &&
    may(before, 'VB', 'VBZ', 'VBD', 'VBG', 'VBN') &&
    !STAYING.has(before.norm);
  const nominal =
    (verbal || OWNERS.has(before.norm)) &&
    may(noun, 'NN', 'NNS') &&
    only(noun, 'NN', 'NNS', 'VB', 'VBZ') &&
    !TIMES.has(noun.norm);
  if (!isSureNoun(noun) && !OWNED.has(noun.norm) && !nominal) return false;
  const after = at(adjective ? 3 : 2);
  if (verbal || OWNERS.has(before.norm)) return nominal && !is(after, 'VBP', 'VBD', 'MD');
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
    'Our vets say [there→they’re] happy with him.',
    'We think [their→they’re] ready.',
    'The pupils and [there→their] parents were here.',
    'They’re shy, and [there→they’re] always at the back.',
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
        if (BE.has(next.norm) && is(next, 'VBZ', 'VBP', 'VBD', 'MD')) return rewrite(token, token, 'there');
        const asks =
          /^(?:is|are|was|were)$/.test(at(-1).norm) &&
          isEdge(at(-2)) &&
          /^(?:a|an|any|anything|anyone|something|someone|no|still|one)$/.test(next.norm);
        if (
          asks ||
          next.norm === 'be' ||
          (isEdge(next) && next.text !== '"') ||
          (PLACES.has(at(-1).norm) && is(next, 'IN', 'TO'))
        )
          return rewrite(token, token, 'there');
        if (is(next, 'IN', 'TO', 'CC', 'PRP') && only(next, 'IN', 'TO', 'CC', 'PRP', 'RP') && !opensClause(at(-1)))
          return rewrite(token, token, 'there');
        if (next.norm === "'s") return rewrite(token, token, 'there');
        return meansVerb(at) && rewrite(token, token, "they're");
      }
      if (token.norm === 'there') {
        const going =
          DOING.has(next.norm) ||
          (only(next, 'VBG') && is(next, 'VBG') && !/^(?:being|remaining|having)$/.test(next.norm));
        if (opensClause(at(-1)) && going && (isWord(at(2)) || at(-1).norm === 'what'))
          return rewrite(token, token, "they're");
        const adverb =
          /^(?:often|usually|not|also|still|so|really|already|very|all|always|both|never|just|probably|currently|gonna)$/.test(
            next.norm,
          );
        if (
          opensClause(at(-1)) &&
          adverb &&
          (next.norm === 'gonna' ||
            (is(at(2), 'VBG', 'VBN', 'JJ') && !is(at(3), 'NN', 'NNS')) ||
            (/^(?:always|never|just|both|not|probably|currently|already)$/.test(next.norm) &&
              /^(?:in|on|at|a|the|our|your)$/.test(at(2).norm)))
        )
          return rewrite(token, token, "they're");
        const state =
          FEELINGS.has(next.norm) && (isEdge(at(2)) || is(at(2), 'IN', 'TO', 'CC', 'RB') || at(2).norm === 'that');
        if (state && (isEdge(at(-1)) || SAYING.has(at(-1).norm))) return rewrite(token, token, "they're");
        if (isEdge(at(-1)) && is(next, 'PRP$')) return rewrite(token, token, "they're");
        return isTheirs(at) && rewrite(token, token, 'their');
      }
      if (token.norm !== 'they' || next.norm !== "'re") return undefined;
      return (
        meansPossessive((offset) => at(offset + 2), at(-1).norm === 'and' ? at(-2) : at(-1)) &&
        rewrite(token, next, 'their')
      );
    }),
};
