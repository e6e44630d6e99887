import { ADVERB, CONTRACTION, DETERMINER, FINITE, INFINITIVE, NOUN, PERSONS } from '../categories.ts';
import { isAvoir } from '../clauses.ts';
import { can, isAdverb, isClitic, isWord, personOf, personsOf, SURE_SUBJECT } from '../look.ts';
import type { FrenchToken } from '../sentence.ts';

/** « comment tu nous as connus »: the verb has its own subject, right before it or before its pronouns. */
function hasOwnSubject(tokens: readonly FrenchToken[], index: number): boolean {
  let at = index - 1;
  while (isClitic(tokens[at]) && !SURE_SUBJECT.test(tokens[at]?.norm ?? '')) at -= 1;
  const subject = tokens[at];
  const person = subject !== undefined && SURE_SUBJECT.test(subject.norm) ? personOf(subject) : undefined;
  return person !== undefined && (personsOf(tokens[index] as FrenchToken) & PERSONS[person]) !== 0;
}

const BY_STRESSED: Readonly<Record<string, number>> = {
  moi: PERSONS['1s'],
  toi: PERSONS['2s'],
  nous: PERSONS['1p'],
  vous: PERSONS['2p'],
};

/** « c'est toi qui choisis »: the verb goes with whom « qui » stands for. */
function goesWithStressed(tokens: readonly FrenchToken[], index: number): boolean {
  let at = index - 1;
  while (isClitic(tokens[at])) at -= 1;
  const persons = tokens[at]?.norm === 'qui' ? (BY_STRESSED[tokens[at - 1]?.norm ?? ''] ?? 0) : 0;
  return (personsOf(tokens[index] as FrenchToken) & persons) !== 0;
}

/** A verb that agrees with a pronoun before it, in the person that nothing else has. */
export const agreesWithPronoun = (tokens: readonly FrenchToken[], index: number): boolean =>
  hasOwnSubject(tokens, index) || goesWithStressed(tokens, index);

/** « Le lundi, c'est lentilles »: a topic set apart, and no other verb than this one. */
export function isOnlyVerb(tokens: readonly FrenchToken[], index: number, width: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || isWord(before)) return false;
  return !tokens.some(
    (token, at) => (at < index || at >= index + width) && (token.tag === FINITE || token.norm === "c'"),
  );
}

/** « allée F, stand 27 », « allée 6 »: a noun with its number. */
export const isNumbered = (token: FrenchToken | undefined, next: FrenchToken | undefined): boolean =>
  can(token, NOUN) && next !== undefined && (next.kind === 'number' || /^\p{Lu}$/u.test(next.text));

/** « on a tous oublié nos clés »: the object comes after its participle. */
export function hasObjectAfter(tokens: readonly FrenchToken[], index: number): boolean {
  let at = index - 1;
  while (isAdverb(tokens[at])) at -= 1;
  const object = tokens[index + 1];
  return (
    isAvoir(tokens[at]) &&
    /^(?:je|j'|tu|il|elle|on|ils|elles)$/u.test(tokens[at - 1]?.norm ?? '') &&
    can(object, DETERMINER) &&
    !can(object, CONTRACTION)
  );
}

const WHERE = /^(?:haut|bas|face|dessous|dessus|dedans|dehors|bout|coin)$/u;

/** « d'en haut », « le plaisir d'en parler ». */
export const isFromThere = (next: FrenchToken | undefined): boolean =>
  next !== undefined && (WHERE.test(next.norm) || (can(next, INFINITIVE) && !can(next, ADVERB)));
