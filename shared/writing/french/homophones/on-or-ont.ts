import type { Mark, Rule } from '../../rule.ts';
import { DETERMINER, FINITE, PARTICIPLE } from '../categories.ts';
import { can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  isBareParticiple,
  isInfinitive,
  isParticiple,
  isStop,
  isThirdSingular,
  markOver,
  skipAdverbs,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

function ontMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['ont']);
  const place = skipAdverbs(tokens, at + 1);
  const form = tokens[place];
  const participle = (isParticiple(form) || isInfinitive(form)) && !can(form, FINITE);
  const before = wordAt(tokens, at - 1);
  if (/^(?:ils|elles|qui)$/u.test(before)) return participle || can(tokens[at + 1], DETERMINER) ? found : [];
  const owned = can(tokens[at + 1], DETERMINER) && isClear(tokens[at + 2]) && !can(tokens[at + 2], FINITE);
  return (participle || owned) && subjectBefore(tokens, at)?.plural === true ? found : [];
}

const CLITIC = /^(?:vous|te|t'|les|le|la|l'|se|s'|ne|n'|y|en|nous|leur|lui)$/u;

function onMeant(tokens: Tokens, at: number): Mark[] {
  const before = wordAt(tokens, at - 1);
  const opens =
    at === 0 ||
    isStop(tokens, at - 1) ||
    /^(?:et|que|qu'|si|quand|mais|car|où|comme|puis|alors|donc|lorsqu')$/u.test(before);
  if (!opens || /^-/u.test(wordAt(tokens, at + 1))) return [];
  let place = at + 1;
  while (CLITIC.test(wordAt(tokens, place))) place += 1;
  const verb = tokens[place];
  if (!isClear(verb) || !can(verb, FINITE) || !isThirdSingular(verb)) return [];
  if (place === at + 1 && (can(verb, PARTICIPLE) || isBareParticiple(verb))) return [];
  return markOver(tokens, at, at, ['on']);
}

export const onOrOnt: Rule<FrenchSentence> = {
  id: 'on-or-ont',
  family: 'hom-on',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.20',
  wrong: [
    'Nos équipes [on→ont] tout préparé.',
    'Les petits [on→ont] adoré.',
    'Vos prix [on→ont] encore augmenter.',
    '[Ont→On] vous attend.',
    'Si [ont→on] vient tôt, c’est calme.',
    'Ceux qui [on→ont] payé passent.',
  ],
  right: [
    'Nos voisins, on les aime.',
    'Ceux qui l’ont.',
    'On a vu.',
    'Ont participé : Léa et Tom.',
    'Ils viennent et ont faim.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'on') return ontMeant(tokens, at);
      return word === 'ont' ? onMeant(tokens, at) : [];
    });
  },
};
