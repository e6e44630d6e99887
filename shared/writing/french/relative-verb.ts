import type { Rule } from '../rule.ts';
import { FINITE, PERSONS, type Person, PLURAL, SINGULAR } from './categories.ts';
import { afterClitics, isClear, markToken, personsOf } from './look.ts';
import { phrasesOf } from './phrases.ts';
import { inPerson } from './pronoun-verb.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const ANTECEDENT: Readonly<Record<string, Person>> = {
  moi: '1s',
  toi: '2s',
  lui: '3s',
  elle: '3s',
  nous: '1p',
  vous: '2p',
  eux: '3p',
  elles: '3p',
  celui: '3s',
  celle: '3s',
  ceux: '3p',
  celles: '3p',
};

/** Person of the word before *qui*; null when it is not sure. */
function antecedent(tokens: readonly FrenchToken[], at: number): Person | null {
  const before = tokens[at - 1];
  const pronoun = ANTECEDENT[before?.norm ?? ''];
  if (pronoun !== undefined) {
    if (
      /^(?:chez|à|avec|pour|sans|sur|entre|vers|par|contre)$/u.test(tokens[at - 2]?.norm ?? '') &&
      /^(?:moi|toi|nous|vous)$/u.test(before?.norm ?? '') &&
      tokens[at - 3] !== undefined &&
      tokens[at - 3]?.norm !== 'merci'
    )
      return null;
    // « un de ceux qui », « celui de nous qui »: either.
    if (tokens[at - 2]?.norm === 'de' || tokens[at - 2]?.norm === "d'" || tokens[at - 2]?.norm === 'parmi') return null;
    return /^(?:et|ou)$/u.test(tokens[at - 2]?.norm ?? '') ? null : pronoun;
  }
  const phrase = phrasesOf(tokens.slice(0, at)).find(({ end }) => end === at);
  if (phrase === undefined || phrase.agreement === 0) return null;
  const link = tokens[phrase.start - 1];
  const contracted = /^(?:du|des|au|aux)$/u.test(tokens[phrase.determiner]?.norm ?? '');
  if (/^(?:de|d'|à|en|et|ou|par|sur|dans|pour|avec|,)$/u.test(link?.norm ?? '') || contracted) return null;
  const plural = (phrase.agreement & SINGULAR) === 0;
  const singular = (phrase.agreement & PLURAL) === 0;
  return plural ? '3p' : singular ? '3s' : null;
}

export const relativeVerb: Rule<FrenchSentence> = {
  id: 'relative-verb',
  family: 'sv',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.6',
  wrong: [
    'C’est moi qui [a→ai] pris votre appel.',
    'Toi qui [aime→aimes] le chocolat, viens.',
    'C’est nous qui vous [remercie→remercions].',
    'Les personnes qui [souhaite→souhaitent] venir nous écrivent.',
  ],
  right: [
    'C’est vous qui avez eu l’idée.',
    'Ceux qui ont commandé.',
    'Un de ceux qui aiment lire.',
    'Quelqu’un qui passe.',
    'C’est toi qui vois.',
    'Une équipe de bénévoles qui aident.',
  ],
  test({ tokens, words }) {
    return tokens.flatMap((token, at) => {
      if (token.norm !== 'qui') return [];
      const person = antecedent(tokens, at);
      const verb = tokens[afterClitics(tokens, at + 1)];
      if (person === null || !isClear(verb) || verb.tag !== FINITE) return [];
      return (personsOf(verb) & PERSONS[person]) !== 0 ? [] : markToken(verb, inPerson(verb, person, words));
    });
  },
};
