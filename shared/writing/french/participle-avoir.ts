import type { Mark, Rule } from '../rule.ts';
import { ADJECTIVE, FINITE, INFINITIVE, MS, NOUN, PARTICIPLE } from './categories.ts';
import { clausesOf, isAvoir } from './clauses.ts';
import { afterAdverbs, agreementIn, analysesIn, can, isClear, isWord, markToken } from './look.ts';
import { determinerAgreement, phrasesOf } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const OBJECT = /^(?:l'|le|la|les|me|m'|te|t'|se|s'|nous|vous)$/u;
/** Participles that never agree with what came before, or that an infinitive follows. */
const INVARIABLE = new Set([
  'faire',
  'laisser',
  'pouvoir',
  'devoir',
  'vouloir',
  'falloir',
  'savoir',
  'croire',
  'plaire',
  'nuire',
  'suffire',
  'sembler',
  'être',
  'coûter',
  'valoir',
  'peser',
  'durer',
  'vivre',
  'courir',
]);

/** Objects before the auxiliary: clitics that are not its subject. */
export function objectsBefore(tokens: readonly FrenchToken[], auxiliary: number): FrenchToken[] {
  const found: FrenchToken[] = [];
  let at = auxiliary - 1;
  while (
    isWord(tokens[at]) &&
    /^(?:l'|le|la|les|me|m'|te|t'|se|s'|nous|vous|lui|leur|y|en|ne|n')$/u.test(tokens[at]?.norm ?? '')
  ) {
    found.unshift(tokens[at] as FrenchToken);
    at -= 1;
  }
  const verb = tokens[auxiliary]?.norm ?? '';
  // The first one is the subject: « nous avons », « vous aviez ».
  const [first] = found;
  if ((first?.norm === 'nous' && /ons$/u.test(verb)) || (first?.norm === 'vous' && /ez$/u.test(verb))) found.shift();
  return found.filter(({ norm }) => OBJECT.test(norm));
}

/** A relative or interrogative earlier in the clause may be the object. */
function asksOrRelates(tokens: readonly FrenchToken[], auxiliary: number): boolean {
  for (let at = auxiliary - 1; at >= 0; at -= 1) {
    const token = tokens[at] as FrenchToken;
    if (/^(?:que|qu'|quel|quelle|quels|quelles|combien|lequel|laquelle|lesquels|lesquelles|dont|où)$/u.test(token.norm))
      return true;
    if (token.kind === 'punctuation' && token.text !== ',') return false;
  }
  return false;
}

/** « avons demander », « a oublier »: an infinitive where the participle is due. */
function fromInfinitive(token: FrenchToken, { words }: FrenchSentence): Mark[] {
  if (!/er$/u.test(token.norm) || can(token, NOUN | FINITE | ADJECTIVE)) return [];
  return markToken(
    token,
    analysesIn(token, INFINITIVE)
      .filter(({ verb }) => verb.startsWith('1'))
      .flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, MS)),
  );
}

/** « j'ai eut », « a prit », « ai reçut »: a past of stories, or a present in -it, that is nothing else. */
function fromPast(token: FrenchToken, { words }: FrenchSentence): Mark[] {
  if (!/(?:it|ut|is|us|int|ît|ût)$/u.test(token.norm) || can(token, ~FINITE)) return [];
  return markToken(
    token,
    analysesIn(token, FINITE)
      .filter(({ verb }) => !verb.startsWith('1'))
      .flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, MS)),
  );
}

/** « on vous a répondue »: the pronoun is the one to whom, the participle stays. */
const TO_WHOM = new Set([
  'répondre',
  'plaire',
  'parler',
  'téléphoner',
  'mentir',
  'nuire',
  'suffire',
  'sourire',
  'écrire',
]);
const SOMEONE = /^(?:nous|vous|me|m'|te|t')$/u;

/** « avez passez », « a recevait »: a finite form. */
function fromFinite(token: FrenchToken, { words }: FrenchSentence): Mark[] {
  if (!/(?:ez|ait|ais)$/u.test(token.norm) || can(token, NOUN | ADJECTIVE | PARTICIPLE)) return [];
  return markToken(
    token,
    analysesIn(token, FINITE)
      .filter(({ verb }) => verb.startsWith('1'))
      .flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, MS)),
  );
}

export const participleAvoir: Rule<FrenchSentence> = {
  id: 'participle-avoir',
  family: 'pp-avoir',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.9, §5.13',
  wrong: [
    'Nous avons bien [reçus→reçu] votre mot.',
    'L’équipe a [préparée→préparé] votre colis.',
    'Nos clientes ont [adorées→adoré] ce livre.',
    'Nous avons [demander→demandé] une vérification.',
    'On en a [prit→pris] trois.',
    'On vous a [répondue→répondu] hier.',
    'Il a [réussit→réussi] son pari.',
    'Vous avez [gagnez→gagné] le panier.',
  ],
  right: [
    'On vous a vus hier.',
    'Elle les a reçues.',
    'On a déjeuné dehors.',
    'Il a trois années d’avance.',
    'Les photos que nous avons reçues.',
    'Il a entrées et sorties gratuites.',
    'Nous avons à demander conseil.',
    'Il y a des données à vérifier.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    const phrases = phrasesOf(tokens);
    const subjects = new Set(clausesOf(tokens).map(({ verb }) => verb));
    return tokens.flatMap((auxiliary, at) => {
      if (
        !(auxiliary.norm === 'jai' || (isAvoir(auxiliary) && auxiliary.tag === FINITE)) ||
        auxiliary.text === 'A' ||
        !isWord(auxiliary) ||
        phrases.some(({ head }) => head === at)
      )
        return [];
      let place = at + 1;
      if (/^-(?:t-)?(?:il|elle|on|vous|nous|je|tu|ils|elles)$/u.test(tokens[place]?.norm ?? '')) place += 1;
      place = afterAdverbs(tokens, place);
      const token = tokens[place];
      if (!isClear(token)) return [];
      if (can(token, INFINITIVE) && !can(token, PARTICIPLE))
        return auxiliary.norm !== 'a' ||
          subjects.has(at) ||
          (isWord(tokens[at - 1]) && /^(?:qui|ça|cela|n'|lui|leur|y|en|il|elle|on)$/u.test(tokens[at - 1]?.norm ?? ''))
          ? fromInfinitive(token, sentence)
          : [];
      if (!can(token, PARTICIPLE)) {
        const past = fromPast(token, sentence);
        if (past.length > 0) return past;
      }
      if (!can(token, PARTICIPLE)) return place === at + 1 || !can(token, NOUN) ? fromFinite(token, sentence) : [];
      const own = agreementIn(token, PARTICIPLE);
      const objects = objectsBefore(tokens, at);
      const indirect =
        objects.every(({ norm }) => SOMEONE.test(norm)) &&
        analysesIn(token, PARTICIPLE).every(({ lemma }) => TO_WHOM.has(lemma));
      if ((own & MS) !== 0 || (objects.length > 0 && !indirect) || asksOrRelates(tokens, at)) return [];
      // « il a entrées libres »: a noun; « les clientes ont adorées »: not one.
      if (can(token, NOUN) && token.tag !== PARTICIPLE && determinerAgreement(tokens[place + 1]) === 0) return [];
      const participles = analysesIn(token, PARTICIPLE).filter(({ verb }) => verb !== '' && !verb.startsWith('0e'));
      return markToken(
        token,
        participles.flatMap(({ lemma }) => sentence.words.agreeing(lemma, PARTICIPLE, MS)),
      );
    });
  },
};

export const NEVER_AGREES = INVARIABLE;
