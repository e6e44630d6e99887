import type { Rule } from '../../rule.ts';
import { FINITE, NOMINAL, NOUN } from '../categories.ts';
import { can, isClear, personsOf } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isInfinitive, isSingularOnly, markOver, wordAt } from './around.ts';

const SUBJECT = /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n'|le|la|les)$/u;

export const leurOrLeurs: Rule<FrenchSentence> = {
  id: 'leur-or-leurs',
  family: 'hom-leur',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.22',
  wrong: [
    'On [leurs→leur] écrit demain.',
    'Nous [leurs→leur] avons parlé.',
    'Je vais [leurs→leur] demander.',
    '[Leurs→Leur] magasin ferme.',
  ],
  right: [
    'Leur avis compte.',
    'Les leurs sont là.',
    'On leur répond.',
    'Leurs prix sont bas.',
    'Leurs clients adorent.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const next = tokens[at + 1];
      if (wordAt(tokens, at) !== 'leurs' || !isClear(next) || /^(?:les|des|aux)$/u.test(wordAt(tokens, at - 1)))
        return [];
      const found = markOver(tokens, at, at, ['leur']);
      if (isInfinitive(next)) return found;
      const verb = can(next, FINITE) && personsOf(next) !== 0;
      if (verb && SUBJECT.test(wordAt(tokens, at - 1)) && !/^(?:le|la|les)$/u.test(wordAt(tokens, at - 1)))
        return found;
      if (verb && !can(next, NOMINAL)) return found;
      return can(next, NOUN) && isSingularOnly(next, NOMINAL) && !can(next, FINITE) ? found : [];
    });
  },
};
