import {
  ADJECTIVE,
  ANY,
  CONTRACTION,
  DETERMINER,
  FEMININE,
  FINITE,
  MASCULINE,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PLURAL,
  SINGULAR,
} from './categories.ts';
import { agreementIn, can, isAdverb, isClear, isWord } from './look.ts';
import type { FrenchToken } from './sentence.ts';

/** A determiner, its noun and the adjectives around it; places are indexes of tokens. */
export interface NounPhrase {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** -1 for a phrase without. */
  readonly determiner: number;
  readonly head: number;
  readonly adjectives: readonly number[];
  /** What determiner and noun allow together; 0 when they clash. */
  readonly agreement: number;
}

const QUALIFIER = ADJECTIVE | PARTICIPLE;
/** Determiner-like words that say nothing of number: `les deux`, `tous`. */
const PREDETERMINER = /^(?:tous|toutes|tout|toute)$/u;
/** Words that are nouns and qualify another one without agreeing, or whose adjective reading is rare. */
const INVARIABLE = new Set(
  'canon orange marron turquoise kaki crème ivoire saumon émeraude bordeaux chocolat taupe anthracite prune moutarde cerise citron corail fuchsia lavande olive bronze argent or rouille sable lin nude standard super top sympa cool bio chic vintage premium gratis extra pop star clé clés phare test type type modèle record surprise maison matin soir midi minuit plein compris inclus possible haut bas demi nu mi découverte découvertes produit produits marine entrée sortie arrivée adulte adultes étudiant étudiants adhérent adhérents senior seniors junior juniors expert client clients fumeur fumeurs abonné abonnés invité invités visiteur voyageur débutant débutants'.split(
    ' ',
  ),
);

const OPENING = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent)$/u;

/** Adjectives that stand before their noun. */
export const PRENOMINAL =
  /^(?:large|larges|vrai|vraie|vrais|vraies|simple|simples|nombreux|nombreuses|pire|pires|mauvais|mauvaise|mauvaises|vieux|vieil|vieille|vieilles|gros|grosse|grosses|jeune|jeunes|long|longue|longs|longues|faux|fausse|fausses|pur|pure|véritable|véritables|ancien|ancienne|anciens|anciennes|futur|future|futurs|futures|propre|propres|seul|seule|seuls|seules|tel|telle|tels|telles|même|mêmes|haut|haute|hauts|hautes|rare|rares|cher|chère|chers|chères|double|ultime|énorme|énormes|superbe|superbes|magnifique|magnifiques|sacré|sacrée|bref|brève|immense|immenses|léger|légère|fameux|fameuse|second|seconde|deuxième|troisième|bon|bonne|bons|bonnes|beau|belle|beaux|belles|joli|jolie|jolis|jolies|joyeux|joyeuse|joyeuses|excellent|excellente|excellents|excellentes|nouveau|nouvelle|nouveaux|nouvelles|premier|première|premiers|premières|dernier|dernière|derniers|dernières|prochain|prochaine|prochains|prochaines|petit|petite|petits|petites|grand|grande|grands|grandes|meilleur|meilleure|meilleurs|meilleures|heureux|heureuse|heureuses|doux|douce|douces|autre|autres|quel|quelle|quels|quelles|certaines|certains|différents|différentes|divers|diverses)$/u;

/** Of them, those that stand before a noun even without determiner: « Bonne journée ». */
export const BARE =
  /^(?:bon|bonne|bons|bonnes|beau|belle|beaux|belles|joli|jolie|jolis|jolies|joyeux|joyeuse|joyeuses|excellent|excellente|excellents|excellentes|nouveau|nouvelle|nouveaux|nouvelles|premier|première|premiers|premières|dernier|dernière|derniers|dernières|prochain|prochaine|prochains|prochaines|petit|petite|petits|petites|grand|grande|grands|grandes|meilleur|meilleure|meilleurs|meilleures|heureux|heureuse|heureuses|doux|douce|douces|autre|autres|quel|quelle|quels|quelles|certaines|certains|différents|différentes|divers|diverses)$/u;

/** Determiner readings of a token here: its agreements, 0 when it is none. */
export function determinerAgreement(token: FrenchToken | undefined): number {
  if (!isWord(token) || !can(token, DETERMINER | CONTRACTION)) return 0;
  if (token.tag !== DETERMINER && token.tag !== CONTRACTION) return 0;
  if (/^(?:de|d')$/u.test(token.norm)) return 0;
  return agreementIn(token, DETERMINER | CONTRACTION);
}

const isNumber = (token: FrenchToken | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (isWord(token) && token.tag === NUMBER));

/** « une belle fin »: an adjective of that place, whatever the vote says, when a noun may follow. */
function standsBefore(token: FrenchToken | undefined, next: FrenchToken | undefined): boolean {
  return (
    isClear(token) &&
    PRENOMINAL.test(token.norm) &&
    can(token, ADJECTIVE) &&
    isClear(next) &&
    can(next, NOUN) &&
    next.tag !== FINITE
  );
}

function isQualifier(token: FrenchToken | undefined): token is FrenchToken {
  return isClear(token) && (token.tag & QUALIFIER) !== 0 && can(token, QUALIFIER);
}

/** Reads the noun phrase that starts at a determiner; null when there is no clear one. */
export function readPhrase(tokens: readonly FrenchToken[], start: number): NounPhrase | null {
  let at = start;
  if (PREDETERMINER.test(tokens[at]?.norm ?? '') && determinerAgreement(tokens[at + 1]) !== 0) at += 1;
  const determiner = at;
  // « deux rames sont restées »: a number that opens the sentence does a determiner's work.
  const numbered = tokens[determiner]?.first === true && OPENING.test(tokens[determiner]?.norm ?? '');
  const allowed = numbered ? PLURAL : determinerAgreement(tokens[determiner]);
  if (allowed === 0) return null;
  at += 1;
  let counted = false;
  while (isNumber(tokens[at])) {
    counted = true;
    at += 1;
  }
  const adjectives: number[] = [];
  while (
    (isQualifier(tokens[at]) || standsBefore(tokens[at], tokens[at + 1])) &&
    (can(tokens[at + 1], NOUN) || isQualifier(tokens[at + 1])) &&
    isClear(tokens[at + 1]) &&
    // « cette modèle revient »: a noun that may be an adjective, before what may be a verb.
    !(can(tokens[at], NOUN) && can(tokens[at + 1], FINITE) && !PRENOMINAL.test(tokens[at]?.norm ?? ''))
  ) {
    adjectives.push(at);
    at += 1;
  }
  const head = at;
  const noun = tokens[head];
  if (!isClear(noun) || !can(noun, NOUN) || (noun.tag & (NOUN | QUALIFIER)) === 0) return null;
  // « les deux », « un seul »: an adjective alone is no noun.
  const alone = noun.tag !== NOUN && adjectives.length === 0 && can(noun, QUALIFIER);
  if (alone && !can(tokens[at + 1], FINITE) && !/^(?:de|d')$/u.test(tokens[at + 1]?.norm ?? '')) return null;
  at += 1;
  for (;;) {
    const place = isAdverb(tokens[at]) && tokens[at]?.norm !== 'tout' && isQualifier(tokens[at + 1]) ? at + 1 : at;
    const next = tokens[place];
    if (!isQualifier(next) || INVARIABLE.has(next.norm)) break;
    adjectives.push(place);
    at = place + 1;
  }
  const determined = counted ? allowed & PLURAL || allowed : allowed;
  return { start, end: at, determiner, head, adjectives, agreement: determined & agreementIn(noun, NOUN) };
}

/** « les photo sont »: gender of the noun, number of the determiner; 0 when they clash in gender. */
export function clashingAgreement(tokens: readonly FrenchToken[], { determiner, head }: NounPhrase): number {
  const [own, wanted] = [agreementIn(tokens[head] as FrenchToken, NOUN), determinerAgreement(tokens[determiner])];
  const number = (wanted & SINGULAR) === 0 ? PLURAL : (wanted & PLURAL) === 0 ? SINGULAR : 0;
  const gender = ((own & MASCULINE) !== 0 ? MASCULINE : 0) | ((own & FEMININE) !== 0 ? FEMININE : 0);
  return number & gender;
}

/** All phrases of a sentence, from left to right, none inside another. */
export function phrasesOf(tokens: readonly FrenchToken[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = readPhrase(tokens, at);
    if (phrase === null) continue;
    found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}

export const isInvariable = (token: FrenchToken): boolean => INVARIABLE.has(token.norm);
export const qualifierAgreement = (token: FrenchToken): number => agreementIn(token, QUALIFIER) || ANY;
