import type { Mark, Rule } from '../rule.ts';
import {
  ADJECTIVE,
  ANY,
  FEMININE,
  FINITE,
  INFINITIVE,
  MASCULINE,
  NOUN,
  PERSONS,
  PLURAL,
  PREPOSITION,
  SINGULAR,
} from './categories.ts';
import { determinerFor } from './determiners.ts';
import { isInUse } from './in-use.ts';
import type { FrenchWords } from './inflect.ts';
import { agreementIn, analysesIn, can, likeWritten, personsOf } from './look.ts';
import { determinerAgreement, type NounPhrase, phrasesOf, qualifierAgreement } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Nouns that a singular determiner may stand before though they look plural, units, letters. */
const SKIPPED =
  /^(?:égale|euros?|points?|heures?|minutes?|fois|mois|gens|mètres?|kilos?|grammes?|soir|matin|midi|minuit|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;
const SWITCHED =
  /^(?:le|la|les|un|une|des|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|quel|quelle|quels|quelles|au|aux|du|l'|chaque|plusieurs|quelques|aucun|aucune|aucuns|aucunes)$/u;

/** How many words of the phrase and its verb speak for an agreement. */
function support(tokens: readonly FrenchToken[], phrase: NounPhrase, agreement: number): number {
  const adjectives = phrase.adjectives.filter(
    (place) => (qualifierAgreement(tokens[place] as FrenchToken) & agreement) !== 0,
  ).length;
  const verb = tokens[phrase.end];
  if (verb?.tag !== FINITE) return adjectives;
  const persons = personsOf(verb);
  const plural = (persons & PERSONS['3p']) !== 0;
  const singular = (persons & PERSONS['3s']) !== 0;
  const agrees = (agreement & PLURAL) !== 0 ? plural && !singular : singular && !plural;
  return adjectives + (agrees ? 1 : 0);
}

function nounForms(noun: FrenchToken, agreement: number, words: FrenchWords): string[] {
  return analysesIn(noun, NOUN).flatMap(({ lemma, agreement: own }) => {
    const gender =
      (own & MASCULINE) !== 0 && (own & FEMININE) === 0 ? MASCULINE : (own & MASCULINE) === 0 ? FEMININE : ANY;
    const near = words.agreeing(lemma, NOUN, agreement & gender);
    return near.length > 0 ? near : words.agreeing(lemma, NOUN, agreement);
  });
}

interface Repair {
  /** The phrase's determiner and noun changed, each null when it stays. */
  determiner: string | null;
  noun: string | null;
}

function repairsOf(tokens: readonly FrenchToken[], phrase: NounPhrase, words: FrenchWords): Repair[] {
  const determiner = tokens[phrase.determiner] as FrenchToken;
  const noun = tokens[phrase.head] as FrenchToken;
  const next = tokens[phrase.determiner + 1] as FrenchToken;
  const wanted = determinerAgreement(determiner);
  const own = agreementIn(noun, NOUN);
  const byDeterminer = determinerFor(determiner.norm, own, next.norm)
    .filter((form) => form !== determiner.norm)
    .map((form) => ({ determiner: form, noun: null }));
  const byNoun = nounForms(noun, wanted, words).map((form) => ({ determiner: null, noun: form }));
  const forDeterminer = support(tokens, phrase, own);
  const forNoun = support(tokens, phrase, wanted);
  const alike = sameNumber(determiner, noun);
  const determinerFirst = forDeterminer > forNoun || (forDeterminer === forNoun && alike);
  if (forDeterminer > forNoun && byDeterminer.length > 0) return byDeterminer;
  return determinerFirst ? [...byDeterminer, ...byNoun] : [...byNoun, ...byDeterminer];
}

/** The smallest span that all repairs rewrite. */
function toMark(tokens: readonly FrenchToken[], phrase: NounPhrase, repairs: readonly Repair[]): Mark[] {
  const kept = repairs.slice(0, 3);
  const [first] = kept;
  if (first === undefined) return [];
  const changesDeterminer = kept.some((one) => one.determiner !== null);
  const changesNoun = kept.some((one) => one.noun !== null);
  const from = (changesDeterminer ? tokens[phrase.determiner] : tokens[phrase.head]) as FrenchToken;
  const to = (changesNoun ? tokens[phrase.head] : tokens[phrase.determiner]) as FrenchToken;
  const between = tokens.slice(phrase.determiner + 1, phrase.head);
  const replacements = kept.map((one) => {
    const determiner = tokens[phrase.determiner] as FrenchToken;
    const noun = tokens[phrase.head] as FrenchToken;
    const form = one.determiner === null ? determiner.text : likeWritten(one.determiner, determiner.text);
    if (!changesNoun) return form;
    const head = one.noun === null ? noun.text : likeWritten(one.noun, noun.text);
    if (!changesDeterminer) return head;
    return [form, ...between.map(({ text }) => text), head].join(' ').replace(/([’']) /gu, '$1');
  });
  return [{ start: from.start, end: to.end, replacements }];
}

const PERSON =
  /(?:teur|teurs|seur|seurs|cin|cins|chef|chefs|maire|maires|juge|juges|guide|guides|témoin|ministre|mannequin|sosie|recrue|personnage|fan|fans|bébé|tyran|otage|sage|peintre)$/u;

function sameNumber(determiner: FrenchToken, noun: FrenchToken): boolean {
  const plural = (determinerAgreement(determiner) & SINGULAR) === 0;
  return plural === ((agreementIn(noun, NOUN) & SINGULAR) === 0);
}

function isInfinitiveHere(tokens: readonly FrenchToken[], { determiner, head }: NounPhrase): boolean {
  return (
    head === determiner + 1 &&
    /^(?:le|la|les|l'|leur)$/u.test(tokens[determiner]?.norm ?? '') &&
    can(tokens[determiner - 1], PREPOSITION | FINITE | INFINITIVE)
  );
}

function isVerbHere(tokens: readonly FrenchToken[], phrase: NounPhrase): boolean {
  const determiner = tokens[phrase.determiner] as FrenchToken;
  const before = tokens[phrase.determiner - 1]?.norm ?? '';
  if (!/^(?:le|la|les|l'|leur)$/u.test(determiner.norm)) return false;
  const subject = tokens[phrase.determiner - 1];
  // « la house le ferme », « Léa le porte »: what is no verb and no small word is the subject.
  if (
    phrase.head === phrase.determiner + 1 &&
    subject?.kind === 'word' &&
    (subject.capital || (subject.tag & NOUN) !== 0 || subject.categories === 0)
  )
    return true;
  if (phrase.head === phrase.determiner + 1)
    return /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|me|m'|te|t'|se|s'|ne|n'|qui)$/u.test(before);
  const last = tokens[phrase.head - 1] as FrenchToken;
  return (agreementIn(last, ADJECTIVE | NOUN) & determinerAgreement(determiner)) !== 0;
}

function clashes(tokens: readonly FrenchToken[], phrase: NounPhrase): boolean {
  const determiner = tokens[phrase.determiner];
  const noun = tokens[phrase.head];
  if (determiner === undefined || noun === undefined || phrase.agreement !== 0) return false;
  if (!SWITCHED.test(determiner.norm) || SKIPPED.test(noun.norm) || noun.norm.length < 3) return false;
  // « les première et deuxième places »: the noun comes later. « vingt et un commentaires »: a number.
  if (/^(?:et|ou|\/)$/u.test(tokens[phrase.head + 1]?.norm ?? '') && (determinerAgreement(determiner) & SINGULAR) === 0)
    return false;
  if (tokens[phrase.start - 1]?.norm === 'et' && /^une?$/u.test(determiner.norm)) return false;
  // « la petite reste à 49 € », « on te le donne »: the noun is a verb, what comes before is its subject or its objects.
  // « pour le lire »: an infinitive that is a noun too.
  if (can(noun, INFINITIVE) && isInfinitiveHere(tokens, phrase)) return false;
  if (can(noun, FINITE) && (personsOf(noun) & (PERSONS['3s'] | PERSONS['3p'])) !== 0 && isVerbHere(tokens, phrase))
    return false;
  // « les cent premiers », « les tout derniers »: a number, an adverb; the noun comes later.
  if (/^(?:cent|mille|tout|toute)$/u.test(noun.norm) && can(tokens[phrase.head + 1], ADJECTIVE | NOUN)) return false;
  // « le problème ce règle »: *se* is meant.
  if (determiner.norm === 'ce' && can(noun, FINITE)) return false;
  // « une auteur »: people's trades vary.
  if (PERSON.test(noun.norm) && sameNumber(determiner, noun)) return false;
  if (
    isInUse(
      noun.norm,
      () => false,
      () => false,
    )
  )
    return false;
  if (noun.text.includes('-') || (tokens[phrase.determiner - 1]?.norm === 'de' && determiner.norm === 'des'))
    return false;
  return tokens.slice(phrase.determiner + 1, phrase.head).every(({ kind }) => kind === 'word');
}

export const determinerNoun: Rule<FrenchSentence> = {
  id: 'determiner-noun',
  family: 'dna',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.1, §5.2, §5.26',
  wrong: [
    'On prépare [nos produit→nos produits] à la main.',
    'Merci pour [ton→tes] jolis mots, ils nous touchent.',
    '[cette→ce] problème revient en mai.',
    'C’est [un→une] offre réservée aux membres.',
    'Achetez [le→la] ferme entière.',
    'Vous avez [un retours→un retour] possible sous dix jours.',
  ],
  right: [
    'Les prix sont affichés.',
    'On les livre demain.',
    'Mon amie adore.',
    'Un élève ou une élève.',
    'Des repas complets et un choix.',
    'La livraison des colis.',
    'La petite reste à 49 €.',
    'Choisissez un guide pour le lire.',
    'Oui, on te le donne à l’accueil.',
    'Les cent premiers inscrits, les tout premiers pas.',
    'Un plus un égale deux.',
    'Nos smash burgers sont à 11 €, merci pour la standing ovation.',
    'Le hip-hop ouvre le bal, la house le ferme.',
  ],
  test({ tokens, words }) {
    return phrasesOf(tokens).flatMap((phrase) =>
      clashes(tokens, phrase) ? toMark(tokens, phrase, repairsOf(tokens, phrase, words)) : [],
    );
  },
};
