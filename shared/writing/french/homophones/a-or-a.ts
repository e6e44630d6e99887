import { foldName } from '../../../names/fold.ts';
import { names } from '../../../names/name-lists.ts';
import type { Mark, Rule } from '../../rule.ts';
import {
  ADVERB,
  DETERMINER,
  FINITE,
  IMPERATIVE,
  INFINITIVE,
  MS,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PRONOUN,
  PROPER,
} from '../categories.ts';
import { agreementIn, can, isWord, opensClause } from '../look.ts';
import type { FrenchSentence } from '../sentence.ts';
import {
  clauseStart,
  hasFinite,
  isInfinitive,
  isParticiple,
  isStop,
  markOver,
  skipAdverbs,
  subjectBefore,
  type Tokens,
  wordAt,
} from './around.ts';

/** What *avoir* governs without a determiner: « a hâte de », « a lieu ». */
const GOVERNED =
  /^(?:hâte|besoin|envie|lieu|raison|peur|droit|confiance|honte|faim|soif|froid|chaud|mal|accès|plus|trop|beaucoup|toujours|déjà|bien|enfin|encore|jamais|récemment|vraiment|également|aussi|pris|eu|été|fait)$/u;
const SET =
  /^(?:bientôt|demain|nouveau|travers|propos|volonté|domicile|partir|disposition|emporter|temps|condition|mesure|côté|proximité|l'avance|l'accueil|vous|tous|toutes|très|plus|tout|table|midi|minuit|cause)$/u;
const GREETING =
  /^(?:merci|grâce|jusque|jusqu'|quant|suite|face|rapport|bravo|bienvenue|prêts?|prêtes?|conformes?|bonjour|bises|pensée)$/u;
/** Adjectives that *à* follows. */
const LINKED =
  /^(?:contraires?|liée?s?|adaptée?s?|réservée?s?|destinée?s?|supérieure?s?|inférieure?s?|égale?s?|fidèles?|opposée?s?|penser|pensé|pense|pensez|pensons|répondre|répondu|dédiée?s?|soumise?s?|participer|participé|participez|inscrite?s?|invitée?s?|jusque)$/u;
const BEING = /^(?:est|sont|êtes|sommes|suis|étais|était|étaient|étions|étiez|sera|seront|serait|serez|serons)$/u;
const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|rendez-vous|rdv)$/u;
const CLITIC = /^(?:n'|l'|m'|t'|y|lui|nous|vous|leur|ne)$/u;

/** `à` where *avoir* is meant. */
function verbMeant(tokens: Tokens, at: number): Mark[] {
  const before = wordAt(tokens, at - 1);
  const next = tokens[at + 1];
  const subject =
    /^(?:il|on)$/u.test(before) ||
    (/^(?:elle|qui|ça|cela)$/u.test(before) &&
      (before === 'qui' ? !/^(?:de|à|pour|avec|chez)$/u.test(wordAt(tokens, at - 2)) : opensClause(tokens, at - 1)));
  const place = skipAdverbs(tokens, at + 1);
  const participle = isParticiple(tokens[place]);
  const object =
    /^(?:les|la|le|lui|leur|nous|vous|en|y)$/u.test(before) && /^(?:on|il|elle|qui)$/u.test(wordAt(tokens, at - 2));
  if (object && participle) return markOver(tokens, at, at, ['a']);
  if (/^(?:n'|l'|m'|t')$/u.test(before) || (before === 'y' && /^(?:il|qui|n'|ça)$/u.test(wordAt(tokens, at - 2))))
    return markOver(tokens, at, at, ['a']);
  if (
    subject &&
    (participle ||
      before === 'il' ||
      before === 'on' ||
      GOVERNED.test(wordAt(tokens, at + 1)) ||
      (can(next, DETERMINER) && before !== 'ça'))
  )
    return markOver(tokens, at, at, ['a']);
  const seems =
    wordAt(tokens, at + 1) === "l'" && wordAt(tokens, at + 2) === 'air' && !/^(?:libre)$/u.test(wordAt(tokens, at + 3));
  if (seems && (subject || subjectBefore(tokens, at)?.singular === true)) return markOver(tokens, at, at, ['a']);
  if (before === 'tu') return markOver(tokens, at, at, ['as']);
  const owner = subjectBefore(tokens, at);
  if (owner?.singular !== true) return [];
  const word = wordAt(tokens, at + 1);
  if (word === 'été' && isParticiple(tokens[skipAdverbs(tokens, at + 2)])) return markOver(tokens, at, at, ['a']);
  if (
    /^(?:hâte|besoin|envie|lieu|peur)$/u.test(word) &&
    /^(?:de|d'|le|à|au|en|dans|ce|samedi|dimanche|demain)$/u.test(wordAt(tokens, at + 2))
  )
    return markOver(tokens, at, at, ['a']);
  const form = tokens[place];
  if (form === undefined || !participle || (agreementIn(form, PARTICIPLE) & MS) === 0 || hasFinite(tokens, place + 1))
    return [];
  // « une machine à café moulu », « un plat à emporter »: a noun after it is its complement.
  const close = place === at + 1 || /^(?:bien|déjà|enfin|toujours|encore)$/u.test(word);
  if (can(form, NOUN) && !(can(tokens[place + 1], DETERMINER) && close)) return [];
  return /^(?:peine|côté|coup)$/u.test(word) ? [] : markOver(tokens, at, at, ['a']);
}

function isPlace(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return isWord(token) && /^\p{Lu}/u.test(token.text) && names().places.has(foldName(token.text));
}

/** « est a l'écoute »: no *avoir* follows *être*. */
const afterBeing = (before: string, next: string): boolean =>
  BEING.test(before) && !/^(?:priori|posteriori|minima|maxima|fortiori|capella)$/u.test(next);

/** « rendez-vous samedi a la foire ». */
const afterDay = (tokens: Tokens, at: number): boolean =>
  DAY.test(wordAt(tokens, at - 1)) &&
  /^(?:la|l'|partir)$/u.test(wordAt(tokens, at + 1)) &&
  !can(tokens[at - 2], DETERMINER);

/** `a` where the preposition is meant. */
function prepositionMeant(tokens: Tokens, at: number): Mark[] {
  const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  // Capitals without accents are a habit, not a fault.
  const found = markOver(tokens, at, at, ['à']).map((mark) =>
    tokens[at]?.text === 'A' ? { ...mark, quiet: true as const } : mark,
  );
  if (next === undefined || isStop(tokens, at + 1) || /^-/u.test(word)) return [];
  if (
    /^(?:il|elle|on|qui|ça|cela|n'|l'|m'|t'|s'|y|ne|lui|en|leur|que|qu'|dont|où|ce|ceci|tout|rien|personne|chacun|celui-ci|celle-ci)$/u.test(
      before,
    )
  )
    return [];
  const isPast = isParticiple(tokens[skipAdverbs(tokens, at + 1)]) && !isInfinitive(next);
  if (GREETING.test(before)) return found;
  if (afterBeing(before, word) || (!isPast && afterDay(tokens, at))) return found;
  if (before === '' && at === clauseStart(tokens, at) && (SET.test(word) || next.kind === 'time') && !isPast)
    return found;
  if (/^(?:et|ou)$/u.test(before) && /^(?:bientôt|demain|très|tout)$/u.test(word) && !isPast) return found;
  if (next.kind === 'time' && !/^(?:de|d')$/u.test(wordAt(tokens, at + 2))) return found;
  if (/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|quoi|midi|minuit)$/u.test(word)) return found;
  if (
    /^(?:vous|toi|eux|moi)$/u.test(word) &&
    (isStop(tokens, at + 2) || /^(?:et|tous|toutes|deux)$/u.test(wordAt(tokens, at + 2)))
  )
    return found;
  if (LINKED.test(before) && !isPast) return found;
  if (next.kind === 'price' && previous?.tag === FINITE) return found;
  if (next.kind === 'number' && previous?.kind === 'number') return found;
  if (isPast) return [];
  if (isPlace(tokens, at + 1) && !isParticiple(tokens[at + 2])) return found;
  if (previous === undefined || previous.kind !== 'word' || previous.capital) return [];
  const relative = tokens
    .slice(clauseStart(tokens, at), at)
    .some(({ norm }) => /^(?:qui|que|qu'|dont|où|ou|quand|lorsque|si|comme)$/u.test(norm));
  const spoken = tokens
    .slice(clauseStart(tokens, at), at)
    .some(({ norm }) => /^(?:on|je|j'|tu|il|elle|nous|vous|ils|elles)$/u.test(norm));
  const verbal =
    (previous.tag & (FINITE | INFINITIVE | IMPERATIVE | PARTICIPLE)) !== 0 &&
    (!can(previous, NOUN) ||
      (previous.tag === INFINITIVE && !can(tokens[at - 2], DETERMINER)) ||
      (previous.tag === FINITE && spoken));
  const closed =
    verbal || (can(previous, ADVERB) && previous.tag === ADVERB && hasFinite(tokens, clauseStart(tokens, at), at));
  if (isInfinitive(next) && (closed || hasFinite(tokens, clauseStart(tokens, at), at)) && !relative) return found;
  if (relative || !closed) return [];
  return (next.tag & (DETERMINER | NOUN | PRONOUN | PROPER | NUMBER)) !== 0 ||
    /^(?:la|le|l'|les|vos|votre|notre|nos|nouveau|tous)$/u.test(word)
    ? found
    : [];
}

export const aOrA: Rule<FrenchSentence> = {
  id: 'a-or-a',
  family: 'hom-a',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.15',
  wrong: [
    'Le paquet [à→a] été posé chez la voisine.',
    'Il [à→a] deux tailles.',
    'Elle [à→a] adoré la visite.',
    'La troupe [à→a] hâte de jouer.',
    'Merci [a→à] vous deux.',
    'Venez [a→à] la caisse centrale.',
    'Merci et [a→à] très vite.',
    'Il y [à→a] de la place.',
    'N’hésitez pas [a→à] passer.',
    'La boutique est [a→à] l’écoute.',
    'Rendez-vous samedi [a→à] la foire.',
    'Le transporteur [à→a] bien reçu votre demande.',
  ],
  right: [
    'Il a deux tailles.',
    'De A à Z.',
    'Le samedi a la préférence.',
    'C’est a priori bon.',
    'Une machine à café.',
    'Ce que vous voyez a été peint à la main.',
    'Elle a cours à 8 h.',
    'À qui le tour ?',
    'Le plat à emporter est prêt.',
    'Qui va à la fête a de la chance.',
    'La carte à gratter offerte.',
  ],
  test({ tokens }) {
    return tokens.flatMap((_, at) => {
      const word = wordAt(tokens, at);
      if (word === 'à') return verbMeant(tokens, at);
      return word === 'a' && !CLITIC.test(wordAt(tokens, at - 1)) ? prepositionMeant(tokens, at) : [];
    });
  },
};
