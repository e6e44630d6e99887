import type { Mark, Rule } from '../rule.ts';
import {
  CONJUNCTION,
  DETERMINER,
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
import { heardAsVerb } from './heard-as-verb.ts';
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
  const all = analysesIn(verb, FINITE | IMPERATIVE);
  // « étaient »: of *être*, not of *étayer*.
  const being = all.filter(({ lemma }) => lemma === 'être');
  return (being.length > 0 ? being : all).flatMap(({ lemma, moods }) => {
    const known = ORDER.filter((mood) => (moods & MOODS[mood]) !== 0);
    const tenses: readonly Mood[] = known.length > 0 ? known.slice(0, 1) : ['Ip'];
    // « vous pouvait » sounds like « vous pouvez ».
    const heard: readonly Mood[] = person === '2p' && tenses[0] === 'Iq' ? ['Ip', 'Iq'] : [...tenses, 'Ip'];
    return heard.flatMap((mood) => words.conjugated(lemma, mood, person));
  });
}

/** Marks after which *nous*, *vous* are a subject; after others (`»`, `)`, a comma, a handle) they may be the object of one before. */
const OPENS = /^(?:[.!?;:]+|[–—-]|[«“"(])$/u;

/** Adverbs that open a clause, or close the one before the verb. */
const INSIDE = /^(?:aussi|ici|là|hier|demain|aujourd'hui|maintenant|également|-là|-ci|alors|enfin|ensuite)$/u;

/** A subject that no other word can be taken for, with the place after it; nous, vous, elle only where a clause begins. */
function subjectAt(tokens: readonly FrenchToken[], at: number): Person | null {
  const token = tokens[at] as FrenchToken;
  const person = personOf(token);
  if (person === undefined || token.capital) return null;
  const before = tokens[at - 1];
  if (SURE_SUBJECT.test(token.norm))
    return /^(?:et|ou|ni)$/u.test(before?.norm ?? '') && token.norm === 'il' ? null : person;
  if (can(before, PREPOSITION) || !opensClause(tokens, at)) return null;
  // « ce que bon vous semble »: good seems to you.
  if (before?.norm === 'bon' && /^(?:que|qu'|comme|quand|si|où)$/u.test(tokens[at - 2]?.norm ?? '')) return null;
  // « ce que vous dites là nous touche »: after an adverb inside the clause the pronoun is an object.
  if (/^(?:nous|vous)$/u.test(token.norm) && INSIDE.test(before?.norm ?? '') && !opensClause(tokens, at - 1))
    return null;
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

/** Other words where the ear hears the verb. */
const HEARD: Readonly<Record<string, readonly string[]>> = {
  'il faux': ['faut'],
  'nous somme': ['sommes'],
  'vous faite': ['faites'],
  'vous dite': ['dites'],
  'vous ête': ['êtes'],
  'tu et': ['es'],
};

/** « si vous passer », « vous aller recevoir »: an infinitive where *vous* is the subject. */
function isOrder(tokens: readonly FrenchToken[], at: number, place: number): boolean {
  const [pronoun, verb, before] = [tokens[at] as FrenchToken, tokens[place] as FrenchToken, tokens[at - 1]];
  if (pronoun.norm !== 'vous' || !/er$/u.test(verb.norm) || !can(verb, INFINITIVE) || can(verb, FINITE)) return false;
  if (place === at + 1 && verb.norm === 'aller') return true;
  if (before === undefined || before.kind !== 'word') return false;
  if (/^(?:que|qu')$/u.test(before.norm))
    return !tokens
      .slice(0, at)
      .some(({ norm }) => /^(?:ne|n'|plutôt|rien|mieux|autre|que)$/u.test(norm) && norm !== before.norm);
  return /^(?:si|quand|lorsque|comme|car|mais|puisque)$/u.test(before.norm);
}

const spoken = (verb: FrenchToken, words: FrenchWords): string[] =>
  analysesIn(verb, INFINITIVE).flatMap(({ lemma }) => words.conjugated(lemma, 'Ip', '2p'));

/** « il étaient »: one person or several, the ear cannot tell. */
function withPronoun(tokens: readonly FrenchToken[], at: number, person: Person, words: FrenchWords): Mark[] {
  const [pronoun, verb] = [tokens[at] as FrenchToken, tokens[at + 1] as FrenchToken];
  if (!/^(?:il|elle)$/u.test(pronoun.norm) || personsOf(verb) !== PERSONS['3p'])
    return markToken(verb, inPerson(verb, person, words));
  const [one] = inPerson(verb, person, words);
  if (one === undefined) return [];
  return [
    { start: pronoun.start, end: verb.end, replacements: [`${pronoun.text} ${one}`, `${pronoun.text}s ${verb.text}`] },
  ];
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
    'Nous [somme→sommes] ouverts.',
    'Je demande si vous [livrer→livrez] ici.',
    'Vous [aller→allez] recevoir un mail.',
    'Oui, [il étaient→ils étaient] là.',
    'Demain nous [ouvrez→ouvrons] plus tôt.',
    'Je vous [envoi→envoie] le lien ce soir.',
    'On t’[appel→appelle] demain.',
  ],
  right: [
    'Le car vous attendra près du stade.',
    'On vous dit tout.',
    'Ça nous va.',
    'Il ne fait que vous passer le mot.',
    'Plutôt que vous déranger, on attend.',
    'Il nous répond.',
    'C’est moi qui vous appelle.',
    'Je vous prie de patienter.',
    'Léa et elle arrivent.',
    'Notre équipe, vous répond Awa, arrive.',
    'Où en est mon colis ? nous demandez-vous.',
    'Le roman « Nord » vous attend en rayon.',
    'Merci @lea nous dit tout.',
    'Ce que vous dites là nous touche.',
    'Faites-en ce que bon vous semble.',
    'Tout ce que vous voyez ici vous attend dimanche.',
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
      // « les plants que vous a envoyés la serre »: the subject comes after the participle.
      if (
        /^(?:que|qu')$/u.test(tokens[at - 1]?.norm ?? '') &&
        /^(?:a|ont|avait|avaient)$/u.test(verb.norm) &&
        can(tokens[place + 1], PARTICIPLE) &&
        can(tokens[place + 2], DETERMINER)
      )
        return [];
      // « nous demandez-vous »: the subject follows.
      if (/^-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)$/u.test(tokens[place + 1]?.norm ?? '')) return [];
      const heard = HEARD[`${(tokens[at] as FrenchToken).norm} ${verb.norm}`];
      if (heard !== undefined) return markToken(verb, heard);
      if (isOrder(tokens, at, place)) return markToken(verb, spoken(verb, words));
      if (can(verb, FINITE)) {
        if (allows(verb, person)) return [];
        // « elle les porte » read as a noun, « vous êtes »: a verb that is also a clitic or a noun needs the tagger.
        if (verb.tag !== FINITE && (can(verb, NOUN) || !SURE_SUBJECT.test((tokens[at] as FrenchToken).norm))) return [];
        return place === at + 1
          ? withPronoun(tokens, at, person, words)
          : markToken(verb, inPerson(verb, person, words));
      }
      if (can(verb, IMPERATIVE) && !allows(verb, person)) return markToken(verb, inPerson(verb, person, words));
      const verbs = heardAsVerb(verb, person, words);
      if (verbs.length > 0) return markToken(verb, verbs);
      // « on préparé », « on la reçue »: *ont*, *l'a* may be meant.
      const open = (tokens[at] as FrenchToken).norm === 'on' || tokens[place - 1]?.norm === 'la';
      if (!SURE_SUBJECT.test((tokens[at] as FrenchToken).norm) || isClitic(verb) || (open && can(verb, PARTICIPLE)))
        return [];
      place += 1;
      return markToken(verb, unfinished(verb, person, words));
    });
  },
};
