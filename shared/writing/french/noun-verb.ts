import type { Mark, Rule } from '../rule.ts';
import {
  ADJECTIVE,
  ADVERB,
  CLITIC,
  CONTRACTION,
  DETERMINER,
  FINITE,
  MARK,
  NEGATION,
  NOUN,
  PARTICIPLE,
  PERSONS,
  PREPOSITION,
  PRONOUN,
} from './categories.ts';
import { type Clause, clausesOf } from './clauses.ts';
import {
  afterAdverbs,
  afterClitics,
  COLOUR,
  can,
  isClear,
  isShaded,
  isWord,
  markToken,
  opensClause,
  personsOf,
} from './look.ts';
import { inPerson } from './pronoun-verb.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Pronouns that are a singular subject at the start of a clause. */
const ALONE = /^(?:personne|chacun|chacune|quelqu'un|rien|cela|ça|ceci|celui-ci|celle-ci|celui-là|celle-là)$/u;

/** « les gants taille unique », « les jeans coupe droite »: a noun that says which, without article. */
const LABEL =
  /^(?:taille|pointure|coupe|modèle|format|couleur|parfum|option|version|style|type|goût|marque|mode|forme|série|finition|matière|classe|catégorie|saveur|calibre|gamme)$/u;

function isLabel(tokens: readonly FrenchToken[], at: number): boolean {
  const next = tokens[at + 1];
  return LABEL.test(tokens[at]?.norm ?? '') && next !== undefined && !can(next, DETERMINER | CLITIC | CONTRACTION);
}

/** What may follow a finite verb: so that « les colis part » is read as a verb, « les relais colis » is not. */
function looksLikeVerb(tokens: readonly FrenchToken[], at: number, clitics: number): boolean {
  const verb = tokens[at] as FrenchToken;
  if (isLabel(tokens, at) || isShaded(tokens, at) || COLOUR.test(tokens[at - 1]?.norm ?? '')) return false;
  if (verb.tag === FINITE) return true;
  if (!can(verb, NOUN | ADJECTIVE | PARTICIPLE) || clitics > 0) return clitics > 0 || !can(verb, ADVERB | PREPOSITION);
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    can(next, DETERMINER | CLITIC | NEGATION | PRONOUN) &&
    !can(next, CONTRACTION) &&
    !can(verb, ADJECTIVE)
  );
}

function checkClause(tokens: readonly FrenchToken[], clause: Clause, { words }: FrenchSentence): Mark[] {
  const verb = tokens[clause.verb] as FrenchToken;
  if (!can(verb, FINITE) || verb.norm === 'plus' || !looksLikeVerb(tokens, clause.verb, clause.clitics.length))
    return [];
  const persons = personsOf(verb);
  if (persons === 0 || (persons & PERSONS[clause.person]) !== 0) return [];
  // « Le 8 mai nous n'ouvrons pas »: the pronoun is the verb's own subject.
  const goesWith = ({ norm }: FrenchToken) =>
    (norm === 'nous' && (persons & PERSONS['1p']) !== 0) || (norm === 'vous' && (persons & PERSONS['2p']) !== 0);
  if (clause.clitics.some(goesWith)) return [];
  // A first or second person after a noun: an inverted or cut sentence, unless a third person sounds the same.
  const third = PERSONS['3s'] | PERSONS['3p'];
  if ((persons & third) === 0 && !/(?:s|x)$/u.test(verb.norm)) return [];
  return markToken(verb, inPerson(verb, clause.person, words));
}

function checkAlone(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  const token = tokens[at] as FrenchToken;
  if (!ALONE.test(token.norm) || !opensClause(tokens, at)) return [];
  const place = afterClitics(tokens, afterAdverbs(tokens, at + 1));
  const verb = tokens[place];
  if (!isClear(verb) || verb.tag !== FINITE) return [];
  const persons = personsOf(verb);
  if ((persons & PERSONS['3s']) !== 0 || /^(?:sont|étaient|seront|seraient)$/u.test(verb.norm)) return [];
  return markToken(verb, inPerson(verb, '3s', words));
}

/** « La plupart de nos clients vient »: plural, save « la plupart du temps ». */
function checkMost(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  if (tokens[at]?.norm !== 'plupart' || !/^(?:des|de|d')$/u.test(tokens[at + 1]?.norm ?? '')) return [];
  for (let place = at + 2; place < Math.min(tokens.length, at + 7); place += 1) {
    const verb = tokens[place];
    if (!isWord(verb) || verb.tag === MARK) return [];
    if (verb.tag !== FINITE) continue;
    return (personsOf(verb) & PERSONS['3p']) !== 0 || tokens[place - 1]?.norm === 'qui'
      ? []
      : markToken(verb, inPerson(verb, '3p', words));
  }
  return [];
}

export const nounVerb: Rule<FrenchSentence> = {
  id: 'noun-verb',
  family: 'sv',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.5',
  wrong: [
    'Nos équipes [prépare→préparent] votre commande.',
    'Vos messages nous [touche→touchent] beaucoup.',
    'La boutique [ferment→ferme] à midi.',
    'Les commandes passées avant 15h [parte→partent] le jour même.',
    'Personne ne [répondent→répond] le dimanche.',
    'Les jardiniers [taille→taillent] les haies.',
    'La plupart des clients [vient→viennent] à pied.',
  ],
  right: [
    'La plupart partent.',
    'Léa et Tom arrivent.',
    'Les plages du golfe sont belles.',
    'La note du resto est bonne.',
    'Ce matin étaient présents deux clients.',
    'Plus d’un client nous l’a demandé.',
    'Le 8 mai nous n’ouvrons que l’après-midi.',
    'Les après-ski taille 39 sont arrivés, les gants taille unique aussi.',
    'Ces housses rose poudré partent vite.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    const clauses = clausesOf(tokens).filter(({ pronoun }) => !pronoun);
    return [
      ...clauses.flatMap((clause) => checkClause(tokens, clause, sentence)),
      ...tokens.flatMap((_, at) => [...checkAlone(tokens, at, sentence), ...checkMost(tokens, at, sentence)]),
    ];
  },
};
