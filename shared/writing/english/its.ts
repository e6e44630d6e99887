import {
  type At,
  type EnglishRule,
  each,
  is,
  isEdge,
  isSureNoun,
  isWord,
  may,
  opensClause,
  rewrite,
  words,
} from './look.ts';
import { meansVerb, takesObject } from './possessive-or-verb.ts';

const AFTER_IS = words('been why what how when where who because like nothing no time only almost nearly up down');
const YEARLY = /^(?:dai|week|month|year|quarter|ear|on)ly$/;
const BODY = words('back');
const PREPOSITIONS = words(
  'of with in on by at from for to into inside under through behind within without about over',
);
const HOLDERS = words(
  'keep keeps kept lost lose loses has have had show shows change changed changes hold holds retain retains made its',
);

const LARGEST = words('latest biggest largest greatest finest highest newest oldest');
const JOINERS = words('and or along any');

/** A noun stands at 0, or after an adjective or two. */
function nounFollows(at: At): boolean {
  let offset = 0;
  while (offset < 3 && is(at(offset), 'JJ', 'JJS', 'CD') && isWord(at(offset + 1))) offset += 1;
  return may(at(offset), 'NN', 'NNS') && !may(at(offset), 'RB');
}

/** *Ask the cook: its vegan, and it's good*: one word, and the clause is over. */
function isNoun(at: At): boolean {
  const [before, said, next] = [at(-1), at(1), at(2)];
  const named = is(said, 'NNP') && /^\p{Lu}\p{Ll}/u.test(said.text) && next.norm === "'s" && opensClause(before);
  if (named) return true;
  const opens =
    /^[:.!?—–-]$/.test(before.text) ||
    before.norm === '' ||
    /^(?:because|if|sure|sorry|think|hope|guess|glad|afraid|know|though)$/.test(before.norm);
  if (!opens || !isWord(said) || !is(said, 'NN', 'JJ') || may(said, 'VB') || !isEdge(next)) return false;
  const goesOn =
    /^(?:and|but|so|though|then)$/.test(at(3).norm) && (is(at(4), 'PRP') || /^(?:the|we|it|you)$/.test(at(4).norm));
  return next.text === ',' ? goesOn : /^[.!?]$/.test(next.text) && before.norm !== '' && !/^[.!?]$/.test(before.text);
}

/** its and it's. */
export const its: EnglishRule = {
  id: 'english-its',
  family: 'its',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    '[Its→It’s] a pleasure.',
    'We are proud of [it’s→its] new wing.',
    'We know [its→it’s] not easy.',
    'The lamp lost [it’s→its] shine.',
    'The parcel is on [it’s→its] way.',
    'Each mug has [it’s→its] own box.',
    'Sorry, [its→it’s] been a busy week.',
    'Good news, [its→it’s] finally on sale.',
    '[Its→It’s] Bruno’s birthday.',
    'We asked the chef: [its→it’s] halal, and it’s fresh.',
    'We close for [it’s→its] monthly check.',
  ],
  right: [
    'It’s back, and its colour is brighter.',
    'Its back is padded.',
    'We think it’s magic.',
    'Because it’s wool, wash it cold.',
    'Its time in the sun is over.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [token, next, after] = [at(0), at(1), at(2)];
      if (token.norm === 'its') {
        const opens = opensClause(at(-1));
        const noun = BODY.has(next.norm) && is(after, 'VBZ', 'VBD', 'MD');
        const time = next.norm === 'time' && !/^(?:to|for|we|you|they|i)$/.test(after.norm);
        const bare =
          AFTER_IS.has(next.norm) &&
          opens &&
          !time &&
          !is(after, 'JJ') &&
          !(next.norm === 'only' && is(after, 'NN', 'NNS'));
        return ((meansVerb(at) && !noun) || bare || isNoun(at)) && rewrite(token, token, "it's");
      }
      if (token.norm !== 'it' || next.norm !== "'s") return undefined;
      if (after.norm === 'own') return rewrite(token, next, 'its');
      const before = at(-1);
      // *proud of it's new wing*: a clause does not follow these, a noun does.
      const noClause = /^(?:of|in|with|for|from|on|at|by|into|about|under|behind|inside|to)$/.test(before.norm);
      if (
        noClause &&
        isWord(after) &&
        (is(after, 'JJ', 'JJS', 'NN', 'NNS', 'CD') || (YEARLY.test(after.norm) && may(at(3), 'NN', 'NNS', 'JJ'))) &&
        (!may(after, 'RB', 'DT') || YEARLY.test(after.norm)) &&
        may(after, 'JJ', 'NN', 'NNS', 'CD') &&
        (nounFollows((offset) => at(2 + offset)) || YEARLY.test(after.norm))
      )
        return rewrite(token, next, 'its');
      const held = PREPOSITIONS.has(before.norm) || HOLDERS.has(before.norm) || takesObject(before);
      const noun = isSureNoun(after) || (is(after, 'JJ', 'JJS', 'VBN', 'NN') && isSureNoun(at(3)) && !may(after, 'RB'));
      if (held && noun) return rewrite(token, next, 'its');
      const sure = isSureNoun(after);
      const subject =
        sure &&
        is(after, 'NN') &&
        is(at(3), 'VBZ', 'MD', 'VBD') &&
        may(at(3), 'VBZ', 'MD', 'VBD') &&
        !may(at(3), 'NNS');
      const largest = LARGEST.has(after.norm) && is(at(3), 'NN', 'NNS');
      const joined =
        JOINERS.has(before.norm) &&
        is(at(-2), 'NN', 'NNS') &&
        sure &&
        is(after, 'NNS') &&
        !/^(?:like|who|that)$/.test(at(3).norm);
      if (largest || joined) return rewrite(token, next, 'its');
      return subject && isWord(after) && !isEdge(at(3)) && opensClause(before) && rewrite(token, next, 'its');
    }),
};
