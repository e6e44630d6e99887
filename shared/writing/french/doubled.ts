import type { Rule } from '../rule.ts';
import {
  CONJUNCTION,
  CONTRACTION,
  DETERMINER,
  FINITE,
  GERUND,
  INFINITIVE,
  NEGATION,
  NOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBJECT,
  SUBORDINATOR,
} from './categories.ts';
import { can, isClear, isEastern } from './look.ts';
import type { FrenchSentence } from './sentence.ts';

const REPEATED =
  DETERMINER |
  PREPOSITION |
  CONJUNCTION |
  SUBORDINATOR |
  CONTRACTION |
  FINITE |
  INFINITIVE |
  NOUN |
  PRONOUN |
  RELATIVE |
  SUBJECT |
  NEGATION;
/** Words that are said twice on purpose, or that follow themselves by grammar. */
const ALLOWED =
  /^(?:nous|vous|en|y|très|trop|bon|non|oui|si|là|bof|miam|toc|faire|bien|tout|doux|vite|plus|jamais|encore|ha|hé|la|bla|chut|allez|merci|bravo|bye|coucou|dodo|cache|pas|tant|petit|petite|même|bisou|bisous|ouf|hip|tic|tac|kif|dit|elle|elles|go|so|cha|dent|joli|jolie|leu|cui|dring|glou|plic|ploc|coin|crin|ronron|nin|vroum|tchin)$/u;

export const doubled: Rule<FrenchSentence> = {
  id: 'doubled',
  family: 'double',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.32',
  wrong: [
    'Merci [de de→de] nous avoir écrit.',
    'Le colis [est est→est] en route.',
    'Voici [le le→le] guide.',
    'Il est [en en→en] route.',
    'On garde votre [écharpe écharpe→écharpe] à l’accueil.',
  ],
  right: [
    'Nous nous occupons de tout.',
    'Très très bon.',
    'Bof bof, la météo.',
    'Vous vous souvenez ?',
    'On les a fait faire faire.',
    'Il a a priori raison.',
    'Le parking est est ouvert, à la queue leu leu.',
    'Le vent d’est est glacial ce matin.',
  ],
  test({ tokens }) {
    return tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      if (
        token.kind !== 'word' ||
        next?.kind !== 'word' ||
        token.norm !== next.norm ||
        !next.spaced ||
        next.norm.startsWith('-')
      )
        return [];
      const after = tokens[at + 2];
      if (token.norm === 'en' && isClear(after) && after.tag === NOUN && !can(after, GERUND | INFINITIVE))
        return [{ start: token.start, end: next.end, replacements: [token.text] }];
      if (
        ALLOWED.test(token.norm) ||
        !can(token, REPEATED) ||
        next.capital ||
        token.capital ||
        (token.norm === 'a' && tokens[at + 2]?.norm === 'priori')
      )
        return [];
      // « les poules du couvent couvent ».
      if (can(token, NOUN) && can(token, FINITE) && token.norm !== 'est' && !token.norm.endsWith('e')) return [];
      // « le quartier est est calme »: the point of the compass, then the verb.
      if (isEastern(tokens, at)) return [];
      return [{ start: token.start, end: next.end, replacements: [token.text] }];
    });
  },
};
