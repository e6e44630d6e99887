import type { Reading, Segment, Word } from './reading.ts';
import { isGeneric, isPlain, sameWord } from './vocabulary.ts';

const DETERMINER =
  /^(?:le|la|les|l|un|une|notre|nos|son|sa|ses|leur|leurs|ce|cet|cette|ces|the|a|an|our|its|their|this|that|these|chaque|each)$/;
const PREPOSITION =
  /^(?:de|du|des|d|a|au|aux|dans|sur|sous|avec|sans|chez|par|vers|devant|apres|avant|of|in|on|at|by|with|without|from|to|before|after|near|of)$/;

/** Words of a clause that are not part of a value. */
export function bareWords(reading: Reading, segment: Segment): Word[] {
  const { values } = reading;
  const spans = [
    ...values.links,
    ...values.emails,
    ...values.phones,
    ...values.addresses,
    ...values.dates,
    ...values.months,
    ...values.weekdays,
    ...values.times,
    ...values.money,
    ...values.percentages,
    ...values.durations,
  ];
  return segment.words.filter((word) => !spans.some(({ start, end }) => start < word.end && word.start < end));
}

export const isThing = (word: Word): boolean =>
  word.key.length >= 3 && !isPlain(word.key) && !isGeneric(word.key) && /\p{L}/u.test(word.key);

/** "L'encadrement", "un abonnement": after an article no adverb, which a word in -ment is taken for elsewhere. */
const isNounOfAction = (before: Word | undefined, word: Word): boolean =>
  before !== undefined && DETERMINER.test(before.key) && /.{3}ement$/.test(word.key) && !isGeneric(word.key);

/**
 * The noun that a clause is about when it names none of the labels: "le café voisin", "the lemon one",
 * "pour les étudiants", "Coussin : 30 €"; null when the clause leaves its subject to what came before.
 */
export function otherSubject(reading: Reading, segment: Segment, own: readonly string[]): Word | null {
  const words = bareWords(reading, segment);
  for (const [index, word] of words.entries()) {
    if (!(isThing(word) || isNounOfAction(words[index - 1], word)) || own.some((key) => sameWord(word.key, key)))
      continue;
    const before = words[index - 1];
    const touching = before !== undefined && reading.lower.slice(before.end, word.start).length <= 1;
    // "Nous ouvrons nos portes" is to open.
    if (touching && /^(?:ses|nos|our|its|their|leurs)$/.test(before.key) && /^(?:portes|doors)$/.test(word.key))
      continue;
    if (touching && DETERMINER.test(before.key)) {
      const earlier = words[index - 2];
      if (earlier === undefined || !PREPOSITION.test(earlier.key)) return word;
    }
    if (touching && /^(?:pour|for)$/.test(before.key) && !/(?:er|ir|re)$/.test(word.key)) return word;
    if (index === 0 && !/(?:ez|ons)$/.test(word.key) && startsBare(reading, segment, word)) return word;
  }
  return null;
}

/** A clause that begins with a noun and goes straight to a value, a colon or a verb. */
function startsBare(reading: Reading, segment: Segment, word: Word): boolean {
  const rest = reading.lower.slice(word.end, segment.end).trim();
  return segment.words[0] === word && (rest.length < 60 || word.capital);
}

/** "à la billetterie", "at the desk": where, for what is said of opening. */
export function otherPlace(reading: Reading, segment: Segment, own: readonly string[]): boolean {
  const words = bareWords(reading, segment);
  return words.some((word, index) => {
    if (!isThing(word) || own.some((key) => sameWord(word.key, key))) return false;
    const before = words
      .slice(Math.max(0, index - 2), index)
      .map(({ key }) => key)
      .join(' ');
    return /(?:^| )(?:au|aux|a la|a l|chez|at the)$/.test(before);
  });
}
