import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, FINITE, INFINITIVE, NOUN, PARTICIPLE } from '../categories.ts';
import { afterClitics, can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { hasFinite, isStop, markOver, phrases, type Tokens, wordAt } from './around.ts';

const ASKING =
  /^(?:savoir|sais|savez|sait|dis|dites|dire|-nous|-moi|demande|demandez|demander|indiquer|indiquez|indique|ignore|ignorons|comprendre|comprends|vérifier|vérifions|voir|voyez|vois|importe|expliquer|expliquez|rappelle|rappelez|montre|montrer|devinez|cherche|cherchez|cherchons|chercher|regarde|regardez|regardons|regarder|vérifie|vérifiez|dirons|dirai|dira|dirent|raconte|racontez|voyons|précisez|précise)$/u;
const PLACE =
  /^(?:jour|jours|moment|moments|endroit|endroits|lieu|lieux|quartier|ville|pays|époque|instant|période|semaine|là|partout|village|année)$/u;
const SUBJECT = /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ça|cela)$/u;

function whereMeant(tokens: Tokens, at: number): Mark[] {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const found = markOver(tokens, at, at, ['où']);
  if (before === "d'" && next !== '') return found;
  const starts = at === 0 || isStop(tokens, at - 1);
  if (
    starts &&
    /^(?:est|sont|se|trouver|puis|peut|acheter|habitez)$/u.test(next) &&
    tokens.some(({ text }) => text === '?')
  )
    return found;
  const verbFollows =
    (SUBJECT.test(next) && can(tokens[afterClitics(tokens, at + 2)], FINITE)) ||
    /^(?:se|s'|est|sont|trouver)$/u.test(next) ||
    (next === 'en' && /^(?:est|sont)$/u.test(wordAt(tokens, at + 2)));
  if (starts && next === 'que' && SUBJECT.test(wordAt(tokens, at + 2))) return found;
  if (/^(?:numéro|adresse)$/u.test(before) && /^(?:vous|te|nous)$/u.test(next) && can(tokens[at + 2], INFINITIVE))
    return found;
  if (ASKING.test(before) && verbFollows && !/^-(?:nous|moi)$/u.test(next)) return found;
  const defined =
    /^(?:le|la|les|l'|ce|cet|cette|au|du)$/u.test(wordAt(tokens, at - 2)) || /^(?:là|partout)$/u.test(before);
  if (before === '-vous' && /^(?:savez|comprenez|voyez)$/u.test(wordAt(tokens, at - 2)) && verbFollows) return found;
  return PLACE.test(before) && defined && verbFollows ? found : [];
}

function orMeant(tokens: Tokens, at: number): Mark[] {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  const word = wordAt(tokens, at + 1);
  const found = markOver(tokens, at, at, ['ou']);
  // « il est où votre livreur »: spoken question.
  if (
    previous === undefined ||
    isStop(tokens, at - 1) ||
    /^(?:est|es|sont|êtes|sommes|va|vas|vont|allez|c'est)$/u.test(previous.norm)
  )
    return [];
  if (/^(?:bien|non|pas)$/u.test(word) && !can(tokens[at + 2], FINITE)) return found;
  if (previous.kind === 'number' && next?.kind === 'number') return found;
  if (!isClear(previous) || !isClear(next) || hasFinite(tokens, at + 1)) return [];
  const like =
    (can(previous, ADJECTIVE) && can(next, ADJECTIVE)) ||
    (can(previous, NOUN) && can(next, NOUN)) ||
    (can(previous, PARTICIPLE) && can(next, PARTICIPLE));
  if (
    like &&
    !/^(?:tout|tous|se|le|la|les|l'|aller|trouver)$/u.test(word) &&
    (isStop(tokens, at + 2) || isStop(tokens, at + 3))
  )
    return found;
  const phrase = phrases(tokens).find(({ start }) => start === at + 1);
  return phrase !== undefined &&
    can(previous, NOUN) &&
    isStop(tokens, phrase.end) &&
    !can(tokens[phrase.end - 1], FINITE)
    ? found
    : [];
}

export const ouOrOu: Rule<FrenchSentence> = {
  id: 'ou-or-ou',
  family: 'hom-ou',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.16',
  wrong: [
    'Le quartier [ou→où] se tient le marché est piéton.',
    'Dites-moi [ou→où] vous logez.',
    'Sucré [où→ou] salé ?',
    'D’[ou→où] vient ce miel ?',
    'Vous préférez le train [où→ou] la voiture ?',
  ],
  right: [
    'Il est où votre livreur ?',
    'Le jour où tout change.',
    'Thé ou café ?',
    'Écrivez-nous ou appelez.',
    'La ville où Léa est née.',
    'Où trouver le lien ?',
    'Au magasin ou chez vous.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'ou') return whereMeant(tokens, at);
      return word === 'où' ? orMeant(tokens, at) : [];
    });
  },
};
