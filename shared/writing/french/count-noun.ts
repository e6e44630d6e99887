import type { Mark, Rule } from '../rule.ts';
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  FINITE,
  IMPERATIVE,
  INFINITIVE,
  MARK,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PLURAL,
  PREPOSITION,
} from './categories.ts';
import { isInUse } from './in-use.ts';
import { agreementIn, analysesIn, can, isClear, markToken } from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Addresses, months, units cut short, set phrases: no plural is due after a number. */
const SKIPPED =
  /^(?:rue|avenue|place|boulevard|quai|impasse|allée|chemin|cours|square|route|passage|faubourg|pont|porte|hall|bâtiment|ligne|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|merci|bravo|bis|ter|max|min|mini|maxi|sec|pro|plus|cent|mille|cash|net|bonus|euro|demi|moins|édition|version|saison|épisode|étage|terminal|midi|matin|soir|monde|contre|chrono|extra|mag|contact|direct)$/u;
/** Digits, or a number in letters from two on. */
const DIGITS = /^[1-9]\d{0,5}$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const LETTERS =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)$/u;
const PLURALS = /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|aux|ou|en|à|de|d'|dans|pour|sur|par|avec|sous|depuis|a|y)$/u;
const QUANTITY = /^(?:beaucoup|plein|trop|tant|autant|énormément|peu|tellement|combien)$/u;
/** Nouns that are counted, never taken as a mass. */
const COUNTED =
  /^(?:faute|erreur|question|personne|client|cliente|produit|photo|message|commentaire|magasin|modèle|cadeau|surprise|nouveauté|souvenir|compliment|année|enfant|ami|amie|mail|pub|fille|garçon|marque|livre|vidéo|problème|souci|mot|article|idée|jour|semaine|film|site|vêtement|commande|colis|détail|avantage|défaut)$/u;

function isMany(token: FrenchToken | undefined): boolean {
  if (token?.kind === 'number') return DIGITS.test(token.text) && token.text !== '1' && !YEAR.test(token.text);
  return token?.kind === 'word' && token.tag === NUMBER && LETTERS.test(token.norm);
}

/** A number that counts: after a noun, a name, *le*, it is a label (« page 3 », « le 12 », « iPhone 15 »). */
function counts(tokens: readonly FrenchToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.tag === MARK) return true;
  if (before.kind !== 'word' || before.capital) return false;
  if (PLURALS.test(before.norm)) return true;
  return (
    (before.tag & (FINITE | IMPERATIVE | INFINITIVE | PARTICIPLE | ADVERB | PREPOSITION | CONJUNCTION)) !== 0 &&
    !/^(?:le|la|l'|du|au|un|une)$/u.test(before.norm)
  );
}

function plural(noun: FrenchToken, { words }: FrenchSentence): Mark[] {
  return markToken(
    noun,
    analysesIn(noun, NOUN).flatMap(({ lemma }) => words.agreeing(lemma, NOUN, PLURAL)),
  );
}

function isSingularNoun(token: FrenchToken | undefined): token is FrenchToken {
  if (!isClear(token) || !can(token, NOUN) || SKIPPED.test(token.norm)) return false;
  // « deux chai, trois naan »: a loan word, whatever the list takes it for.
  const none = () => false;
  return (agreementIn(token, NOUN) & PLURAL) === 0 && !(token.norm.length < 5 && isInUse(token.norm, none, none));
}

export const countNoun: Rule<FrenchSentence> = {
  id: 'count-noun',
  family: 'dna',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.1',
  wrong: [
    'On attend depuis 3 [semaine→semaines] déjà.',
    'Il reste deux [table→tables] en terrasse.',
    'Il y a plein de [faute→fautes] ici.',
  ],
  right: [
    'Le 12 rue des Lilas.',
    'Un thé, deux chai, trois lassis.',
    'Il arrive le 3 septembre.',
    'Page 2 ligne 4.',
    'Beaucoup de monde, peu de place.',
    'Le bus 12 dessert la gare.',
    'Comptez 20 min à pied.',
    'Les deux marchent bien.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    return tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      if (isMany(token)) {
        if (!isSingularNoun(next) || !next.spaced || !counts(tokens, at)) return [];
        if ((next.norm.length < 3 && next.norm !== 'an') || can(next, ADVERB | PREPOSITION | NUMBER)) return [];
        // « les deux marche bien »: a verb; « reste deux table » is none.
        if (
          can(next, FINITE) &&
          (next.tag !== NOUN || /^(?:les|tous|toutes|nous|vous)$/u.test(tokens[at - 1]?.norm ?? 'les'))
        )
          return [];
        if (can(next, ADJECTIVE) && next.tag !== NOUN) return [];
        const after = tokens[at + 2];
        return after?.kind === 'number' || after?.capital === true ? [] : plural(next, sentence);
      }
      if (!QUANTITY.test(token.norm) || !/^(?:de|d')$/u.test(next?.norm ?? '')) return [];
      const noun = tokens[at + 2];
      return isSingularNoun(noun) && COUNTED.test(noun.norm) ? plural(noun, sentence) : [];
    });
  },
};
