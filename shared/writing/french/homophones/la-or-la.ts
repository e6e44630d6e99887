import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, FINITE, FS, NOUN, PARTICIPLE } from '../categories.ts';
import { agreementIn, can, isClear, isWord } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  isFeminineOnly,
  isParticiple,
  isStop,
  markOver,
  skipAdverbs,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

const HAS: Readonly<Record<string, string>> = { on: "l'a", il: "l'a", elle: "l'a", qui: "l'a", tu: "l'as", je: "l'ai" };
const BEING =
  /^(?:est|suis|es|sommes|êtes|sont|serai|seras|sera|serons|serez|seront|étais|était|étions|étaient|serait)$/u;

/** « on la reçu », « ma fille la adoré »: *l'a*. */
function hasMeant(tokens: Tokens, at: number): Mark[] {
  const place = skipAdverbs(tokens, at + 1);
  const form = tokens[place];
  if (!isParticiple(form) || can(form, FINITE)) return [];
  const before = wordAt(tokens, at - 1);
  const right = HAS[before];
  if (right !== undefined) return before === 'qui' && can(form, NOUN) ? [] : markOver(tokens, at, at, [right]);
  const feminine = (agreementIn(form, NOUN | ADJECTIVE | PARTICIPLE) & FS) !== 0;
  const alone =
    place === at + 1 && !feminine && /é$/u.test(form.norm) && !isStop(tokens, at - 1) && at > 0 && !can(form, NOUN);
  if (alone) return markOver(tokens, at, at, ["l'a"]);
  if ((feminine && can(form, NOUN | ADJECTIVE)) || subjectBefore(tokens, at)?.singular !== true) return [];
  return markOver(tokens, at, at, ["l'a"]);
}

/** « par la », « on est la »: *là*. */
function thereMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['là']);
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const ends = isStop(tokens, at + 1);
  if (
    /^(?:haut|bas|dessus|dedans|dessous)$/u.test(next) &&
    !(isWord(tokens[at - 1]) && /^(?:de|sur)$/u.test(before) && can(tokens[at + 2], NOUN))
  )
    return next === 'bas' || next === 'haut' || next === 'dessus' || next === 'dessous'
      ? markOver(tokens, at, at + 1, [`là-${next}`])
      : found;
  if (next === 'où' || (next === 'là' && before === 'oh')) return found;
  if (ends && at > 0 && !isStop(tokens, at - 1) && before !== 'la' && !/^[«"“(]$/u.test(tokens[at + 1]?.text ?? ''))
    return found;
  if (ends && /^(?:par|jusque|d'ici|ici|oh|de|pas|plus|ce|tout|toujours|encore|même|bien|aussi)$/u.test(before))
    return found;
  if (before === 'par' && /^(?:en|pour|et|à|demain|samedi|dimanche)$/u.test(next)) return found;
  const being =
    BEING.test(before) ||
    (/^(?:pas|plus|toujours|encore|bien|tous|toutes|déjà)$/u.test(before) && BEING.test(wordAt(tokens, at - 2)));
  if (
    being &&
    (ends ||
      /^(?:pour|dès|demain|aussi|tous|toutes|depuis|jusqu'|jusque|aujourd'hui|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce|si|et|avec|en|au|à|de|d'|quand|que|qu')$/u.test(
        next,
      ) ||
      tokens[at + 1]?.kind === 'time')
  )
    return found;
  return [];
}

/** « l'a boutique », « là boutique est fermée »: *la*. */
function articleMeant(tokens: Tokens, from: number, to: number): Mark[] {
  const noun = tokens[to + 1];
  if (!isClear(noun) || !can(noun, NOUN) || can(noun, PARTICIPLE | FINITE) || !isFeminineOnly(noun, NOUN)) return [];
  return markOver(tokens, from, to, ['la']);
}

export const laOrLa: Rule<FrenchSentence> = {
  id: 'la-or-la',
  family: 'hom-la',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.21',
  wrong: [
    'On [la→l’a] reçu hier.',
    'Passez par [la→là].',
    'Ma sœur [la→l’a] adoré.',
    'Nous serons [la→là] dès 9 h.',
    'Le stand est [la bas→là-bas].',
    '[L’a→La] maison est ouverte.',
  ],
  right: [
    'Par la poste.',
    'Elle l’a vue.',
    'On la livre demain.',
    'La livrée bleue.',
    'La rentrée approche.',
    'Il est là pour vous.',
    'Il l’a dit.',
    'C’est là la question.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'la') return [...hasMeant(tokens, at), ...thereMeant(tokens, at)].slice(0, 1);
      if (word === 'là' && HAS[wordAt(tokens, at - 1)] !== undefined) return hasMeant(tokens, at);
      if (word === 'là' && (at === 0 || isStop(tokens, at - 1)) && can(tokens[at + 2], FINITE))
        return articleMeant(tokens, at, at);
      return word === "l'" &&
        wordAt(tokens, at + 1) === 'a' &&
        (at === 0 || isStop(tokens, at - 1) || /^(?:dans|sur|pour|avec|de|à|par|et)$/u.test(wordAt(tokens, at - 1)))
        ? articleMeant(tokens, at, at + 1)
        : [];
    });
  },
};
