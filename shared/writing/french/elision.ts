import type { Mark, Rule } from '../rule.ts';
import { elides, isAspirated } from './aspirated.ts';
import { CONJUNCTION, DETERMINER, FEMININE, MASCULINE, NOUN, PARTICIPLE, PREPOSITION } from './categories.ts';
import { agreementIn, can, isClear, likeWritten } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const FULL = /^(?:le|la|je|me|te|se|ne|de|que|jusque|lorsque|puisque|quoique)$/u;
const WHOLE: Readonly<Record<string, string>> = {
  "d'": 'de',
  "j'": 'je',
  "m'": 'me',
  "t'": 'te',
  "s'": 'se',
  "n'": 'ne',
  "qu'": 'que',
  "jusqu'": 'jusque',
};

function missing(token: FrenchToken, next: FrenchToken): Mark[] {
  if (!next.spaced || !isClear(next)) return [];
  const head = token.norm;
  if (head === 'si' ? !/^ils?$/u.test(next.norm) : !FULL.test(head) || !elides(next.norm)) return [];
  // « dites le à Léa »: a pronoun that lacks its hyphen.
  if (/^(?:le|la)$/u.test(head) && can(next, PREPOSITION | CONJUNCTION)) return [];
  // « on la expédiée »: *l'a* is meant.
  if (head === 'la' && can(next, PARTICIPLE) && next.tag !== NOUN) return [];
  if (/^(?:à|a|y)$/u.test(next.norm) && /^(?:le|la|de)$/u.test(head)) return [];
  // « le e », « le a »: letters.
  const form = `${head.slice(0, -1)}'${next.text}`;
  return [{ start: token.start, end: next.end, replacements: [likeWritten(form, token.text)] }];
}

function excess(token: FrenchToken, next: FrenchToken): Mark[] {
  if (
    !/'$/u.test(token.norm) ||
    !(isAspirated(next.norm) || /^(?:onze|onzième|oui)$/u.test(next.norm)) ||
    !isClear(next)
  )
    return [];
  const gender = agreementIn(next, NOUN);
  const article = (gender & MASCULINE) !== 0 ? 'le' : (gender & FEMININE) !== 0 ? 'la' : 'le';
  const whole = token.norm === "l'" ? article : WHOLE[token.norm];
  if (whole === undefined) return [];
  return [{ start: token.start, end: next.end, replacements: [likeWritten(`${whole} ${next.text}`, token.text)] }];
}

/** « ce article », « ma amie », « beau ami ». */
const BEFORE_VOWEL: Readonly<Record<string, string>> = {
  ce: 'cet',
  ma: 'mon',
  ta: 'ton',
  sa: 'son',
  nouveau: 'nouvel',
  beau: 'bel',
  vieux: 'vieil',
};

function softened(token: FrenchToken, next: FrenchToken): Mark[] {
  const form = BEFORE_VOWEL[token.norm];
  if (form === undefined || !isClear(next) || !elides(next.norm) || next.tag !== NOUN || next.norm.length < 3)
    return [];
  const agreement = agreementIn(next, NOUN);
  const feminine = /^(?:ma|ta|sa)$/u.test(token.norm);
  if (feminine ? (agreement & 4) === 0 : (agreement & 1) === 0) return [];
  if ((token.norm === 'ce' || feminine) && token.tag !== DETERMINER) return [];
  return [{ start: token.start, end: token.end, replacements: [likeWritten(form, token.text)] }];
}

export const elision: Rule<FrenchSentence> = {
  id: 'elision',
  family: 'elision',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.30',
  wrong: [
    'Merci [de avoir→d’avoir] écrit.',
    'C’est [le équipe→l’équipe] de nuit.',
    'On voit [que il→qu’il] plaît.',
    '[Si il→S’il] pleut, on rentre.',
    'Prenez [l’haricot→le haricot].',
    '[Ce→Cet] article est en stock.',
    'Voici [le horaire→l’horaire] d’hiver.',
    'Passez par [le hôtel→l’hôtel].',
    'Voici [ma→mon] amie.',
  ],
  right: [
    'Pour la énième fois.',
    'Le onzième arrive.',
    'La housse est prête.',
    'Le yaourt à la grecque.',
    'Le héros du jour.',
    'L’haltère de 4 kg.',
    'De un à dix.',
    'Le hamburger est bon.',
    'Ce haut est en lin.',
    'Le Ô du lac.',
    'La house et le haka font bon ménage, la hi-fi suit.',
    'Le huis clos a surpris.',
  ],
  test({ tokens }) {
    return tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      if (token.kind !== 'word' || next === undefined || next.kind !== 'word') return [];
      return [...missing(token, next), ...excess(token, next), ...softened(token, next)];
    });
  },
};
