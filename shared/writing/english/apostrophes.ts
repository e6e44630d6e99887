import { names } from '../../names/name-lists.ts';
import type { Mark } from '../rule.ts';
import { type At, type EnglishRule, each, is, isEdge, may, opensClause, rewrite, words } from './look.ts';
import { isPlural } from './noun-phrase.ts';
import type { EnglishSentence } from './token.ts';

const ALONE = words('cant wont');

const PEOPLE = words(
  'customers clients guests visitors followers dogs cats puppies parents brides babies drivers artists chefs',
);
const KIN = words(
  'sons daughters mums moms dads sisters brothers wifes husbands nans grans grandmas neighbours boyfriends girlfriends mothers fathers dogs cats puppys friends bosses partners brides babys',
);
/** What somebody has, and no verb. */
const THINGS = words(
  'birthday wedding party room bedroom bowl bed name safety comfort satisfaction privacy feedback health happiness house hair collar lead toy toys coat food school graduation anniversary dress face smile skin bag car bike phone opinion opinions voice trust data needs favourite christening collars beds bowls names birthdays faces expectations wellbeing jacket shoes',
);
const UNITS = words('minutes hours days weeks months years');
const OWNERS = words('the our your my his her their');

/** *our customers safety*, *my sons birthday*, *in two weeks time*. */
function possessive(at: At): Mark | undefined {
  const [token, next] = [at(0), at(1)];
  if (UNITS.has(token.norm) && /^(?:time|notice)$/.test(next.norm)) {
    const several = is(at(-1), 'CD') || at(-1).kind === 'number' || /^(?:few|several)$/.test(at(-1).norm);
    const one = /^(?:a|one)$/.test(at(-1).norm);
    if (one) return rewrite(token, token, `${token.text.slice(0, -1)}'s`);
    return several && at(-1).text !== '1' ? rewrite(token, token, `${token.text}'`) : undefined;
  }
  if (!OWNERS.has(at(-1).norm) || !THINGS.has(next.norm) || !next.spaced || is(at(2), 'NN', 'NNS')) return undefined;
  if (token.text !== token.norm || /^(?:down|up|out|you|us|them|it|me|him|her)$/.test(at(2).norm)) return undefined;
  const one = `${token.text.slice(0, -1)}'s`;
  const pet = /^(?:dogs|cats|puppies|babies)$/.test(token.norm);
  if (KIN.has(token.norm)) return rewrite(token, token, one, `${token.text}'`);
  return PEOPLE.has(token.norm) ? rewrite(token, token, ...(pet ? [one] : []), `${token.text}'`) : undefined;
}

/** *The ladie's room*: cut before its *s*, no word: of one, or of several. */
function cut(sentence: EnglishSentence, at: At): Mark | undefined {
  const [token, next] = [at(0), at(1)];
  if (
    next.norm !== "'s" ||
    !/[^aeiou]ie$/.test(token.norm) ||
    token.tags.size > 0 ||
    !is(at(2), 'NN', 'NNS', 'JJ', 'VBG')
  )
    return undefined;
  const one = `${token.text.slice(0, -2)}y`;
  const known = sentence.lexicon.lookup(one.toLowerCase()).some(({ tags }) => tags === 'NN');
  return known ? rewrite(token, next, `${token.text}s'`, `${one}'s`) : undefined;
}

/** Contractions and possessives without their apostrophe where the word exists otherwise: lets, wont, ill; plurals with one. */
export const apostrophes: EnglishRule = {
  id: 'english-apostrophe',
  family: 'apostrophe',
  kind: 'grammar',
  language: 'en',
  source: 'writing.md §6',
  wrong: [
    '[Lets→Let’s] meet on Friday!',
    'We [cant→can’t] wait.',
    'It [wont→won’t] shrink.',
    'Our [ticket’s→tickets] are sold out.',
    '[Ill→I’ll] check for you.',
    '[Whats→What’s] your size?',
    'Back in two [weeks→weeks’] time.',
    'For my [daughters→daughter’s] wedding.',
    'The [babie’s→babies’] toys are upstairs.',
    'We put our [guests→guests’] comfort first.',
  ],
  right: [
    'He lets us know.',
    'She’s ill.',
    'The ticket’s in your inbox.',
    'We were there.',
    'The shop’s closed.',
    'Our team’s here.',
    'Two weeks is a long time.',
    'I popped out for a Jacks sausage roll.',
    'The customers needed it and the dogs bed down.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [token, next] = [at(0), at(1)];
      const opens = opensClause(at(-1));
      const mended = cut(sentence, at);
      if (mended !== undefined) return mended;
      if (ALONE.has(token.norm)) return rewrite(token, token, token.norm === 'cant' ? "can't" : "won't");
      if (token.norm === 'lets')
        return (
          opens &&
          may(next, 'VB') &&
          !is(next, 'NNS', 'NN') &&
          !/^(?:you|us|me|it|them)$/.test(next.norm) &&
          rewrite(token, token, "let's")
        );
      if (token.norm === 'ill')
        return (
          opens &&
          may(next, 'VB') &&
          !is(next, 'NNS', 'JJ') &&
          !is(at(2), 'VBZ', 'VBP', 'VBD', 'MD') &&
          rewrite(token, token, "I'll")
        );
      if (token.norm === 'well')
        return (
          isEdge(at(-1)) &&
          /^(?:be|send|get|let|see|check|keep|have)$/.test(next.norm) &&
          at(2).norm !== '' &&
          !isEdge(at(2)) &&
          next.norm !== 'see' &&
          rewrite(token, token, "we'll")
        );
      const stem = token.norm.replace(/s$/, '');
      const named =
        stem !== token.norm && token.tags.size === 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && names().known.has(stem);
      // *a Greggs sausage roll*: nobody is called so with an article.
      const isShop = /^(?:a|an|another|some|your|our|my)$/.test(at(-1).norm);
      if (named && !isShop && is(next, 'NN', 'JJ') && !isEdge(next) && next.text === next.norm)
        return rewrite(token, token, `${token.text.slice(0, -1)}'s`);
      const owned = possessive(at);
      if (owned !== undefined) return owned;
      if (token.norm === 'whats') return rewrite(token, token, "what's");
      if (token.norm === 'were' || token.norm === 'its') return undefined;
      const owner =
        next.norm === "'s" && is(token, 'NN', 'NNP') && may(token, 'NN') && /^(?:are|were|have)$/.test(at(2).norm);
      if (!owner || is(at(-1), 'IN') || /^(?:what|who|that|all)$/.test(token.norm)) return undefined;
      const plural = /(?:s|x|z|ch|sh)$/.test(token.norm)
        ? `${token.text}es`
        : /[^aeiou]y$/.test(token.norm)
          ? `${token.text.slice(0, -1)}ies`
          : `${token.text}s`;
      return !isPlural(token) && rewrite(token, next, plural);
    }),
};
