/**
 * How much likelier a form must be than the written one (natural logarithm of odds), by the kind of change (moves.ts): where right
 * sentences are flagged less than once in about three thousand (`train.ts` in assets/lexicons/context prints, with `-v`, the places of
 * the lines kept back where another form wins).
 */
const THRESHOLDS: Readonly<Record<string, number>> = {
  'inf>part': 3.5,
  'part>inf': 3,
  'ez>inf': 2.5,
  'ez>part': 2.5,
  'ez>pres': 4,
  'ez>past': 4,
  'past>inf': 2.5,
  'past>part': 3,
  'pres>part': 4.5,
  'pres>inf': 4.5,
  'part>pres': 6.5,
  'past>pres': 6,
  'inf>pres': 5,
  'inf>ez': 4,
  'part>ez': 4,
  'past>ez': 4,
  'pres>ez': 5,
  'inf>past': 4,
  'pres-person': 5,
  'past-person': 4,
  'verb-person': 5,
  'noun-singular': 6.5,
  'noun-plural': 7,
  'noun-gender': 7,
  'noun-both': 6,
  'noun-other': 7,
  'part-plural': 5,
  'part-singular': 5,
  'part-gender': 6,
  'part-both': 5.5,
  'word-verb': 6,
  'est>et': 6,
  'et>est': 4.5,
  'a>à': 5,
  'à>a': 2,
  'ou>où': 3,
  'où>ou': 3.5,
  'dès>des': 7,
  'été>était': 8,
  "ces>c'est": 6,
  "ces>s'est": 6,
  "s'en>sans": 6,
  'ait>et': 6,
  'ait>est': 6,
  'qui>que': 6,
  'que>qui': 5,
  'sont>son': 5.5,
  'voire>voir': 6,
  'peu>peut': 4,
  'ce>se': 4,
  'se>ce': 4,
  'la>là': 4,
  'là>la': 4,
  'sa>ça': 4,
  'ça>sa': 4,
  'ont>on': 4,
  'on>ont': 4.5,
};
/** Pairs of small words without a line of their own. */
const SMALL = 5;
/** What a small word may be is often open: who speaks, how many. */
const OPEN = 7;
const OPEN_WORD =
  /^(?:tout|tous|toute|toutes|votre|vos|vôtre|notre|nos|nôtre|cet|cette|faites?|dites?|sûre?s?|prête?s?|prises?|due)>|>(?:suis|suit|es|as|s'y|plus tôt|plutôt|parties?|partis|étés|votre|vos|notre|nos)$/u;

export function thresholdFor(move: string): number {
  return THRESHOLDS[move] ?? (OPEN_WORD.test(move) ? OPEN : SMALL);
}
