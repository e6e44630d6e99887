import type { Mark, Rule } from '../rule.ts';
import { ADJECTIVE, CONTRACTION, DETERMINER, FINITE, IMPERATIVE, INFINITIVE, NOUN, PARTICIPLE } from './categories.ts';
import { afterAdverbs, afterClitics, analysesIn, can, isClear, isWord, lemmaIn, markToken } from './look.ts';
import { readPhrase } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const MODAL = new Set([
  'pouvoir',
  'devoir',
  'vouloir',
  'aller',
  'falloir',
  'oser',
  'souhaiter',
  'préférer',
  'espérer',
  'compter',
  'désirer',
  'daigner',
]);
/** Modals after which a participle may stand for once: « je le veux livré », « il compte passé minuit ». */
const WEAK = new Set(['souhaiter', 'préférer', 'compter', 'désirer', 'espérer', 'vouloir']);
const OPENING = /^(?:à|de|d'|pour|sans)$/u;
/** « rien de cassé », « quoi de prévu », « plus de demandé ». */
const PARTITIVE =
  /^(?:rien|quoi|personne|quelqu'un|chose|plus|moins|pas|jamais|autre|mieux|pire|ça|cela|celui|celle|ceux|beaucoup|trop|peu|assez|autant|lot|prix|quelques-uns)$/u;
const FORM = /(?:é|ée|és|ées|ez|ais|ait)$/u;

/** The infinitive of a form in -é, -ez, -ait of a verb in -er; nothing for other words. */
function infinitives(token: FrenchToken): string[] {
  if (!FORM.test(token.norm) || can(token, INFINITIVE)) return [];
  return analysesIn(token, PARTICIPLE | FINITE | IMPERATIVE)
    .filter(({ verb, lemma }) => verb.startsWith('1') && lemma.endsWith('er'))
    .map(({ lemma }) => lemma);
}

function afterPreposition(tokens: readonly FrenchToken[], at: number): Mark[] {
  const preposition = tokens[at] as FrenchToken;
  if (!OPENING.test(preposition.norm)) return [];
  const place = skipShort(tokens, afterClitics(tokens, at + 1));
  const token = tokens[place];
  if (!isClear(token)) return [];
  const found = infinitives(token);
  if (found.length === 0) return [];
  const governed =
    place > at + 1 &&
    tokens
      .slice(at + 1, place)
      .some(({ norm }) => /^(?:nous|vous|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en|ne)$/u.test(norm));
  const verbal = /(?:ez|ais|ait)$/u.test(token.norm);
  if (verbal && !governed && can(token, NOUN) && token.tag !== FINITE) return [];
  if (!governed && !verbal) {
    if (
      /^(?:de|d')$/u.test(preposition.norm) &&
      (PARTITIVE.test(tokens[at - 1]?.norm ?? '') ||
        tokens[at - 1]?.kind === 'number' ||
        tokens[at - 1]?.kind === 'price')
    )
      return [];
    // « sans oublié les amis »: what follows is its object.
    const object =
      /^(?:sans|pour)$/u.test(preposition.norm) &&
      can(tokens[place + 1], DETERMINER) &&
      !can(tokens[place + 1], CONTRACTION);
    if (can(token, NOUN) && !(object && !/^(?:employé|salarié|abonné|associé|invité|marié)$/u.test(token.norm)))
      return [];
    // « à peine arrivés », « pour terminé »: an agreeing participle is an adjective.
    if (!/é$/u.test(token.norm)) return [];
    if (
      /^(?:à|de|d')$/u.test(preposition.norm) &&
      can(token, ADJECTIVE) &&
      (can(tokens[place + 1], NOUN) || tokens[at - 1] === undefined)
    )
      return [];
  }
  // « une victoire à l'arraché ».
  if (token.norm === 'arraché' && preposition.norm === 'à' && tokens[place - 1]?.norm === "l'") return [];
  if (governed && can(token, NOUN) && /^(?:la|le|les|l')$/u.test(tokens[place - 1]?.norm ?? '')) return [];
  if (
    governed &&
    /^(?:la|le|les|l')$/u.test(tokens[place - 1]?.norm ?? '') &&
    can(tokens[place + 1], NOUN) &&
    !can(tokens[place + 1], 512)
  )
    return [];
  return markToken(token, found);
}

/** « ne pas », « mieux », « bien » before an infinitive. */
function skipShort(tokens: readonly FrenchToken[], from: number): number {
  let at = from;
  while (/^(?:pas|plus|jamais|bien|mieux|rien|tout|aussi|vite)$/u.test(tokens[at]?.norm ?? '')) at += 1;
  return afterClitics(tokens, at);
}

function afterModal(tokens: readonly FrenchToken[], at: number): Mark[] {
  const modal = tokens[at] as FrenchToken;
  if (
    !isWord(modal) ||
    !lemmaIn(modal, FINITE | INFINITIVE | IMPERATIVE, MODAL) ||
    (modal.tag & (FINITE | INFINITIVE | IMPERATIVE)) === 0
  )
    return [];
  let place = at + 1;
  if (/^-(?:t-)?(?:il|elle|on|vous|nous|je|tu|ils|elles)$/u.test(tokens[place]?.norm ?? '')) place += 1;
  place = afterClitics(tokens, afterAdverbs(tokens, afterClitics(tokens, place)));
  const token = tokens[place];
  if (!isClear(token) || place === at) return [];
  const found = infinitives(token);
  if (found.length === 0) return [];
  const verbal = /ez$/u.test(token.norm);
  if (
    !verbal &&
    lemmaIn(modal, FINITE | INFINITIVE, WEAK) &&
    place === at + 1 &&
    /^(?:le|la|les|l')$/u.test(tokens[at - 1]?.norm ?? '')
  )
    return [];
  if (can(token, NOUN | ADJECTIVE) && !can(token, PARTICIPLE)) return [];
  if (/(?:ais|ait)$/u.test(token.norm) && token.tag === NOUN) return [];
  // A determiner and its noun: « vous voulez les données ».
  if (can(token, NOUN) && /^(?:la|le|les|l'|leur)$/u.test(tokens[place - 1]?.norm ?? '')) return [];
  if (
    /^(?:ça|ca|cela)$/u.test(tokens[at - 1]?.norm ?? '') &&
    /ée?s?$/u.test(token.norm) &&
    lemmaIn(modal, FINITE, new Set(['aller'])) &&
    can(token, ADJECTIVE) &&
    !can(tokens[place + 1], 512)
  ) {
    return markToken(token, found);
  }
  return markToken(token, found);
}

/** What one lets happen: « laissez reposer »; « laissez fermé » is right. */
const LET =
  /^(?:reposer|lever|sécher|mijoter|infuser|macérer|mariner|gonfler|dorer|chauffer|passer|tomber|entrer|parler|aller|porter|guider|tenter|bercer|pousser|monter|agir|décongeler|tremper|respirer|chanter|jouer|rêver|travailler)$/u;

/** « laissez reposé la pâte ». */
function afterLet(tokens: readonly FrenchToken[], at: number): Mark[] {
  const verb = tokens[at] as FrenchToken;
  if (!isWord(verb) || !lemmaIn(verb, FINITE | INFINITIVE | IMPERATIVE, new Set(['laisser', 'faire']))) return [];
  const token = tokens[afterClitics(tokens, at + 1)];
  if (!isClear(token) || !/(?:é|ez)$/u.test(token.norm)) return [];
  return markToken(
    token,
    infinitives(token).filter((form) => LET.test(form)),
  );
}

/** « merci pour ce bon moment passer avec vous ». */
function afterThanks(tokens: readonly FrenchToken[], at: number, { words }: FrenchSentence): Mark[] {
  if (!/^(?:merci|bravo)$/u.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'pour') return [];
  const phrase = readPhrase(tokens, at + 2);
  const verb = phrase === null ? undefined : tokens[phrase.end];
  if (phrase === null || phrase.agreement === 0 || !isClear(verb)) return [];
  if (!/er$/u.test(verb.norm) || !can(verb, INFINITIVE) || can(verb, NOUN | FINITE | ADJECTIVE)) return [];
  return markToken(
    verb,
    analysesIn(verb, INFINITIVE).flatMap(({ lemma }) => words.agreeing(lemma, PARTICIPLE, phrase.agreement)),
  );
}

export const infinitive: Rule<FrenchSentence> = {
  id: 'infinitive',
  family: 'inf',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.12, §5.14',
  wrong: [
    'Pour [participé→participer], commentez ce post.',
    'N’hésitez pas à nous [contacté→contacter] demain.',
    'Vous pouvez [passez→passer] quand vous voulez.',
    'Venez sans [oublié→oublier] vos bottes.',
    'Laissez [reposé→reposer] la pâte.',
    'Merci pour la journée [passer→passée] ensemble.',
    'Pensez à [vérifiez→vérifier] vos courriels.',
    'Il faut [renvoyé→renvoyer] l’article.',
    'Je viens de [relancé→relancer] le transporteur.',
    'Nous allons [vérifiés→vérifier] avec l’atelier.',
  ],
  right: [
    'Rien de cassé ici.',
    'Laissez fermé le four.',
    'Un stand sans employé le dimanche.',
    'À pied levé.',
    'Merci de votre fidélité.',
    'Des produits de qualité.',
    'Un peu de nouveautés.',
    'Entrez et goûtez.',
    'Il va mieux.',
    'Quoi de prévu samedi ?',
    'Un gâteau à partager.',
  ],
  test(sentence) {
    const { tokens } = sentence;
    return tokens.flatMap((_, at) => [
      ...afterPreposition(tokens, at),
      ...afterModal(tokens, at),
      ...afterLet(tokens, at),
      ...afterThanks(tokens, at, sentence),
    ]);
  },
};
