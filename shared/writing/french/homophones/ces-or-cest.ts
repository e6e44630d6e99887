import type { Mark, Rule } from '../../rule.ts';
import { ADJECTIVE, FINITE, FS, NOUN, PARTICIPLE, PLURAL, SINGULAR } from '../categories.ts';
import { agreementIn, can, isAdverb, isClear, opensClause } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  isParticiple,
  isPluralOnly,
  isStop,
  markOver,
  QUALIFIER,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

/** « merci pour ses photos », said to the one who sent them: nobody else is named. */
function thanked(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'ses' || wordAt(tokens, at - 1) !== 'pour') return false;
  if (!/^(?:merci|bravo)$/u.test(wordAt(tokens, at - 2)) || !isStop(tokens, at - 3)) return false;
  const others = tokens.some(
    ({ capital, kind, norm }, place) =>
      kind === 'handle' || (capital && place > 0) || /^(?:il|elle|lui|ils|elles|chef|équipe|fille|fils)$/u.test(norm),
  );
  return !others;
}

/** « ces noté », « ses parti »: *c'est*. */
function cestMeant(tokens: Tokens, at: number): Mark[] {
  if (wordAt(tokens, at) === 'ces' && wordAt(tokens, at + 1) === 'propres' && can(tokens[at + 2], NOUN))
    return markOver(tokens, at, at, ['ses']);
  if (thanked(tokens, at)) return markOver(tokens, at, at, ['ces', 'vos', 'tes']);
  if (!opensClause(tokens, at) && at !== 0) return [];
  const next = tokens[at + 1];
  const word = wordAt(tokens, at + 1);
  const found = markOver(tokens, at, at, ["c'est"]);
  const linked =
    /^(?:ce|chez|par|de|d'|à|en|dans|grâce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|exactement|justement|simplement|seulement)$/u.test(
      word,
    );
  if (
    linked ||
    (isStop(tokens, at + 1) && at > 0 && tokens[at + 1]?.text !== '…' && !/^[«"(]$/u.test(tokens[at + 1]?.text ?? ''))
  )
    return found;
  if (
    word === 'plus' &&
    isClear(tokens[at + 2]) &&
    can(tokens[at + 2], ADJECTIVE) &&
    (agreementIn(tokens[at + 2] as (typeof tokens)[number], ADJECTIVE | NOUN) & PLURAL) === 0
  )
    return found;
  if (
    /^(?:un|une|le|la|l'|mon|ma|notre|votre|ton|ta|pas|bien|trop|comme|pour|vraiment|déjà|ici|là|quoi|qui|quand|où|ça|moi|toi|lui|nous|vous|tout|toujours|presque|ok|top|cool|super)$/u.test(
      word,
    )
  ) {
    const after = tokens[at + 2];
    // « ces bien belles fleurs », « ces super promos »: a plural noun comes.
    const plural = [after, tokens[at + 3]].some(
      (token) =>
        isClear(token) && can(token, NOUN | ADJECTIVE) && (agreementIn(token, NOUN | ADJECTIVE) & SINGULAR) === 0,
    );
    return plural && !/^(?:un|une|le|la|l'|mon|ma|notre|votre)$/u.test(word) ? [] : found;
  }
  if (!isClear(next) || !can(next, QUALIFIER) || (agreementIn(next, NOUN | QUALIFIER) & PLURAL) !== 0) return [];
  // « ces bouquet »: a number is wrong there, not the word.
  return can(next, NOUN) && !can(next, PARTICIPLE) && !(can(next, ADJECTIVE) && isStop(tokens, at + 2)) ? [] : found;
}

/** « la vente c'est terminée »: *s'est*; `at` is the place of *c'*. */
function sestMeant(tokens: Tokens, at: number): Mark[] {
  let place = at + 2;
  while (isAdverb(tokens[place])) place += 1;
  const form = tokens[place];
  if (!isClear(form) || !isParticiple(form)) return [];
  const found = markOver(tokens, at, at + 1, ["s'est"]);
  if (/^(?:il|elle|on|qui)$/u.test(wordAt(tokens, at - 1))) return found;
  if (/^(?:ça|cela|tout)$/u.test(wordAt(tokens, at - 1)) && /^(?:passé|déroulé|arrangé|produit|joué)$/u.test(form.norm))
    return found;
  const subject = subjectBefore(tokens, at);
  if (subject === null || !subject.singular) return [];
  const feminine = (subject.agreement & FS) !== 0 && (agreementIn(form, PARTICIPLE) & FS) !== 0;
  if (feminine) return found;
  const reflexive = form.analyses.some(({ verb }) => /^\d_?[a-z_]*[pqe]/u.test(verb));
  // « le resto c'est fermé » is spoken French.
  const settled =
    /^(?:fermé|complet|réservé|fait|fini|payé|offert|inclus|compris|prévu|noté|validé|réglé|annulé|ouvert|interdit|autorisé|mort|parti|terminé|vendu|épuisé|garanti|promis)$/u.test(
      form.norm,
    );
  return reflexive && !settled && !isStop(tokens, place + 1) ? found : [];
}

/** « S'est noté »: *c'est*; `at` is the place of *s'*. */
function cestForSest(tokens: Tokens, at: number): Mark[] {
  if (
    !(
      at === 0 ||
      isStop(tokens, at - 1) ||
      /^(?:et|mais|car|que|donc|merci|oui|non|si|alors)$/u.test(wordAt(tokens, at - 1))
    )
  )
    return [];
  const next = tokens[at + 2];
  const word = wordAt(tokens, at + 2);
  if (
    /^(?:un|une|le|la|les|l'|mon|notre|votre|pas|bien|trop|très|noté|parti|promis|gagné|validé|bon|vrai|parfait|super|top|génial|possible|fait|prévu|cadeau|offert|avec|pour|vraiment|déjà|dommage|normal|ici|là|en|à|ce|grâce|chez|par|de|d'|plus|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|exactement|lancé|ouvert|fermé|fini|réglé|payé|réservé|complet|gratuit|terminé)$/u.test(
      word,
    )
  ) {
    const inverted =
      /^(?:bien|très|trop|déjà|vraiment|pas)$/u.test(word) &&
      isParticiple(tokens[at + 3]) &&
      !can(tokens[at + 3], ADJECTIVE);
    return inverted ? [] : markOver(tokens, at, at + 1, ["c'est"]);
  }
  return isClear(next) && can(next, ADJECTIVE) && !can(next, PARTICIPLE) ? markOver(tokens, at, at + 1, ["c'est"]) : [];
}

/** « C'est bougies sont coulées »: *ces*. */
function cesForCest(tokens: Tokens, at: number): Mark[] {
  const next = tokens[at + 2];
  if (!opensClause(tokens, at) || !isClear(next) || next.tag !== NOUN || !can(next, NOUN) || !isPluralOnly(next, NOUN))
    return [];
  return [3, 4].some((step) => tokens[at + step]?.tag === FINITE) ? markOver(tokens, at, at + 1, ['ces', 'ses']) : [];
}

export const cesOrCest: Rule<FrenchSentence> = {
  id: 'ces-or-cest',
  family: 'hom-ces',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.18',
  wrong: [
    '[Ces→C’est] noté, à lundi.',
    '[Ces→C’est] une bonne idée.',
    'La vente [c’est→s’est] terminée hier.',
    '[S’est→C’est] parfait.',
    '[C’est→Ces] lampes sont faites ici.',
    'Elle [c’est→s’est] trompée de jour.',
    'Merci pour [ses→ces] jolies photos !',
  ],
  right: [
    'Ces notés sont rares.',
    'C’est deux fois mieux.',
    'Ces bien belles fleurs.',
    'Le parking c’est complet.',
    'S’est ajoutée une date.',
    'Ces prix sont fixes.',
    'Que s’est-il passé ?',
    'C’est vacances !',
    'Bravo à Léa, merci pour ses photos.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'ces' || word === 'ses') return cestMeant(tokens, at);
      if (wordAt(tokens, at + 1) !== 'est') return [];
      if (word === "c'") return [...sestMeant(tokens, at), ...cesForCest(tokens, at)];
      return word === "s'" ? cestForSest(tokens, at) : [];
    });
  },
};
