import type { Mark, Rule } from '../rule.ts';
import {
  ADJECTIVE,
  ANY,
  DETERMINER,
  FINITE,
  FS,
  GERUND,
  MP,
  MS,
  NOUN,
  PARTICIPLE,
  PERSONS,
  PREPOSITION,
} from './categories.ts';
import { isAvoir } from './clauses.ts';
import type { FrenchWords } from './inflect.ts';
import {
  agreementIn,
  analysesIn,
  BY_MANNER,
  COLOUR,
  can,
  isClear,
  isShaded,
  markToken,
  namesContent,
  opensClause,
  personsOf,
} from './look.ts';
import { BARE, isInvariable, type NounPhrase, phrasesOf } from './phrases.ts';
import type { FrenchSentence, FrenchToken } from './sentence.ts';

const QUALIFIER = ADJECTIVE | PARTICIPLE;
/** Adjectives that stay as they are before or after some words, or that work as adverbs. */
const SKIPPED =
  /^(?:ci-joint|vu|excepté|compris|étant|passé|sauf|possible|fort|cher|net|court|juste|demi|nu|mi|feu|plein|tout|tous|même|tel|quel|grand|haut|bas|bon|frais|nouveau|proche|ferme|clair)$/u;
/** « des fenêtres large ouvertes »: an adverb. */
const BEFORE_PARTICIPLE = /^(?:large|grand|frais|court|ras|haut|bas)$/u;
const AFTER_ADVERBIAL = /^(?:demi|mi|nu|fort|cher|juste|clair|net|court|haut|bas)$/u;

function forms(token: FrenchToken, agreement: number, words: FrenchWords): string[] {
  return analysesIn(token, QUALIFIER).flatMap(({ lemma, category }) =>
    words.agreeing(lemma, category & QUALIFIER, agreement),
  );
}

/** « une boîte de chocolats noirs »: an adjective after a complement may go with the noun before it. */
function otherHead(tokens: readonly FrenchToken[], phrase: NounPhrase): number {
  const link = tokens[phrase.start - 1];
  const contracted = /^(?:du|des|au|aux)$/u.test(tokens[phrase.determiner]?.norm ?? '');
  if (!contracted && !/^(?:de|d'|à|en|par|pour|sur|dans|avec|sans)$/u.test(link?.norm ?? '')) return 0;
  const governor = tokens[contracted ? phrase.start - 1 : phrase.start - 2];
  if (governor?.norm === 'merci' || ((governor?.tag ?? 0) & (NOUN | ADJECTIVE | PARTICIPLE)) === 0) return 0;
  let bits = 0;
  for (let at = phrase.start - 1; at >= 0 && at >= phrase.start - 8; at -= 1) {
    const token = tokens[at] as FrenchToken;
    if (token.kind === 'punctuation') break;
    if (can(token, NOUN)) bits |= agreementIn(token, NOUN);
  }
  return bits;
}

/** « merci de l’avoir repérée », « sans l’être vraiment »: a pronoun and an infinitive, no noun. */
const isInfinitive = (tokens: readonly FrenchToken[], { determiner, head }: NounPhrase): boolean =>
  tokens[determiner]?.norm === "l'" && /^(?:avoir|être)$/u.test(tokens[head]?.norm ?? '');

/** « Ces résidents résident ici »: the sentence has no other verb. */
const isOnlyFinite = (tokens: readonly FrenchToken[], place: number): boolean =>
  !tokens.some((token, at) => at !== place && can(token, FINITE) && token.tag !== NOUN);

/** « L'enduit sèche, on ponce »: the verb of a short clause, which its form as an adjective hides. */
function isVerbOfClause(tokens: readonly FrenchToken[], phrase: NounPhrase, place: number): boolean {
  const token = tokens[place] as FrenchToken;
  const next = tokens[place + 1];
  if (place !== phrase.end - 1 || place < phrase.head || !can(token, FINITE) || !opensClause(tokens, phrase.start))
    return false;
  if (next !== undefined && next.kind !== 'punctuation' && !isOnlyFinite(tokens, place)) return false;
  const single = (agreementIn(tokens[phrase.head] as FrenchToken, NOUN) & (MS | FS)) !== 0;
  return (personsOf(token) & (single ? PERSONS['3s'] : PERSONS['3p'])) !== 0;
}

function checkPhrase(tokens: readonly FrenchToken[], phrase: NounPhrase, words: FrenchWords): Mark[] {
  if (phrase.agreement === 0 || isInfinitive(tokens, phrase)) return [];
  return phrase.adjectives.flatMap((place) => {
    const token = tokens[place] as FrenchToken;
    const before = place < phrase.head;
    const own = agreementIn(token, QUALIFIER);
    if (own === 0 || (own & phrase.agreement) !== 0 || isInvariable(token)) return [];
    if (before ? AFTER_ADVERBIAL.test(token.norm) : SKIPPED.test(token.norm) && AFTER_ADVERBIAL.test(token.norm))
      return [];
    // A noun reading may make it a second noun: « photo souvenir ».
    if (!before && can(token, NOUN) && token.tag === NOUN) return [];
    if (!before && namesContent(tokens[phrase.head], token)) return [];
    if (
      /^(?:air|tour|part|avis|fois)$/u.test(tokens[phrase.head]?.norm ?? '') ||
      /^(?:telle?s?|tels?|[mts]ien(?:s|nes?)?)$/u.test(token.norm) ||
      (can(token, GERUND) && tokens[place + 1]?.kind === 'word') ||
      // « le musée prête ses œuvres »: a verb with its object; « nulle part ».
      (!before && can(token, FINITE) && can(tokens[place + 1], DETERMINER) && !can(tokens[place + 1], PREPOSITION)) ||
      (/^nulle?$/u.test(token.norm) && tokens[place + 1]?.norm === 'part') ||
      (token.norm === 'grand' && tokens[phrase.head]?.norm === 'chose')
    )
      return [];
    // « le film et le cinéma américains »; « a pour sa part dégelé ».
    if (!before && (own & (MS | FS)) === 0 && /^(?:et|ou|ni|,)$/u.test(tokens[phrase.start - 1]?.norm ?? '')) return [];
    if (!before && (own & MS) !== 0 && can(token, PARTICIPLE) && tokens.slice(0, phrase.start).some(isAvoir)) return [];
    // « le spectacle dure 1h20 », « le garage avenue Foch ».
    const next = tokens[place + 1];
    if (
      !before &&
      (next?.capital === true || (can(token, FINITE) && /^(?:number|time|price)$/u.test(next?.kind ?? '')))
    )
      return [];
    // « bleu marine », « vert pomme », « rouge vif »: the colour and its shade stay as they are.
    if (!before && (COLOUR.test(tokens[place - 1]?.norm ?? '') || isShaded(tokens, place))) return [];
    if (!before && BEFORE_PARTICIPLE.test(token.norm) && can(next, PARTICIPLE)) return [];
    // « les oignons émincés fin », « les cheveux coupés court »: how it is done.
    if (!before && BY_MANNER.test(token.norm) && can(tokens[place - 1], PARTICIPLE)) return [];
    if (isVerbOfClause(tokens, phrase, place)) return [];
    if (
      COLOUR.test(token.norm) &&
      /^(?:couleurs?|coloris|teintes?|nuances?|finition|version)$/u.test(tokens[phrase.head]?.norm ?? '')
    )
      return [];
    const other = otherHead(tokens, phrase);
    if (!before && (other & own) !== 0) return [];
    if (/^(?:et|ou|,)$/u.test(next?.norm ?? '') && !before && other !== 0) return [];
    if (
      isClear(next) &&
      can(next, ADJECTIVE) &&
      !before &&
      /^(?:bleu|vert|rouge|gris|jaune|rose|brun|blond)/u.test(token.norm)
    )
      return [];
    return markToken(token, forms(token, phrase.agreement, words));
  });
}

/** « boisson compris », « taxes inclus »: a noun without determiner, set apart by a mark or a price. */
function checkIncluded(tokens: readonly FrenchToken[], words: FrenchWords): Mark[] {
  return tokens.flatMap((token, at) => {
    const [noun, before] = [tokens[at - 1], tokens[at - 2]];
    if (!/^(?:compris|inclus)$/u.test(token.norm) || !isClear(noun) || noun.tag !== NOUN) return [];
    if (before !== undefined && before.kind === 'word') return [];
    const wanted = agreementIn(noun, NOUN);
    if ((wanted & (MS | MP)) !== 0 || wanted === 0) return [];
    return markToken(
      token,
      [token.norm === 'inclus' ? 'inclure' : 'comprendre'].flatMap((lemma) =>
        words.agreeing(lemma, PARTICIPLE, wanted),
      ),
    );
  });
}

/** « Bonne fêtes », « Nouvelle horaires »: an adjective right before a noun that is nothing but a noun. */
function checkBare(tokens: readonly FrenchToken[], phrases: readonly NounPhrase[], words: FrenchWords): Mark[] {
  return tokens.flatMap((token, at) => {
    const noun = tokens[at + 1];
    if (!BARE.test(token.norm) || token.capital || !isClear(noun) || noun.tag !== NOUN) return [];
    if (phrases.some(({ start, end }) => at >= start && at < end)) return [];
    if (noun.categories !== NOUN && can(noun, ADJECTIVE)) return [];
    if (
      /^(?:chose|rouge|noir|public|temps|part|fois|place|an|ans)$/u.test(noun.norm) ||
      /^(?:et|ou)$/u.test(tokens[at - 1]?.norm ?? '')
    )
      return [];
    const own = agreementIn(token, ADJECTIVE | PARTICIPLE) || ANY;
    const wanted = agreementIn(noun, NOUN);
    if (wanted === 0 || (own & wanted) !== 0) return [];
    return markToken(token, forms(token, wanted, words));
  });
}

export const nounAdjective: Rule<FrenchSentence> = {
  id: 'noun-adjective',
  family: 'dna',
  kind: 'grammar',
  language: 'fr',
  source: 'writing.md §5.3',
  wrong: [
    'On adore ces photos [magnifique→magnifiques].',
    'Un [petite→petit] mot pour vous remercier.',
    'La livraison [gratuit→gratuite] dès vingt euros.',
    'Des plats cuisinés [épicé→épicés] pour l’hiver.',
    'Des rideaux [bleu→bleus] pour le salon.',
    '[Bonne→Bonnes] fêtes à vous.',
    'Le menu est à 16 €, boisson [compris→comprise].',
  ],
  right: [
    'On a ri en relisant l’affiche, merci de l’avoir repérée !',
    'Profitez de la remise sur tout le rayon fruitiers.',
    'Des coussins orange et marron.',
    'Une boîte de chocolats noirs.',
    'Les yeux bleu clair.',
    'Une équipe de bénévoles motivés.',
    'Bonne journée à vous.',
    'Des pneus neige.',
    'Un abonnement découverte, une fiche produit.',
    'Des chaussures bleu marine.',
    'Une fois ouvert, il se garde trois jours.',
    'Pour que le colis tienne, on le cale.',
    'Une housse couleur vert.',
    'Des rideaux bleu canard, une nappe vert sapin, des gants blanc cassé.',
    'Des fenêtres large ouvertes, des oignons émincés fin, des ongles limés carré.',
    'Des yeux vert d’eau, des parasols jaune et vert.',
    'L’enduit sèche, on ponce demain.',
    'Ces résidents résident ici depuis 1994.',
  ],
  test({ tokens, words }) {
    const phrases = phrasesOf(tokens);
    return [
      ...phrases.flatMap((phrase) => checkPhrase(tokens, phrase, words)),
      ...checkBare(tokens, phrases, words),
      ...checkIncluded(tokens, words),
    ];
  },
};
