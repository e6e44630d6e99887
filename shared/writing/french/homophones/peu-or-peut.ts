import type { Mark, Rule } from '../../rule.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isInfinitive, isStop, markOver, subjectBefore, type Tokens, wordAt } from './around.ts';

const CLITIC = /^(?:ne|n'|vous|nous|lui|leur|y|en|se|s'|me|m'|te|t'|le|la|les|l')$/u;

function canMeant(tokens: Tokens, at: number): Mark[] {
  let next = at + 1;
  while (
    CLITIC.test(wordAt(tokens, next)) ||
    /^(?:pas|plus|aussi|donc|bien|toujours|être)$/u.test(wordAt(tokens, next))
  )
    next += 1;
  const infinitive = isInfinitive(tokens[next]) || wordAt(tokens, next - 1) === 'être';
  let before = at - 1;
  while (CLITIC.test(wordAt(tokens, before))) before -= 1;
  const subject = wordAt(tokens, before);
  if (/^(?:je|j'|tu)$/u.test(subject)) return markOver(tokens, at, at, ['peux']);
  if (/^(?:on|il|elle|ça|cela|qui)$/u.test(subject))
    return infinitive || wordAt(tokens, at + 1) === 'pas' || /^(?:on|il)$/u.test(subject)
      ? markOver(tokens, at, at, ['peut'])
      : [];
  if (!infinitive) return [];
  const owner = subjectBefore(tokens, before + 1);
  if (owner?.singular === true) return markOver(tokens, at, at, ['peut']);
  return owner?.plural === true ? markOver(tokens, at, at, ['peuvent']) : [];
}

function fewMeant(tokens: Tokens, at: number): Mark[] {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const found = markOver(tokens, at, at, ['peu']);
  if (next === 'importe' || (next === 'près' && before === 'à') || (next === 'prêt' && before === 'à')) return found;
  if (/^(?:un|très|trop|si|sous|depuis|assez|tant)$/u.test(before)) return found;
  return /^(?:de|d')$/u.test(next) && (at === 0 || isStop(tokens, at - 1)) ? found : [];
}

export const peuOrPeut: Rule<FrenchSentence> = {
  id: 'peu-or-peut',
  family: 'hom-peu',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    'On [peu→peut] vous aider.',
    'Un [peut→peu] de patience.',
    'Tu [peu→peux] venir.',
    '[Peut→Peu] importe la taille.',
    'Le colis [peu→peut] arriver lundi.',
  ],
  right: [
    'Peu importe.',
    'On peut peu.',
    'Il se peut que ça dure.',
    'Très peu de gens.',
    'Elle en a peu vendu.',
    'Peut-on venir ?',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'peu') return canMeant(tokens, at);
      return word === 'peut' || word === 'peux' ? fewMeant(tokens, at) : [];
    });
  },
};
