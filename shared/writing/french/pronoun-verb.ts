import type { Rule } from '../rule.ts';
import {
  CONJUNCTION,
  FINITE,
  IMPERATIVE,
  INFINITIVE,
  MOODS,
  type Mood,
  NOUN,
  PARTICIPLE,
  PERSONS,
  type Person,
  PREPOSITION,
} from './categories.ts';
import type { FrenchWords } from './inflect.ts';
import {
  afterClitics,
  analysesIn,
  can,
  isClear,
  isClitic,
  markToken,
  only,
  opensClause,
  personOf,
  personsOf,
  SURE_SUBJECT,
} from './look.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const ORDER: readonly Mood[] = ['Ip', 'If', 'Iq', 'K', 'Sp', 'Is'];

/** The verb in another person, in the tense it is written in. */
export function inPerson(verb: FrenchToken, person: Person, words: FrenchWords): string[] {
  return analysesIn(verb, FINITE | IMPERATIVE).flatMap(({ lemma, moods }) => {
    const known = ORDER.filter((mood) => (moods & MOODS[mood]) !== 0);
    const tenses: readonly Mood[] = known.length > 0 ? known.slice(0, 1) : ['Ip'];
    // « vous pouvait » sounds like « vous pouvez ».
    const heard: readonly Mood[] = person === '2p' && tenses[0] === 'Iq' ? ['Ip', 'Iq'] : [...tenses, 'Ip'];
    return heard.flatMap((mood) => words.conjugated(lemma, mood, person));
  });
}

/** Marks after which *nous*, *vous* are a subject; after others (`»`, `)`, a comma, a handle) they may be the object of one before. */
const OPENS = /^(?:[.!?;:]+|[–—-]|[«“"(])$/u;

/** A subject that no other word can be taken for, with the place after it; nous, vous, elle only where a clause begins. */
function subjectAt(tokens: readonly FrenchToken[], at: number): Person | null {
  const token = tokens[at] as FrenchToken;
  const person = personOf(token);
  if (person === undefined || token.capital) return null;
  const before = tokens[at - 1];
  if (SURE_SUBJECT.test(token.norm))
    return /^(?:et|ou|ni)$/u.test(before?.norm ?? '') && token.norm === 'il' ? null : person;
  if (can(before, PREPOSITION) || !opensClause(tokens, at)) return null;
  // « Léa et elle arrivent », « toi ou nous ».
  if (
    can(before, CONJUNCTION) &&
    /^(?:et|ou|ni)$/u.test(before?.norm ?? '') &&
    /^(?:elle|elles|nous|vous)$/u.test(token.norm)
  ) {
    return null;
  }
  // « Awa, vous répond », « le livre « X » vous attend », « @lea nous dit »: after such a mark the pronoun may be an object.
  if (before !== undefined && before.kind !== 'word' && !OPENS.test(before.text) && /^(?:nous|vous)$/u.test(token.norm))
    return null;
  return person;
}

function allows(verb: FrenchToken, person: Person): boolean {
  return (personsOf(verb) & PERSONS[person]) !== 0;
}

/** After a sure subject, a form that is no finite verb: « tu manger », « on passé ». */
function unfinished(verb: FrenchToken, person: Person, words: FrenchWords): string[] {
  if (!only(verb, INFINITIVE | PARTICIPLE | 2) || !/(?:er|é|és|ée|ées)$/u.test(verb.norm)) return [];
  return analysesIn(verb, INFINITIVE | PARTICIPLE)
    .filter(({ verb: kind }) => kind.startsWith('1'))
    .flatMap(({ lemma }) => [...words.conjugated(lemma, 'Ip', person), ...words.conjugated(lemma, 'Iq', person)]);
}

export const pronounVerb: Rule<FrenchSentence> = {
  id: 'pronoun-verb',
  family: 'sv',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.4',
  wrong: [
    'Tu [peut→peux] passer demain.',
    'On [attendons→attend] vos idées.',
    'Nous vous [souhaitez→souhaitons] une belle soirée.',
    'Ils [arrive→arrivent] lundi.',
    'Vous [pouvait→pouvez] nous écrire.',
    'Je [vérifies→vérifie] tout de suite.',
    'Il [faux→faut] attendre un peu.',
  ],
  right: [
    'On vous dit tout.',
    'Ça nous va.',
    'Il nous répond.',
    'C’est moi qui vous appelle.',
    'Je vous prie de patienter.',
    'Léa et elle arrivent.',
    'Notre équipe, vous répond Awa, arrive.',
    'Où en est mon colis ? nous demandez-vous.',
    'Le roman « Nord » vous attend en rayon.',
    'Merci @lea nous dit tout.',
  ],
  test({ tokens, words }) {
    return tokens.flatMap((_, at) => {
      const person = subjectAt(tokens, at);
      if (person === null) return [];
      let place = afterClitics(tokens, at + 1);
      // « nous on arrive »: the last sure subject speaks.
      if (tokens.slice(at + 1, place + 1).some((token) => SURE_SUBJECT.test(token.norm))) return [];
      if (tokens[place] === undefined && place > at + 1) return [];
      const verb = tokens[place];
      if (!isClear(verb)) return [];
      // « nous demandez-vous »: the subject follows.
      if (/^-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)$/u.test(tokens[place + 1]?.norm ?? '')) return [];
      if (verb.norm === 'faux' && person === '3s') return markToken(verb, ['faut']);
      if (can(verb, FINITE)) {
        if (allows(verb, person)) return [];
        // « elle les porte » read as a noun, « vous êtes »: a verb that is also a clitic or a noun needs the tagger.
        if (verb.tag !== FINITE && (can(verb, NOUN) || !SURE_SUBJECT.test((tokens[at] as FrenchToken).norm))) return [];
        return markToken(verb, inPerson(verb, person, words));
      }
      if (can(verb, IMPERATIVE) && !allows(verb, person)) return markToken(verb, inPerson(verb, person, words));
      // « on préparé », « on la reçue »: *ont*, *l'a* may be meant.
      const open = (tokens[at] as FrenchToken).norm === 'on' || tokens[place - 1]?.norm === 'la';
      if (!SURE_SUBJECT.test((tokens[at] as FrenchToken).norm) || isClitic(verb) || (open && can(verb, PARTICIPLE)))
        return [];
      place += 1;
      return markToken(verb, unfinished(verb, person, words));
    });
  },
};
