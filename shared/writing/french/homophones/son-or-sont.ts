import type { Mark, Rule } from '../../rule.ts';
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  FINITE,
  INFINITIVE,
  NOUN,
  PARTICIPLE,
  PLURAL,
  PREPOSITION,
  SINGULAR,
} from '../categories.ts';
import { agreementIn, can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  clauseStart,
  hasFinite,
  isPluralOnly,
  isSingularOnly,
  isStop,
  markOver,
  QUALIFIER,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

function sontMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['sont']);
  const next = tokens[at + 1];
  if (/^(?:ils|elles)$/u.test(wordAt(tokens, at - 1))) return isStop(tokens, at + 1) ? [] : found;
  const ce = wordAt(tokens, at - 1) === 'ce';
  if (ce && (can(next, DETERMINER) || /^(?:des|les|nos|vos|eux)$/u.test(wordAt(tokens, at + 1)))) return found;
  if (/^(?:se|ne)$/u.test(wordAt(tokens, at - 1))) return found;
  const many =
    isClear(next) &&
    can(next, QUALIFIER) &&
    (agreementIn(next, NOUN | QUALIFIER) & SINGULAR) === 0 &&
    (agreementIn(next, QUALIFIER) & PLURAL) !== 0;
  if (many && at > 0 && !isStop(tokens, at - 1) && !can(tokens[at + 2], NOUN)) return found;
  const after =
    isClear(tokens[at - 1]) &&
    can(tokens[at - 1], NOUN) &&
    isPluralOnly(tokens[at - 1] as (typeof tokens)[number], NOUN);
  if (
    after &&
    /^(?:déjà|toujours|pas|ici|bientôt|encore|tous|toutes|désormais|maintenant)$/u.test(wordAt(tokens, at + 1))
  )
    return found;
  if (subjectBefore(tokens, at)?.plural !== true) return [];
  const plural =
    isClear(next) &&
    can(next, QUALIFIER) &&
    (agreementIn(next, QUALIFIER) & PLURAL) !== 0 &&
    !isSingularOnly(next, NOUN | QUALIFIER);
  const adverb = isClear(next) && next.tag === ADVERB && !can(next, NOUN | ADJECTIVE);
  const place = /^(?:en|à|au|aux|dans|pas|sur|chez|tous|toutes|de|pour|là)$/u.test(wordAt(tokens, at + 1));
  return plural || adverb || place ? found : [];
}

function sonMeant(tokens: Tokens, at: number): Mark[] {
  const next = tokens[at + 1];
  if (!isClear(next) || !can(next, NOUN) || can(next, QUALIFIER) || (agreementIn(next, NOUN) & SINGULAR) === 0)
    return [];
  const found = markOver(tokens, at, at, ['son']);
  const previous = tokens[at - 1];
  if (previous === undefined || isStop(tokens, at - 1)) return [];
  if (previous.tag === FINITE && subjectBefore(tokens, at - 1)?.singular === true) return found;
  const had = /^(?:a|ai|as|avez|avons|ont|avait|aura)$/u.test(wordAt(tokens, at - 2));
  if (had && can(previous, PARTICIPLE)) return found;
  if (can(previous, PREPOSITION) && previous.tag === PREPOSITION) return found;
  if ((previous.tag & (INFINITIVE | PARTICIPLE | FINITE)) !== 0 && !can(previous, NOUN) && !can(previous, ADJECTIVE))
    return found;
  return wordAt(tokens, at - 1) === 'et' && !hasFinite(tokens, clauseStart(tokens, at), at) ? found : [];
}

export const sonOrSont: Rule<FrenchSentence> = {
  id: 'son-or-sont',
  family: 'hom-son',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.19',
  wrong: [
    'Ils [son→sont] ravis.',
    'Nos stages [son→sont] complets.',
    'Les clés [son→sont] à la caisse.',
    'Elle vient avec [sont→son] frère.',
    'Il a perdu [sont→son] ticket.',
    'Lola a mis [sont→son] manteau.',
  ],
  right: [
    'Le son est bon.',
    'Tels sont les faits.',
    'Ils sont prêts.',
    'Nos amis et son frère.',
    'Sont inclus le pain et le vin.',
    'Les amis de son fils.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'son') return sontMeant(tokens, at);
      return word === 'sont' ? sonMeant(tokens, at) : [];
    });
  },
};
