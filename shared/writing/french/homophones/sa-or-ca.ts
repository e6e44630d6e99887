import type { Mark, Rule } from '../../rule.ts';
import { FEMININE, FINITE, NOMINAL, NOUN, PARTICIPLE } from '../categories.ts';
import { agreementIn, can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isFeminineOnly, isSingularOnly, isStop, isThirdSingular, markOver, type Tokens, wordAt } from './around.ts';

const CLITIC = /^(?:se|s'|me|m'|te|t'|nous|vous|y|en|ne|n'|lui|leur|l'|c'|ira)$/u;
/** Verbs that are nouns too, at home after *ça*. */
const EITHER =
  /^(?:marche|passe|change|tombe|joue|coûte|compte|donne|pousse|bouge|colle|dure|chauffe|arrive|monte|cloche|démarre|commence|fonctionne|suffit|fait)$/u;

function caMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['ça']);
  const next = tokens[at + 1];
  const word = wordAt(tokens, at + 1);
  if (isStop(tokens, at + 1)) return /^[«"“(]$/u.test(tokens[at + 1]?.text ?? '') ? [] : found;
  if (/^(?:que|qui|qu'|ici|à|pour|dans|sur|aussi|comme|chez|depuis|avec|et|ou|mais|si|là|alors|quand)$/u.test(word))
    return found;
  if (CLITIC.test(word)) return found;
  // « voilà sa réglé »: nothing feminine follows.
  if (isClear(next) && can(next, PARTICIPLE) && !can(next, NOUN | FINITE) && isStop(tokens, at + 2))
    return (agreementIn(next, PARTICIPLE) & FEMININE) === 0 ? found : [];
  if (!isClear(next) || !can(next, FINITE) || !isThirdSingular(next)) return [];
  if (word === 'fait' || (can(next, NOUN) && !can(next, PARTICIPLE) && (agreementIn(next, NOUN) & FEMININE) === 0))
    return found;
  if (!can(next, NOMINAL) || (can(next, PARTICIPLE) && !can(next, NOUN) && !isFeminineOnly(next, PARTICIPLE)))
    return found;
  const opens =
    at === 0 || isStop(tokens, at - 1) || /^(?:et|si|que|mais|comment|quand)$/u.test(wordAt(tokens, at - 1));
  return opens &&
    EITHER.test(word) &&
    (isStop(tokens, at + 2) ||
      /^(?:bien|pas|plus|comme|aussi|très|super|fort|mieux|toujours|vite|beaucoup|envie|faim|soif|tout)$/u.test(
        wordAt(tokens, at + 2),
      ))
    ? found
    : [];
}

function saMeant(tokens: Tokens, at: number): Mark[] {
  const next = tokens[at + 1];
  if (!isClear(next) || !can(next, NOUN) || !isFeminineOnly(next, NOUN) || !isSingularOnly(next, NOUN)) return [];
  if (/^(?:de|dans|avec|sur|par|sans|chez)$/u.test(wordAt(tokens, at - 1)) && !can(next, FINITE))
    return markOver(tokens, at, at, ['sa']);
  // « ceux que ça tente lèvent la main »: the verb that comes next is theirs.
  if (
    /^(?:que|qu')$/u.test(wordAt(tokens, at - 1)) &&
    /^(?:ceux|celui|celle|celles|gens|personnes)$/u.test(wordAt(tokens, at - 2)) &&
    can(next, FINITE)
  )
    return [];
  return isClear(tokens[at + 2]) && tokens[at + 2]?.tag === FINITE && !/^(?:c'|ça)$/u.test(wordAt(tokens, at + 2))
    ? markOver(tokens, at, at, ['sa'])
    : [];
}

export const saOrCa: Rule<FrenchSentence> = {
  id: 'sa-or-ca',
  family: 'hom-sa',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.24',
  wrong: [
    '[Sa→Ça] nous fait plaisir.',
    'Comment [sa→ça] va ?',
    'Voilà [sa→ça] réglé !',
    '[Sa→Ça] marche !',
    '[Ça→Sa] taille est la bonne.',
    'C’est comme [sa→ça].',
  ],
  right: [
    'Tous ceux que ça tente lèvent la main.',
    'Ça marche fort.',
    'Sa marche est haute.',
    'Sa patience a payé.',
    'Ça, sa mère le sait.',
    'Sa fête est jeudi.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'sa') return caMeant(tokens, at);
      return word === 'ça' ? saMeant(tokens, at) : [];
    });
  },
};
