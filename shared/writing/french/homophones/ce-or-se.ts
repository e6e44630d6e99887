import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, DETERMINER, FINITE, INFINITIVE, MS, NOMINAL, NOUN, PREPOSITION } from '../categories.ts';
import { agreementIn, can, isClear, opensClause } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  isBareFinite,
  isInfinitive,
  isParticiple,
  isStop,
  markOver,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

function ceMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['ce']);
  const [word, next, after] = [wordAt(tokens, at + 1), tokens[at + 1], tokens[at + 2]];
  if (/^(?:qui|que|qu'|dont)$/u.test(word)) return found;
  if (/^(?:sont|sera|seront|serait|n'est|fut)$/u.test(word))
    return opensClause(tokens, at) &&
      (can(after, DETERMINER) ||
        /^(?:eux|elles|nous|vous|les|des|nos|vos|mes|ses|ces|leurs)$/u.test(wordAt(tokens, at + 2)))
      ? found
      : [];
  if (!isClear(next) || !can(next, NOUN | ADJECTIVE) || (agreementIn(next, NOUN | ADJECTIVE) & MS) === 0) return [];
  const before = wordAt(tokens, at - 1);
  if (can(tokens[at - 1], PREPOSITION) && !can(next, FINITE | INFINITIVE)) return found;
  if (/^(?:dans|avec|sur|par|sans|chez)$/u.test(before)) return can(next, INFINITIVE) ? [] : found;
  if (!opensClause(tokens, at) && at !== 0)
    return can(next, FINITE | INFINITIVE) ? [] : (tokens[at - 1]?.tag ?? 0) === FINITE ? found : [];
  if (!can(next, FINITE | INFINITIVE)) return can(next, NOUN) ? found : [];
  return can(next, NOUN) && !can(next, INFINITIVE) && isClear(after) && can(after, FINITE) ? found : [];
}

function seMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['se']);
  const [before, word, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1), tokens[at + 1]];
  if (isStop(tokens, at - 1) && at > 0) return [];
  if (!isClear(next) || /^(?:qui|que|qu'|dont|n'|ne|jour|soir|matin|mois|midi|week-end)$/u.test(word)) return [];
  const nounLike = (agreementIn(next, NOMINAL) & MS) !== 0;
  if (isInfinitive(next))
    return /^(?:pour|de|à|va|vont|peut|peuvent|sans|doit|allait|vient|faire|puisse)$/u.test(before) && !nounLike
      ? found
      : [];
  if (before === 'qui' && can(next, FINITE)) return found;
  const common =
    /^(?:fait|trouve|passe|joue|repose|déroule|tient|vend|termine|situe|prépare|mange|porte|lave|commande|réserve|monte|voit|sert|déguste)$/u.test(
      word,
    );
  if (common && subjectBefore(tokens, at) !== null) return found;
  const compound = /^(?:sont|est)$/u.test(word) && isParticiple(tokens[at + 2]) && !can(tokens[at + 2], NOUN);
  if (compound && subjectBefore(tokens, at) !== null) return found;
  if (before === 'et' && isBareFinite(next) && !/^(?:est|sont|sera|seront|fut|serait)$/u.test(word)) return found;
  if (
    /^(?:ça|tout|comment|cela)$/u.test(before) &&
    /^(?:passe|joue|termine|trouve|prépare|mange|vend|fait|paie|tient|voit|dit|règle|complique)$/u.test(word)
  )
    return found;
  if (/^(?:il|ils|elles)$/u.test(before))
    return /^(?:peut|peuvent|sont|est|fait|font|passe|trouve|trouvent)$/u.test(word) || (can(next, FINITE) && !nounLike)
      ? found
      : [];
  if (
    !can(next, FINITE) ||
    nounLike ||
    /^(?:est|sont|sera|serait|seront|était|étaient|fut|peut|doit|devait|pourrait)$/u.test(word)
  )
    return [];
  if (/^(?:ça|sa|cela|elle|on|qui|tout|comment|ne)$/u.test(before)) return found;
  return subjectBefore(tokens, at) !== null ? found : [];
}

export const ceOrSe: Rule<FrenchSentence> = {
  id: 'ce-or-se',
  family: 'hom-ce',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.17',
  wrong: [
    '[Se→Ce] vélo est réglé.',
    'Le tirage [ce→se] termine ce soir.',
    '[Se→Ce] sont vos photos qui nous portent.',
    'Dites-nous [se→ce] qui bloque.',
    'Tout [ce→se] passe en ligne.',
    'On vient pour [ce→se] détendre.',
  ],
  right: [
    'Ils se sont parlé.',
    'Onze jours sans se parler ou presque.',
    'Ce peut être long.',
    'Ce sont les nôtres.',
    'Se faire plaisir.',
    'Pour ce prix.',
    'Le jeu se termine ce soir.',
    'Ce midi, c’est plat du jour.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'se') return ceMeant(tokens, at);
      return word === 'ce' ? seMeant(tokens, at) : [];
    });
  },
};
