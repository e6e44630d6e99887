import type { Mark, Rule } from '../../rule.ts';
import { DETERMINER, FINITE, INFINITIVE, NOMINAL, PREPOSITION } from '../categories.ts';
import { can, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import { hasFinite, isInfinitive, isStop, markOver, onlyNoun, type Tokens, wordAt } from './around.ts';

/** Verbs at home with *s'en*. */
const WITH_EN =
  /^(?:aller|occuper|servir|passer|souvenir|sortir|rendre|douter|réjouir|charger|prendre|tenir|moquer|inspirer|vouloir|remettre|assurer|lasser|méfier|apercevoir|excuser|vanter|tirer|faire|retourner|débarrasser|plaindre|soucier|rappeler|dispenser|emparer|approcher|éloigner|contenter|priver|acheter|offrir|trouver|mettre|mordre|ficher|régaler|vont|va)$/u;

function siOrSy(tokens: Tokens, at: number): Mark[] {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const found = markOver(tokens, at, at, ["s'y"]);
  const governed =
    (can(before, PREPOSITION) && /^(?:pour|de|à|sans|d')$/u.test(wordAt(tokens, at - 1))) ||
    (isClear(before) && before.tag === FINITE);
  if (isInfinitive(next) && (governed || at === 0 || isStop(tokens, at - 1))) return found;
  if (!/^(?:on|il|elle|qui|ils|elles)$/u.test(wordAt(tokens, at - 1)) || !isClear(next) || can(next, NOMINAL))
    return [];
  return can(next, FINITE) ? found : [];
}

function dansOrDen(tokens: Tokens, at: number): Mark[] {
  const next = tokens[at + 1];
  return isClear(next) && next.tag === INFINITIVE && !/^(?:lever|dîner|déjeuner|goûter)$/u.test(next.norm)
    ? markOver(tokens, at, at, ["d'en"])
    : [];
}

function quandOrQuant(tokens: Tokens, at: number): Mark[] {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const to = /^(?:à|au|aux)$/u.test(next);
  if (word === 'quant') return to || /^-/u.test(next) || next === 'est' ? [] : markOver(tokens, at, at, ['quand']);
  if (!to || !(at === 0 || isStop(tokens, at - 1) || /^(?:et|mais)$/u.test(wordAt(tokens, at - 1)))) return [];
  const pronoun = /^(?:moi|toi|lui|elle|nous|vous|eux|elles)$/u.test(wordAt(tokens, at + 2));
  if (tokens[at + 2]?.kind === 'time' || /^(?:midi|minuit)$/u.test(wordAt(tokens, at + 2))) return [];
  let comma = at + 2;
  while (comma < tokens.length && !isStop(tokens, comma)) comma += 1;
  const closes = tokens[comma]?.norm === ',' && !hasFinite(tokens, at + 2, comma);
  return closes || (pronoun && next === 'à') ? markOver(tokens, at, at, ['quant']) : [];
}

function sansOrSen(tokens: Tokens, at: number): Mark[] {
  const next = tokens[at + 1];
  if (!/^(?:on|il|elle|qui|ils|elles)$/u.test(wordAt(tokens, at - 1)) || !isClear(next)) return [];
  if (/^(?:doute|cesse|faute|peine|arrêt|suite|limite)$/u.test(next.norm)) return [];
  return can(next, FINITE) && (next.tag === FINITE || /^(?:on|il|ils)$/u.test(wordAt(tokens, at - 1)))
    ? markOver(tokens, at, at, ["s'en"])
    : [];
}

/** `at` is the place of the elided word, `en` or `y` follows. */
function elided(tokens: Tokens, at: number): Mark[] {
  const [head, tail] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const [word, next] = [wordAt(tokens, at + 2), tokens[at + 2]];
  if (head === "s'" && tail === 'y')
    return /^(?:vous|tu|on|nous|je|j'|elle|ça)$/u.test(word) ? markOver(tokens, at, at + 1, ['si']) : [];
  if (tail !== 'en') return [];
  if (
    head === "d'" &&
    can(next, DETERMINER) &&
    /^(?:la|le|les|un|une|notre|votre|nos|vos|ce|cette)$/u.test(word) &&
    can(tokens[at + 3], 1) &&
    !can(tokens[at + 3], FINITE)
  )
    return markOver(tokens, at, at + 1, ['dans']);
  if (head === "qu'" && /^(?:vous|on|tu|il|nous|elle|ils)$/u.test(word) && can(tokens[at + 3], FINITE))
    return markOver(tokens, at, at + 1, ['quand']);
  if (head !== "s'") return [];
  if (/^(?:te|me|vous|nous|le|lequel|laquelle|lesquels|aucun|aucune|frais)$/u.test(word))
    return markOver(tokens, at, at + 1, ['sans']);
  if (word === 'doute' && /^(?:est|c'est|sera|était|,)$/u.test(wordAt(tokens, at - 1)))
    return markOver(tokens, at, at + 1, ['sans']);
  if (onlyNoun(next) && next?.norm !== 'cas') return markOver(tokens, at, at + 1, ['sans']);
  return isInfinitive(next) &&
    !WITH_EN.test(word) &&
    !/^(?:pour|de|à|d'|peut|va|vont|faut|doit|peuvent|doivent|pouvait|puis)$/u.test(wordAt(tokens, at - 1))
    ? markOver(tokens, at, at + 1, ['sans'])
    : [];
}

export const elidedPairs: Rule<FrenchSentence> = {
  id: 'elided-pairs',
  family: 'hom-si',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    'Pour [si→s’y] rendre, suivez le canal.',
    '[S’y→Si] vous aimez, dites-le.',
    '[Si→S’y] rendre en bus est simple.',
    'Envie [dans→d’en] savoir plus ?',
    '[Quand→Quant] à nous, on attend.',
    'On [sans→s’en] charge.',
    'Entrée [s’en→sans] réservation.',
    'Rangez-le [d’en→dans] la boîte.',
  ],
  right: [
    'On s’y met.',
    'Pour s’en servir.',
    'Dans deux jours.',
    'Quand à midi tout ferme, on rit.',
    'Quant aux frais, on les offre.',
    'S’en aller sans payer.',
    'Qu’en pensez-vous ?',
    'Si rapide !',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      switch (wordAt(tokens, at)) {
        case 'si':
          return siOrSy(tokens, at);
        case 'dans':
          return dansOrDen(tokens, at);
        case 'quand':
        case 'quant':
          return quandOrQuant(tokens, at);
        case 'sans':
          return sansOrSen(tokens, at);
        case "s'":
        case "d'":
        case "qu'":
          return elided(tokens, at);
        default:
          return [];
      }
    });
  },
};
