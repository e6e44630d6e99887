import type { Mark, Rule } from '../../rule.ts';
import { DETERMINER, FP, FS, MP, MS } from '../categories.ts';
import { can } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { isInfinitive, markOver, subjectBefore, type Tokens, wordAt } from './around.ts';

const BEING = /^(?:est|suis|es|sommes|êtes|sont|était|serons|sera|serez|seront|être|étions|étaient)$/u;
const FORMS: Readonly<Record<string, readonly string[]>> = {
  nous: ['prêts', 'prêtes'],
  on: ['prêts', 'prêt', 'prêtes'],
  vous: ['prêt', 'prête', 'prêts'],
  je: ['prêt', 'prête'],
  tu: ['prêt', 'prête'],
  il: ['prêt'],
  elle: ['prête'],
  ils: ['prêts'],
  elles: ['prêtes'],
};

function readyMeant(tokens: Tokens, at: number): Mark[] {
  const next = wordAt(tokens, at + 1);
  if (!/^(?:à|pour)$/u.test(next)) return [];
  let place = at + 2;
  while (/^(?:vous|nous|te|t'|me|m'|se|s'|le|la|les|l'|lui|leur|y|en)$/u.test(wordAt(tokens, place))) place += 1;
  if (!isInfinitive(tokens[place])) return [];
  let verb = at - 1;
  while (/^(?:tout|toute|très|presque|enfin|déjà|bientôt|fin|toujours|pas|tous|toutes)$/u.test(wordAt(tokens, verb)))
    verb -= 1;
  if (!BEING.test(wordAt(tokens, verb))) {
    const noun = subjectBefore(tokens, at);
    return noun === null ? [] : markOver(tokens, at, at, [agreeing(noun.agreement)]);
  }
  const pronoun = FORMS[wordAt(tokens, verb - 1)];
  if (pronoun !== undefined) return markOver(tokens, at, at, pronoun);
  const subject = subjectBefore(tokens, verb);
  return markOver(tokens, at, at, subject === null ? ['prêt', 'prêts', 'prête'] : [agreeing(subject.agreement)]);
}

const agreeing = (agreement: number): string => {
  if ((agreement & MS) !== 0) return 'prêt';
  if ((agreement & FS) !== 0) return 'prête';
  return (agreement & MP) !== 0 || (agreement & FP) === 0 ? 'prêts' : 'prêtes';
};

function nearMeant(tokens: Tokens, at: number): Mark[] {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const found = markOver(tokens, at, at, ['près']);
  if (before === 'peu' && wordAt(tokens, at - 2) === 'à') return found;
  if (!/^(?:de|du|d')$/u.test(next) || (before !== 'tout' && can(tokens[at - 1], DETERMINER))) return [];
  return /^(?:la|l'|le|chez|notre|votre|mon|vous|nous|ici|midi)$/u.test(wordAt(tokens, at + 2)) ||
    next === 'du' ||
    /^(?:tout|très|si|plus|juste|assez)$/u.test(before) ||
    /^(?:habit|log|vi[vst]|résid|travaill|pass|stationn)\p{L}*$/u.test(before)
    ? found
    : [];
}

export const presOrPret: Rule<FrenchSentence> = {
  id: 'pres-or-pret',
  family: 'hom-pres',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    'Nous sommes [près→prêts] à ouvrir.',
    'La salle est [prêt→près] de la gare.',
    'Le dossier est [près→prêt] à partir.',
    'À peu [prêt→près] deux heures.',
    'Vous habitez [prêt→près] de Nantes ?',
  ],
  right: [
    'Un prêt de 200 €.',
    'Il est près de midi.',
    'Prêts à porter.',
    'Elles sont prêtes à partir.',
    'De près ou de loin.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'près') return readyMeant(tokens, at);
      return /^prête?s?$/u.test(word) ? nearMeant(tokens, at) : [];
    });
  },
};
