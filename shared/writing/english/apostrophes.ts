import { NAMES } from '../../names/name-lists.ts';
import { type EnglishRule, each, is, isEdge, may, opensClause, rewrite, words } from './look.ts';
import { isPlural } from './noun-phrase.ts';

const ALONE = words('cant wont');

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
  ],
  right: [
    'He lets us know.',
    'She’s ill.',
    'The ticket’s in your inbox.',
    'We were there.',
    'The shop’s closed.',
    'Our team’s here.',
  ],
  test: (sentence) =>
    each(sentence, (at) => {
      const [token, next] = [at(0), at(1)];
      const opens = opensClause(at(-1));
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
        stem !== token.norm && token.tags.size === 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && NAMES.known.has(stem);
      if (named && is(next, 'NN', 'JJ') && !isEdge(next) && next.text === next.norm)
        return rewrite(token, token, `${token.text.slice(0, -1)}'s`);
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
