import type { ReadDraft, Said } from '../draft.ts';
import { isFirst, namesSomebody, privacy, TITLED } from './people.ts';

const MONTH =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december';
const DATE = `((?:\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4})|(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${MONTH}),? (?:19|20)\\d\\d)|(?:(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d))`;
const BIRTH = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:date|annee|jour) de naissance|naissance|nee?(?: le)?|born(?: on)?|date of birth|birth ?date|dob|d\\.o\\.b\\.?|birthday|anniversaire)(?: (?:est|is|was|le|du|au|a|en|on|of|as|bien|c'est|indiquee?|notee?|saisie|enregistree?|figurant|in \\p{L}+|a \\p{Lu}\\p{L}+))*,? ?:? ?(?:le |the )?${DATE}`,
  'giu',
);
const BIRTH_AFTER = new RegExp(
  `(?<!\\d)${DATE}(?= (?:\\p{L}+ )?(?:comme|as|for|en|pour|est|is|was)? ?(?:votre |ta |la |your |the |a |his |her )?(?:date de naissance|naissance|date of birth|birth ?date|dob)(?![\\p{L}]))`,
  'giu',
);
const ADDRESSED =
  /(?<![\p{L}])(?:vous|tu|t'|you|you're|votre|ton|ta|your|patiente?s?|clientes?|clients?|enfant|fils|fille|son|daughter|conjointe?|titulaire|assuree?|beneficiaire|passag\p{L}+|adherente?|passenger|member|holder)(?![\p{L}])/iu;
/** A life told: of somebody known to all, not of a customer. */
const TOLD_LIFE =
  /(?<![\p{L}])(?:aurait \p{L}+|a (?:porte|recu|grandi|ecrit|peint|compose|marque|inspire|revolutionne|invente|fonde|cree|remporte|incarne|vecu|joue)|ecrivain\p{L}*|legende|icone|legend|romanci\p{L}+|poete\p{L}*|peintre|chant\p{L}+|act(?:eur|rice)|comedien\p{L}*|compositeur|compositrice|champion\p{L}*|president\p{L}*|roi|reine|artiste|wrote|painted|composed|grew up|invented|founded|writer|novelist|poet|painter|singer|actor|actress|champion|king|queen)(?![\p{L}])/iu;

/** What a house does with a customer of that age. */
const IN_OUR_BOOKS =
  /(?<![\p{L}])(?:inscri\p{L}+|enregistr\p{L}+|dossier|licence|adherente?|madame|monsieur|enrolled|registered|booked|signed up)(?![\p{L}])/iu;
/** Born before, one is more likely famous than a customer. */
const LONG_AGO = 1930;

/** « Le modèle est né le 3 mai 1974 », « notre fondatrice est née »: things, the house's own people, the famous have birthdays too. */
function isSomebodysBirth(plain: string, match: RegExpExecArray): boolean {
  const before = plain.slice(0, match.index);
  if (/^(?:birthday|anniversaire|naissance|jour|annee)/i.test(match[1] ?? '')) {
    const year = Number(/\d{4}$/.exec(match[2] ?? '')?.[0] ?? 0);
    return year < 2020 && !/(?<![\p{L}])(?:notre|nos|our)(?![\p{L}])/iu.test(plain) && ADDRESSED.test(plain);
  }
  if (!/^(?:nee?|born)/i.test(match[1] ?? '')) return true;
  if (TITLED.test(before) || ADDRESSED.test(before)) return true;
  if (/(?<![\p{L}])(?:notre|nos|our)(?![\p{L}])/iu.test(before) || TOLD_LIFE.test(plain)) return false;
  const after = plain.slice(match.index + match[0].length).split(/[.!?](?=\s|$)/)[0] ?? '';
  if (
    /(?:^|[.!?] )$/.test(before) &&
    ADDRESSED.test(after) &&
    !/(?<![\p{L}])(?:notre|nos|our)(?![\p{L}])/iu.test(after)
  )
    return true;
  if (Number(/\d{4}$/.exec(match[2] ?? '')?.[0] ?? 2000) < LONG_AGO) return false;
  const called = /(?:^|[.!?,:] )(\p{Lu}[\p{L}-]+), $/u.exec(before)?.[1];
  if (called && isFirst(called) && IN_OUR_BOOKS.test(after)) return true;
  return !/(?:est|etait|was|is|were) $/i.test(before) && namesSomebody(before);
}

/** A date on which somebody was born. */
export function readBirths({ folded: { plain } }: ReadDraft): Said[] {
  const named = [...plain.matchAll(BIRTH_AFTER)].map(({ 1: date = '', index }) =>
    privacy('birth', index, index + date.length),
  );
  const births = [...plain.matchAll(BIRTH)]
    .filter((match) => isSomebodysBirth(plain, match))
    .map((match) => {
      const written = match[2] ?? '';
      const from = match.index + match[0].lastIndexOf(written);
      return privacy('birth', from, from + written.length);
    });
  return [...births, ...named];
}
