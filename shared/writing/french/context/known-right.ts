import {
  ADJECTIVE,
  ADVERB,
  ANY,
  CONTRACTION,
  DETERMINER,
  FINITE,
  IMPERATIVE,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PERSONS,
  PLURAL,
  PREPOSITION,
  RELATIVE,
  SINGULAR,
} from '../categories.ts';
import { isLoan } from '../in-use.ts';
import {
  agreementIn,
  BY_MANNER,
  can,
  isAdverb,
  isClitic,
  isEastern,
  lemmaIn,
  only,
  opensClause,
  personsOf,
} from '../look.ts';
import type { FrenchToken } from '../sentence.ts';
import { agreesWithPronoun, hasObjectAfter, isFromThere, isNumbered, isOnlyVerb } from './goes-with.ts';

/** Verbs whose participle an infinitive follows: « les a laissés dorer », « entendues chanter », « emmenés courir ». */
const GOVERNING = new Set(
  'laisser faire voir regarder entendre écouter sentir apercevoir envoyer emmener amener mener conduire vouloir pouvoir devoir falloir oser préférer aimer adorer espérer penser croire compter daigner savoir aller venir partir monter descendre courir rentrer retourner sortir passer revenir accourir'.split(
    ' ',
  ),
);
const BEING = new Set(['être']);
const OPENING_ADVERB = /^(?:ainsi|là|ici|alors|soudain|enfin|puis|aussitôt|bientôt|où|dont|que|qu'|comme|quand)$/u;
const LABEL =
  /^(?:taille|pointure|coupe|modèle|format|couleur|parfum|option|version|style|type|marque|mode|forme|série)$/u;

/** « Ainsi parlait notre grand-mère »: the subject comes after the verb. */
function isInverted(tokens: readonly FrenchToken[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    OPENING_ADVERB.test(before.norm) &&
    opensClause(tokens, index - 1) &&
    can(tokens[index + 1], DETERMINER)
  );
}

/** Where the clause of a place begins. */
function clauseStart(tokens: readonly FrenchToken[], index: number): number {
  return tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'punctuation' || kind === 'emoji') + 1;
}

/** Of the determiner or the number at a place: PLURAL, SINGULAR, or 0. */
function numberAt(token: FrenchToken | undefined): number {
  if (token === undefined) return 0;
  if ((token.tag & NUMBER) !== 0) return /^(?:1|une?)$/u.test(token.norm) ? SINGULAR : PLURAL;
  if (!can(token, DETERMINER)) return 0;
  const agreement = agreementIn(token, DETERMINER);
  return (agreement & SINGULAR) === 0 ? PLURAL : (agreement & PLURAL) === 0 ? SINGULAR : 0;
}

/** « Dans la cour trônent deux tilleuls »: a place opens the clause, and the subject follows in the verb's number. */
function isPlaceThenVerb(tokens: readonly FrenchToken[], index: number): boolean {
  const opening = tokens[clauseStart(tokens, index)];
  if (opening === undefined || (opening.tag & (PREPOSITION | CONTRACTION)) === 0) return false;
  const number = numberAt(tokens[index + 1]);
  const persons = personsOf(tokens[index] as FrenchToken);
  return number !== 0 && (persons & (number === PLURAL ? PERSONS['3p'] : PERSONS['3s'])) !== 0;
}

/** « Les bottes dont la semelle bâille partent »: the clause between has its verb, and this one goes with what opens the sentence. */
function isAfterRelative(tokens: readonly FrenchToken[], index: number): boolean {
  const token = tokens[index] as FrenchToken;
  const relative = tokens.slice(0, index).findLastIndex((one) => one.tag === RELATIVE);
  if (relative < 1 || !only(token, FINITE | IMPERATIVE)) return false;
  const number = numberAt(tokens[clauseStart(tokens, relative)]);
  const agrees = (personsOf(token) & (number === PLURAL ? PERSONS['3p'] : PERSONS['3s'])) !== 0;
  return (
    number !== 0 && agrees && tokens.slice(relative + 1, index).some((one) => can(one, FINITE) && !can(one, DETERMINER))
  );
}

/** « vingt et une troupes »: many, though one is said last. */
export function isCounted(tokens: readonly FrenchToken[], index: number): boolean {
  const at = tokens.slice(0, index).findLastIndex(({ norm }) => /^une?$/u.test(norm));
  return at > 1 && index - at < 4 && tokens[at - 1]?.norm === 'et' && can(tokens[at - 2], NUMBER);
}

/** « Tout juste sortis du four, les cookies fondent »: goes with the noun after the comma. */
export function isSetApart(tokens: readonly FrenchToken[], index: number): boolean {
  const token = tokens[index] as FrenchToken;
  if (!can(token, PARTICIPLE | ADJECTIVE) || !tokens.slice(clauseStart(tokens, index), index).every(isAdverb))
    return false;
  const comma = tokens.findIndex(({ norm }, at) => at > index && norm === ',');
  const [determiner, noun] = [tokens[comma + 1], tokens[comma + 2]];
  if (comma < 0 || !can(determiner, DETERMINER) || determiner === undefined) return false;
  const named = noun === undefined ? 0 : agreementIn(noun, NOUN);
  const wanted = agreementIn(determiner, DETERMINER) & (named || ANY);
  return (wanted & agreementIn(token, PARTICIPLE | ADJECTIVE)) !== 0;
}

/** « se sont partagé les parts »: what is shared comes after. */
function sharesSomething(tokens: readonly FrenchToken[], index: number): boolean {
  const [object, being, self] = [tokens[index + 1], tokens[index - 1], tokens[index - 2]];
  return (
    can(object, DETERMINER) &&
    !can(object, CONTRACTION) &&
    lemmaIn(being, FINITE, BEING) &&
    /^(?:me|m'|te|t'|se|s'|nous|vous)$/u.test(self?.norm ?? '')
  );
}

/** What sounds like something else and is right as it stands, whatever the weights prefer. */
export function isKnownRight(tokens: readonly FrenchToken[], index: number, move: string): boolean {
  const before = tokens[index - 1];
  if (move.startsWith('inf>') && can(before, PARTICIPLE) && lemmaIn(before, PARTICIPLE, GOVERNING)) return true;
  if (move.startsWith('est>') && isEastern(tokens, index)) return true;
  if (isEastern(tokens, index - 1)) return true;
  if (agreesWithPronoun(tokens, index)) return true;
  if (/^c'est>/.test(move) && isOnlyVerb(tokens, index, 2)) return true;
  if (/^d'en>/.test(move) && isFromThere(tokens[index + 2])) return true;
  // « ce sera la une »: of a newspaper.
  if (move === 'la>là' && tokens[index + 1]?.norm === 'une') return true;
  if (/^part(?:-|>)/.test(move) && (sharesSomething(tokens, index) || hasObjectAfter(tokens, index))) return true;
  if (/^part>/.test(move) && isNumbered(tokens[index], tokens[index + 1])) return true;
  // « nos smash burgers »: a loan that says which.
  if (/^noun-/.test(move) && isLoan(tokens[index]?.norm ?? '') && can(tokens[index + 1], NOUN)) return true;
  // « votre corner vintage »: a loan that looks like an infinitive.
  if (/^inf>/.test(move) && can(before, DETERMINER) && isLoan(tokens[index]?.norm ?? '')) return true;
  // « infusé à cru »: no verb follows a participle.
  if (move === 'à>a' && before?.tag === PARTICIPLE) return true;
  if (/^(?:pres-person|past-person|verb-person)$/u.test(move) && isPlaceThenVerb(tokens, index)) return true;
  // « ce qu'ils proposent là nous intéresse »: a pronoun and its verb.
  if (move === 'pres>inf' && isClitic(before) && /^(?:là|ici|-là|-ci)$/u.test(tokens[index - 2]?.norm ?? ''))
    return true;
  if (move === 'word-verb' && isAfterRelative(tokens, index)) return true;
  if (isSetApart(tokens, index)) return true;
  if (BY_MANNER.test(tokens[index]?.norm ?? '') && can(before, PARTICIPLE)) return true;
  if (/^past>(?:inf|pres|part)$/u.test(move) && isInverted(tokens, index)) return true;
  // « les gants taille unique »: which ones, without article.
  return LABEL.test(tokens[index]?.norm ?? '') && can(before, NOUN) && !isClitic(before) && !can(before, ADVERB);
}

/** The pronoun is no subject of this verb: it has its own in « celles que j'ai vues méritaient », it is an object in « Léa, ravie, vous embrasse ». */
export function isOthersSubject(tokens: readonly FrenchToken[], subject: number, index: number): boolean {
  const before = tokens[subject - 1];
  if (before === undefined) return false;
  if (before.norm === ',' && /^(?:nous|vous)$/u.test(tokens[subject]?.norm ?? ''))
    return tokens.slice(0, subject - 1).some((token) => token.tag === NOUN || token.capital);
  return (
    can(before, RELATIVE) &&
    tokens.slice(subject + 1, index).some((one) => one.tag === FINITE || only(one, FINITE | IMPERATIVE))
  );
}
