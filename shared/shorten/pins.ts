const NUMBER = /\d/;
const CONTACT = /https?:\/\/|www\.|[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.|(?:\d[ .]?){8,}/u;
const DAY =
  /(?<!\p{L})(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|demain|aujourd['’]hui|ce soir|ce matin|tomorrow|today|tonight|hier|yesterday|midi|minuit|noon|midnight|matins?|soirs?|mornings?|evenings?|week-ends?|weekends?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|june|july|august|september|october|november|december)(?!\p{L})/iu;
const NEGATION =
  /(?<!\p{L})(?:n['’]\p{L}+ (?:\p{L}+ )?(?:pas|plus|jamais|aucune?|rien)|ne \p{L}+ (?:\p{L}+ )?(?:pas|plus|jamais|aucune?|rien|que)|ne (?:pas|rien|plus|jamais)|pas|sans|aucune?|ni|jamais|rien|inutile|impossible|interdite?s?|refusée?s?|not|no|never|cannot|without|\p{L}+n['’]t|none|nothing|unable)(?!\p{L})/iu;
const CONDITION =
  /(?<!\p{L})(?:si|s['’]il|à condition|sous réserve|sauf|hors|hormis|à l['’]exception|excepté|uniquement|seulement|exclusivement|réservée?s? (?:aux|à)|sur présentation|sur (?:rendez-vous|rdv|justificatif)|à partir de|jusqu['’]|avant|après|dès|obligatoire|nécessaire|accompagnée?s?|maximum|minimum|limitée?s?|par personne|per person|limited|max|if|unless|as long as|provided|only|except|before|after|until|by|from|required|must|up to|at least|apart from)(?!\p{L})/iu;
const STATE =
  /(?<!\p{L})(?:annulée?s?|reportée?s?|maintenue?s?|épuisée?s?|complète?s?|fermée?s?|ouverte?s?|gratuite?s?|gratuitement|offerte?s?|remboursée?s?|rembours\p{L}+|disponibles?|bloquée?s?|incluse?s?|acceptée?s?|payante?s?|cancelled|canceled|postponed|sold out|open|closed|(?<!feel )free|refunded|available|allowed|included|(?<!to )welcome|delayed|held|express|standard)(?!\p{L})/iu;
const NAME = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}'’-]+/u;
const SPELLED =
  /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|hundred)(?!\p{L})/iu;

const CLOCK =
  /\d+(?:[.,:]\d+)*\s?(?:h(?:\s?\d\d)?|[ap]\.?m)?(?:\s?(?:à|-|–|to|et|and)\s?\d+(?:[.,:]\d+)*\s?(?:h(?:\s?\d\d)?|[ap]\.?m)?)?/iu;
const EVERY: readonly [RegExp, number][] = (
  [
    [CONTACT, 2],
    [CLOCK, 1],
    [DAY, 0.7],
    [NEGATION, 1],
    [CONDITION, 0.6],
    [STATE, 0.8],
    [NAME, 0.8],
    [SPELLED, 0.8],
  ] as const
).map(([{ source, flags }, worth]) => [new RegExp(source, `${flags.replace('g', '')}g`), worth]);

/** How many facts a clause holds, roughly: each number, date, link, name, negation, condition counts. */
export function pinWeight(text: string): number {
  let rest = text;
  let weight = 0;
  for (const [pattern, worth] of EVERY) {
    rest = rest.replace(pattern, () => {
      weight += worth;
      return ' · ';
    });
  }
  return weight;
}

/** A number, a date, a link or an address: what even a thank-you is kept for. */
export const hasHardFact = (text: string): boolean => NUMBER.test(text) || CONTACT.test(text) || DAY.test(text);

/** Words beyond a courtesy's own: a refusal, a state of things. */
export const saysMore = (text: string): boolean => NEGATION.test(text) || STATE.test(text);

/** Where a text's facts stand, each with its worth, in text order. */
export function factSpans(text: string): { start: number; end: number; worth: number }[] {
  return EVERY.flatMap(([pattern, worth]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, worth })),
  ).sort((a, b) => a.start - b.start);
}
