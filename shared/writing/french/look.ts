import type { Mark } from '../rule.ts';
import type { Analysis } from './analysis.ts';
import {
  ADJECTIVE,
  ADVERB,
  DETERMINER,
  FINITE,
  NEGATION,
  NOUN,
  PARTICIPLE,
  type Person,
  SINGULAR,
} from './categories.ts';
import type { FrenchToken } from './sentence.ts';

/** Agreements that a token can have in one of the categories (bits); 0 when it has no such reading. */
export function agreementIn({ analyses }: FrenchToken, categories: number): number {
  return analyses.reduce((all, one) => ((one.category & categories) !== 0 ? all | one.agreement : all), 0);
}

export function isWord(token: FrenchToken | undefined): token is FrenchToken {
  return token !== undefined && token.kind === 'word';
}

/** A word that grammar can say something of: in the list, and not a name. */
export function isClear(token: FrenchToken | undefined): token is FrenchToken {
  return isWord(token) && token.categories !== 0 && !token.capital;
}

export const can = (token: FrenchToken | undefined, categories: number): boolean =>
  token !== undefined && (token.categories & categories) !== 0;

/** Nothing else than the categories. */
export const only = (token: FrenchToken | undefined, categories: number): boolean =>
  token !== undefined && token.categories !== 0 && (token.categories & ~categories) === 0;

export const analysesIn = ({ analyses }: FrenchToken, categories: number): Analysis[] =>
  analyses.filter(({ category }) => (category & categories) !== 0);

/** Persons of the finite readings, all moods (or those of `moods`). */
export function personsOf({ analyses }: FrenchToken, moods = ~0): number {
  return analyses.reduce(
    (all, one) => ((one.category & FINITE) !== 0 && (one.moods & moods) !== 0 ? all | one.persons : all),
    0,
  );
}

export const lemmaIn = (token: FrenchToken | undefined, categories: number, lemmas: ReadonlySet<string>): boolean =>
  token?.analyses.some(({ category, lemma }) => (category & categories) !== 0 && lemmas.has(lemma)) ?? false;

const CLITIC_FORM = /^(?:me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en|nous|vous|ne|n')$/u;
const SHORT_ADVERB =
  /^(?:pas|plus|jamais|bien|déjà|toujours|encore|très|trop|vraiment|aussi|tous|toutes|tout|également|enfin|souvent|vite|mal|mieux|presque|quasiment|désormais|maintenant|actuellement|malheureusement|heureusement|finalement|parfaitement|entièrement|complètement|totalement|spécialement|uniquement|simplement|directement|ensuite|hier|ainsi|même|assez|si|super|hyper|ultra|bel|peu|beaucoup|tant|autant|guère|point|rien|bientôt|rarement|certainement|sûrement|probablement|sans doute|d'abord|tellement|juste|carrément)$/u;

export const isClitic = (token: FrenchToken | undefined): boolean => isWord(token) && CLITIC_FORM.test(token.norm);

/** Adverbs and negations that may stand between an auxiliary and its participle, or before an adjective. */
export function isAdverb(token: FrenchToken | undefined): boolean {
  if (!isWord(token)) return false;
  return (
    SHORT_ADVERB.test(token.norm) ||
    (token.norm.endsWith('ment') && only(token, ADVERB)) ||
    only(token, ADVERB | NEGATION)
  );
}

export function skipWhile(
  tokens: readonly FrenchToken[],
  from: number,
  test: (token: FrenchToken | undefined) => boolean,
): number {
  let at = from;
  while (at < tokens.length && test(tokens[at])) at += 1;
  return at;
}

export const afterClitics = (tokens: readonly FrenchToken[], from: number): number => skipWhile(tokens, from, isClitic);
export const afterAdverbs = (tokens: readonly FrenchToken[], from: number): number => skipWhile(tokens, from, isAdverb);

const PERSON_OF: Readonly<Record<string, Person>> = {
  je: '1s',
  "j'": '1s',
  tu: '2s',
  il: '3s',
  elle: '3s',
  on: '3s',
  ils: '3p',
  elles: '3p',
  nous: '1p',
  vous: '2p',
};

export const personOf = (token: FrenchToken | undefined): Person | undefined =>
  token === undefined ? undefined : PERSON_OF[token.norm];

/** Pronouns that are a subject wherever they stand. */
export const SURE_SUBJECT = /^(?:je|j'|tu|il|on|ils)$/u;

/** A new clause begins here: the start, a mark, a coordination or subordination before. */
export function opensClause(tokens: readonly FrenchToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return true;
  if (before.kind !== 'word') return !/^(?:code|number|time|price|symbol)$/u.test(before.kind) && before.text !== ')';
  // « le car vous attend », « un bon vous est offert »: nouns.
  if (/^(?:car|or|bon)$/u.test(before.norm) && can(tokens[index - 2], DETERMINER)) return false;
  return /^(?:et|mais|ou|où|donc|car|or|que|qu'|si|s'|quand|comme|lorsque|lorsqu'|puisque|puisqu'|quoique|quoiqu'|dont|alors|aussi|oui|non|merci|bonjour|bonsoir|coucou|salut|hello|désolé|désolée|désolés|désolées|parfait|super|ici|là|hier|demain|aujourd'hui|maintenant|voilà|ensuite|puis|enfin|promis|eh|ah|oh|bon|bref|sinon|d'ailleurs|malheureusement|heureusement|également)$/u.test(
    before.norm,
  );
}

export function likeWritten(form: string, written: string): string {
  if (written.length > 1 && written === written.toUpperCase() && /\p{L}{2}/u.test(written)) return form.toUpperCase();
  return /^\p{Lu}/u.test(written) ? form.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : form;
}

const PLACE =
  /^(?:zones?|quartiers?|parkings?|façades?|entrées?|sorties?|ailes?|rives?|versants?|côtés?|côtes?|tribunes?|portes?|banlieues?|régions?|secteurs?|parties?|murs?|pignons?|halls?|terrasses?|bretelles?|rocades?|frontières?|pays|europe|façades?)$/u;

/** « la zone est »: the point of the compass, where no verb can be: before a mark or before the verb itself. */
export function isEastern(tokens: readonly FrenchToken[], at: number): boolean {
  if (tokens[at]?.norm !== 'est' || !(PLACE.test(tokens[at - 1]?.norm ?? '') || tokens[at - 1]?.norm === "d'"))
    return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.tag === FINITE ||
    next.norm === 'est' ||
    next.norm === 'se'
  );
}

export const COLOUR = /^(?:bleu|vert|rouge|gris|jaune|rose|brun|blond|noir|blanc|violet|beige|châtain|mauve|roux)$/u;

const SHADE =
  /^(?:nuit|pomme|pétrole|canard|sapin|olive|bouteille|amande|citron|paille|moutarde|marine|ciel|roi|acier|layette|turquoise|lagon|horizon|ardoise|perle|souris|anthracite|fer|béton|sang|brique|cerise|feu|bordeaux|corail|bonbon|poudré|thé|saumon|crème|ivoire|ébène|charbon|miel|cuivré|cendré|doré|cognac|chocolat|café|tilleul|menthe|mousse|forêt|prairie|fluo|mat|brillant|métallisé|pastel)$/u;

/** « bleu canard », « gris souris », « blanc cassé »: a colour and what it is named after stay as they are. */
export function isShaded(tokens: readonly FrenchToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!COLOUR.test(tokens[at]?.norm ?? '') || next?.kind !== 'word' || next.norm.startsWith('-')) return false;
  // « bleu nuit », « vert pomme »: whatever the vote says of the noun.
  const after = tokens[at + 2]?.norm ?? '';
  // « vert d'eau », « des parasols jaune et vert »: each in two colours.
  if (/^(?:de|d')$/u.test(next.norm))
    return /^(?:eau|gris|nuit|prusse|cobalt|lin|mer|chine|mars|lune|minuit)$/u.test(after);
  if (next.norm === 'et') return COLOUR.test(after);
  if (next.categories === 0 || SHADE.test(next.norm)) return !next.capital;
  if ((next.tag & (NOUN | ADJECTIVE | PARTICIPLE)) === 0) return false;
  return (agreementIn(next, NOUN | ADJECTIVE | PARTICIPLE) & SINGULAR) !== 0;
}

/** Adjectives that say how a thing is done, after a participle: « coupés court ». */
export const BY_MANNER =
  /^(?:fin|gros|court|menu|carré|épais|serré|droit|haut|bas|ras|net|large|frais|dru|rond|plat|long|doux|fort)$/u;

/** A mark over one token; none when there is nothing to propose. */
export function markToken(token: FrenchToken, forms: readonly string[]): Mark[] {
  const replacements = [...new Set(forms)]
    .filter((form) => form !== token.norm)
    .map((form) => likeWritten(form, token.text));
  return replacements.length === 0
    ? []
    : [{ start: token.start, end: token.end, replacements: replacements.slice(0, 3) }];
}

/** Parts of a shop or a page that are named by what is in them: « le rayon fruitiers », « l’onglet retours ». */
const NAMED_BY_CONTENT =
  /^(?:rayons?|espaces?|coins?|pôles?|stands?|secteurs?|sections?|onglets?|rubriques?|menus?|packs?|coffrets?|gammes?|univers|côté)$/u;

export const namesContent = (head: FrenchToken | undefined, content: FrenchToken | undefined): boolean =>
  NAMED_BY_CONTENT.test(head?.norm ?? '') && can(content, NOUN);
