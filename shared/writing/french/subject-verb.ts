import type { Mark, Rule } from '../rule.ts';
import { ADVERB, FINITE, NOUN, NUMBER, PARTICIPLE, PERSONS, PLURAL, SINGULAR } from './categories.ts';
import { afterAdverbs, afterClitics, agreementIn, can, isClear, markToken, opensClause, personsOf } from './look.ts';
import { type NounPhrase, phrasesOf } from './phrases.ts';
import { inPerson } from './pronoun-verb.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

type Tokens = readonly FrenchToken[];
/** Heads that a singular verb may follow, and times, that are no subject. */
const OTHER_HEAD =
  /^(?:matin|soir|midi|jours?|nuits?|semaines?|mois|ans?|années?|été|hiver|week-ends?|fois|heures?|minutes?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plupart|foule|dizaine|douzaine|centaine|majorité|moitié|reste|ensemble|nombre|couple|tout|rien|plus|moins)$/u;
const CONTRACTED = /^(?:du|des|au|aux|chaque|aucune?|nulle?|tout|toute)$/u;

const isPlural = ({ agreement }: NounPhrase): boolean => agreement !== 0 && (agreement & SINGULAR) === 0;
const isSingular = ({ agreement }: NounPhrase): boolean => agreement !== 0 && (agreement & PLURAL) === 0;
const normAt = (tokens: Tokens, at: number): string => tokens[at]?.norm ?? '';

/** A verb read as such whose only third person is the singular (or the plural). */
function thirdOnly(token: FrenchToken | undefined, number: '3s' | '3p'): token is FrenchToken {
  if (!isClear(token) || token.tag !== FINITE) return false;
  const persons = personsOf(token);
  const other = number === '3s' ? PERSONS['3p'] : PERSONS['3s'];
  return (persons & PERSONS[number]) !== 0 && (persons & other) === 0;
}

/** « le chef et son équipe vous attend ». */
function coordinated(tokens: Tokens, first: NounPhrase, second: NounPhrase, { words }: FrenchSentence): Mark[] {
  if (normAt(tokens, first.end) !== 'et' || second.start !== first.end + 1) return [];
  if (first.agreement === 0 || second.agreement === 0 || !opensClause(tokens, first.start)) return [];
  if (/^(?:et|ou|que|qu')$/u.test(normAt(tokens, first.start - 1))) return [];
  const heads = [first, second].flatMap(({ determiner, head }) => [
    CONTRACTED.test(normAt(tokens, determiner)),
    OTHER_HEAD.test(normAt(tokens, head)),
  ]);
  if (heads.some((found) => found)) return [];
  const place = afterClitics(tokens, afterAdverbs(tokens, second.end));
  const verb = tokens[place];
  if (!thirdOnly(verb, '3s') || (place === second.end && can(verb, NOUN))) return [];
  return markToken(verb, inPerson(verb, '3p', words));
}

/** « comment va vos parents », « où est mes clés »: the subject comes after. */
function inverted(tokens: Tokens, at: number, phrases: readonly NounPhrase[], { words }: FrenchSentence): Mark[] {
  if (!/^(?:comment|où)$/u.test(normAt(tokens, at)) || !opensClause(tokens, at)) return [];
  const verb = tokens[at + 1];
  const phrase = phrases.find(({ start }) => start === at + 2);
  if (phrase === undefined || /^(?:du|au|aux)$/u.test(normAt(tokens, at + 2))) return [];
  if (OTHER_HEAD.test(normAt(tokens, phrase.head)) || /^(?:et|ou|,|&)$/u.test(normAt(tokens, phrase.end))) return [];
  if (tokens.slice(phrase.end).some(({ tag, norm }) => tag === FINITE || norm === 'et')) return [];
  if (isSingular(phrase) && thirdOnly(verb, '3p')) return markToken(verb, inPerson(verb, '3s', words));
  return isPlural(phrase) && thirdOnly(verb, '3s') ? markToken(verb, inPerson(verb, '3p', words)) : [];
}

/** « il y a trois tailles qui convient ». */
function counted(tokens: Tokens, at: number, { words }: FrenchSentence): Mark[] {
  const noun = tokens[at - 1];
  const number = tokens[at - 2];
  const before = tokens[at - 3];
  if (normAt(tokens, at) !== 'qui' || !isClear(noun) || number === undefined) return [];
  if (!can(noun, NOUN) || (agreementIn(noun, NOUN) & SINGULAR) !== 0) return [];
  if (number.kind !== 'number' && number.tag !== NUMBER) return [];
  if (before !== undefined && before.kind === 'word' && before.tag !== FINITE) return [];
  const verb = tokens[afterClitics(tokens, at + 1)];
  return thirdOnly(verb, '3s') ? markToken(verb, inPerson(verb, '3p', words)) : [];
}

/** « c’est prêt, et les colis part demain »: a second clause after *et*. */
function second(tokens: Tokens, phrase: NounPhrase, { words }: FrenchSentence): Mark[] {
  if (!/^(?:et|mais)$/u.test(normAt(tokens, phrase.start - 1)) || !isPlural(phrase)) return [];
  if (CONTRACTED.test(normAt(tokens, phrase.determiner)) || OTHER_HEAD.test(normAt(tokens, phrase.head))) return [];
  const link = tokens[phrase.start - 2];
  const closed =
    link?.norm === ',' ||
    /^(?:number|time|price)$/u.test(link?.kind ?? '') ||
    normAt(tokens, phrase.start - 1) === 'mais';
  if (link === undefined || (!closed && (link.tag & (ADVERB | FINITE | PARTICIPLE)) === 0)) return [];
  const before = tokens.slice(0, phrase.start - 1);
  if (!before.some(({ tag }) => tag === FINITE)) return [];
  if (before.some(({ norm }) => /^(?:qui|que|qu'|dont|où|si|quand|lorsque)$/u.test(norm))) return [];
  const place = afterClitics(tokens, phrase.end);
  const verb = tokens[place];
  if (!thirdOnly(verb, '3s') || (place === phrase.end && can(verb, NOUN) && !can(tokens[place + 1], ADVERB))) return [];
  return markToken(verb, inPerson(verb, '3p', words));
}

export const subjectVerb: Rule<FrenchSentence> = {
  id: 'subject-verb',
  family: 'sv',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.5',
  wrong: [
    'Le gérant et sa sœur vous [accueille→accueillent] dès 10 h.',
    'Comment [va→vont] vos parents ?',
    'Où [sont→est] votre boutique ?',
    'Il reste deux modèles qui [va→vont] bien ici.',
    'Le four est en panne, et les pizzas [attend→attendent] leur tour.',
  ],
  right: [
    'Chaque client et chaque cliente reçoit un mot.',
    'Comment va la petite et où sont les parents ?',
    'Où est la caisse et les paniers ?',
    'C’est un de ces deux modèles qui convient.',
    'Le vendeur qui connaît les tailles et les modèles arrive.',
    'Entre le pain et la soupe vient le fromage.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    const phrases = phrasesOf(tokens);
    return [
      ...phrases.flatMap((phrase, index) => {
        const next = phrases[index + 1];
        return [
          ...(next === undefined ? [] : coordinated(tokens, phrase, next, sentence)),
          ...second(tokens, phrase, sentence),
        ];
      }),
      ...tokens.flatMap((_, at) => [...inverted(tokens, at, phrases, sentence), ...counted(tokens, at, sentence)]),
    ];
  },
};
