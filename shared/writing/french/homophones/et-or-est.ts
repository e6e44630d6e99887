import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, DETERMINER, NOUN, NUMBER, PARTICIPLE } from '../categories.ts';
import { agreementIn, can, isAdverb, isClear } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  clauseStart,
  hasFinite,
  isInfinitive,
  isPluralOnly,
  isStop,
  markOver,
  phrases,
  QUALIFIER,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

/** « le plus simple et de passer », « l'idée et de goûter ». */
function beforeInfinitive(tokens: Tokens, at: number): boolean {
  if (!/^(?:de|d')$/u.test(wordAt(tokens, at + 1)) || !isInfinitive(tokens[at + 2])) return false;
  const best = /^(?:plus|moins)$/u.test(wordAt(tokens, at - 2)) && /^(?:le|la)$/u.test(wordAt(tokens, at - 3));
  if (best && clauseStart(tokens, at) === at - 3) return true;
  const [head, start] = [wordAt(tokens, at - 1), clauseStart(tokens, at)];
  return (
    /^(?:but|idée|objectif|mieux|principe|solution|astuce|idéal|important|essentiel|conseil|plan|défi)$/u.test(head) &&
    start === at - 2
  );
}

function isMeant(tokens: Tokens, at: number): Mark[] {
  const found = markOver(tokens, at, at, ['est']);
  const before = wordAt(tokens, at - 1);
  let place = at + 1;
  while (isAdverb(tokens[place]) || (before === 'elle' && wordAt(tokens, place) === 'toute')) place += 1;
  const form = tokens[place];
  const quality = isClear(form) && can(form, QUALIFIER) && (form.tag & (QUALIFIER | (place > at + 1 ? ~0 : 0))) !== 0;
  if (/^(?:il|on|c'|qui)$/u.test(before))
    return (isClear(form) && can(form, QUALIFIER)) || place > at + 1 || (before === "c'" && !isStop(tokens, at + 1))
      ? found
      : [];
  if (before === 'en' && wordAt(tokens, at - 2) === 'où') return found;
  if (beforeInfinitive(tokens, at)) return found;
  if (/^quel(?:le|s|les)?$/u.test(before) && can(tokens[at + 1], DETERMINER)) return found;
  const owner = placed(tokens, at) && !hasFinite(tokens, at + 1) ? subjectBefore(tokens, at) : null;
  if (owner?.singular === true && owner.start === clauseStart(tokens, at)) return found;
  if (before === 'elle') return quality && can(form, PARTICIPLE | ADJECTIVE) && !can(form, NOUN) ? found : [];
  if (!quality || (can(form, NOUN) && place === at + 1) || hasFinite(tokens, place + 1)) return [];
  const subject = subjectBefore(tokens, at);
  if (subject === null || !subject.singular || subject.start !== clauseStart(tokens, at)) return [];
  if ((agreementIn(form, QUALIFIER) & subject.agreement) === 0) return [];
  // « un lieu calme et lumineux »: the phrase has an adjective that the other joins.
  const phrase = phrases(tokens).find(({ start }) => start === subject.start);
  if (phrase === undefined || phrase.adjectives.length > 0 || /^une?$/u.test(wordAt(tokens, phrase.determiner)))
    return [];
  return can(tokens[at - 1], ADJECTIVE | PARTICIPLE) && at - 1 !== phrase.head ? [] : found;
}

/** « et à 24,90 € », « et en ligne », « et ici »: what a verb must come before. */
function placed(tokens: Tokens, at: number): boolean {
  const [next, after] = [wordAt(tokens, at + 1), tokens[at + 2]];
  if (/^(?:à|de)$/u.test(next)) return after?.kind === 'price' || (after?.kind === 'number' && next === 'de');
  if (next === 'en')
    return /^(?:ligne|stock|cours|vente|rupture|route|boutique|promo|ordre|travaux)$/u.test(wordAt(tokens, at + 2));
  return /^(?:ici|là|donc|désormais|toujours|déjà)$/u.test(next) && (isStop(tokens, at + 2) || next === 'donc');
}

const GREETING = /^(?:merci|bravo|bonjour|bonsoir|salut|désolé|désolée|désolés|félicitations)$/u;

function andMeant(tokens: Tokens, at: number): Mark[] {
  const start = wordAt(tokens, clauseStart(tokens, at));
  const next = wordAt(tokens, at + 1);
  const items = tokens[at - 1];
  // « deux entrées est un dessert »: a list.
  if (
    isClear(items) &&
    can(items, NOUN) &&
    isPluralOnly(items, NOUN) &&
    tokens[at - 2]?.tag === NUMBER &&
    at - 2 === clauseStart(tokens, at) &&
    (/^(?:un|une)$/u.test(next) || tokens[at + 1]?.tag === NUMBER)
  )
    return markOver(tokens, at, at, ['et', 'sont']);
  if (!GREETING.test(start) || hasFinite(tokens, clauseStart(tokens, at), at)) return [];
  if (GREETING.test(wordAt(tokens, at - 1))) return markOver(tokens, at, at, ['et']);
  return /^(?:bonne|belle|bon|merci|bravo|bienvenue|excellente|très)$/u.test(next) ||
    (next === 'à' && /^(?:bientôt|demain|très|vite)$/u.test(wordAt(tokens, at + 2)))
    ? markOver(tokens, at, at, ['et'])
    : [];
}

export const etOrEst: Rule<FrenchSentence> = {
  id: 'et-or-est',
  family: 'hom-et',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.25',
  wrong: [
    'Votre table [et→est] prête.',
    'Le café [et→est] très bon ici.',
    'Il [et→est] parti hier.',
    'Bravo [est→et] merci !',
    'Le plus sûr [et→est] de réserver.',
    'Deux plats [est→et] un café pour 20 €.',
    'Merci à vous [est→et] bonne journée.',
  ],
  right: [
    'Simple et bon.',
    'L’est et l’ouest.',
    'Il est et reste gratuit.',
    'Le pain et le beurre sont là.',
    'Merci, c’est et ce sera gratuit.',
    'La soupe, chaude et bonne, arrive.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'et') return isMeant(tokens, at);
      return word === 'est' ? andMeant(tokens, at) : [];
    });
  },
};
