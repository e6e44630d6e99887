import type { Mark, Rule } from '../rule.ts';
import { FINITE, FP, INFINITIVE, MP, NOUN, PARTICIPLE, PLURAL, SINGULAR } from './categories.ts';
import { isAvoir } from './clauses.ts';
import { afterAdverbs, afterClitics, agreementIn, analysesIn, can, isClear, isWord, markToken } from './look.ts';
import { NEVER_AGREES, objectsBefore } from './participle-avoir.ts';
import { determinerAgreement, type NounPhrase, phrasesOf } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

/** Verbs and nouns after which *que* reports what somebody says: it has no antecedent. */
const REPORTING =
  /^(?:dire|dis|dit|dites|dise|rappeler|rappelle|rappelons|répondre|réponds|préciser|précise|précisons|confirmer|confirme|confirmons|annoncer|annonce|écrire|expliquer|signaler|signale|promettre|montrer|prévenir|informer|informons|assurer|rassurer|penser|croire|savoir|sachez|voir|vu|noter|notez|fait|faits|fois|temps|jour|jours|moment|façon|manière|peine|impression|sorte|avis|chance|preuve|condition|cas|fur|mesure|raison|raisons|nouvelle|espoir|crainte|idée|certitude|sûr|sûre|sûrs)$/u;

const WHEN =
  /^(?:matin|soir|midi|après-midi|semaine|mois|année|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;

/** Agreement of the antecedent of a relative *que* at `at`: a noun phrase right before it. */
function antecedent(tokens: readonly FrenchToken[], at: number, phrases: readonly NounPhrase[]): number {
  const phrase = phrases.find(({ end }) => end === at);
  if (phrase === undefined || phrase.agreement === 0) return 0;
  const head = tokens[phrase.head] as FrenchToken;
  if (REPORTING.test(head.norm)) return 0;
  const link = tokens[phrase.start - 1];
  if (/^(?:à|au|aux|de|d'|et|ou|en|moins|plus|autant|même|tellement|tant|si)$/u.test(link?.norm ?? '')) return 0;
  if (/^(?:du|des|au|aux)$/u.test(tokens[phrase.determiner]?.norm ?? '') && tokens[phrase.determiner]?.tag !== 512)
    return 0;
  for (let place = phrase.start - 1; place >= 0; place -= 1) {
    const token = tokens[place] as FrenchToken;
    if (REPORTING.test(token.norm)) return 0;
    if (token.kind === 'punctuation') break;
  }
  return phrase.agreement;
}

function dueAgreement(tokens: readonly FrenchToken[], auxiliary: number, phrases: readonly NounPhrase[]): number {
  const objects = objectsBefore(tokens, auxiliary);
  const direct = objects.find(({ norm }) => /^(?:les|l'|la|le)$/u.test(norm));
  if (direct?.norm === 'les') return dislocated(tokens, auxiliary, phrases) & PLURAL || MP | FP;
  if (direct !== undefined) return direct.norm === "l'" ? dislocated(tokens, auxiliary, phrases) & SINGULAR : 0;
  // « quelles pointures avez-vous »
  const asked = phrases.find(
    ({ end, determiner }) => end === auxiliary && /^quel/u.test(tokens[determiner]?.norm ?? ''),
  );
  if (asked !== undefined) return asked.agreement;
  for (let at = auxiliary - 1; at >= Math.max(0, auxiliary - 7); at -= 1) {
    const token = tokens[at] as FrenchToken;
    if (/^(?:que|qu')$/u.test(token.norm)) return antecedent(tokens, at, phrases);
    if (token.kind !== 'word' || token.tag === FINITE) return 0;
  }
  return 0;
}

/** « Votre demande, nous l'avons »: a phrase set before the clause by a comma. */
function dislocated(tokens: readonly FrenchToken[], auxiliary: number, phrases: readonly NounPhrase[]): number {
  const comma = tokens.slice(0, auxiliary).findLastIndex(({ text }) => text === ',');
  if (comma === -1 || auxiliary - comma > 6) return 0;
  const phrase = phrases.find(({ end }) => end === comma);
  if (phrase === undefined) return 0;
  const before = tokens[phrase.start - 1];
  return before === undefined || before.kind !== 'word' || /^(?:et|mais|oui|non)$/u.test(before.norm)
    ? phrase.agreement
    : 0;
}

function check(
  tokens: readonly FrenchToken[],
  at: number,
  phrases: readonly NounPhrase[],
  { words }: FrenchSentence,
): Mark[] {
  const due = dueAgreement(tokens, at, phrases);
  if (due === 0) return [];
  let place = at + 1;
  if (/^-(?:t-)?(?:il|elle|on|vous|nous|je|tu|ils|elles)$/u.test(tokens[place]?.norm ?? '')) place += 1;
  place = afterAdverbs(tokens, place);
  const token = tokens[place];
  if (!isClear(token) || !can(token, PARTICIPLE) || token.norm === 'été') return [];
  const own = agreementIn(token, PARTICIPLE);
  if (own === 0 || (own & due) !== 0) return [];
  const participles = analysesIn(token, PARTICIPLE).filter(
    ({ lemma, verb }) => !NEVER_AGREES.has(lemma) && verb.slice(2, 5).includes('t'),
  );
  const after = tokens[afterAdverbs(tokens, place + 1)];
  // An object or an infinitive after it: it governs that instead.
  if (
    can(after, INFINITIVE) ||
    // « on les a reçus ce matin »: when, not what.
    (determinerAgreement(after) !== 0 &&
      !/^(?:au|aux)$/u.test(after?.norm ?? '') &&
      !WHEN.test(tokens[afterAdverbs(tokens, place + 1) + 1]?.norm ?? '')) ||
    (can(after, NOUN) && after?.tag === NOUN && !can(after, 256 | FINITE))
  )
    return [];
  if (
    /^(?:de|d'|à|que|qu'|comment|si)$/u.test(after?.norm ?? '') &&
    can(tokens[afterClitics(tokens, place + 2)], INFINITIVE)
  )
    return [];
  const forms = [due & 3, due & 12].flatMap((bits) =>
    bits === 0 ? [] : participles.flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, bits)),
  );
  return markToken(token, forms);
}

export const participleBefore: Rule<FrenchSentence> = {
  id: 'participle-before',
  family: 'pp-avoir',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.10',
  wrong: [
    'La photo que vous avez [envoyé→envoyée] est superbe.',
    'Les lots qu’on a [reçu→reçus] partent demain.',
    'Quelles pointures avez-vous [essayé→essayées] ?',
    'Votre demande, nous l’avons [transmis→transmise] hier.',
  ],
  right: [
    'Les robes que j’ai fait faire.',
    'Des colis, j’en ai reçu.',
    'Les efforts qu’il a fallu.',
    'Je dis aux clientes que vous avez répondu.',
    'On l’a fait sans vous.',
    'Les vingt euros qu’il a coûté.',
    'Je les ai laissés partir.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    const phrases = phrasesOf(tokens);
    return tokens.flatMap((token, at) => (isWord(token) && isAvoir(token) ? check(tokens, at, phrases, sentence) : []));
  },
};
