const NAMES: [string, number][] = [
  ['lundis?|mondays?|lun\\.|mon\\.?', 0],
  ['mardis?|tuesdays?|mar\\.|tues?\\.?', 1],
  ['mercredis?|wednesdays?|mer\\.|weds?\\.?', 2],
  ['jeudis?|thursdays?|jeu\\.|thurs?\\.?|thu\\.?', 3],
  ['vendredis?|fridays?|ven\\.|fri\\.?', 4],
  ['samedis?|saturdays?|sam\\.|sat\\.?', 5],
  ['dimanches?|sundays?|dim\\.|sun\\.?', 6],
];

/** A weekday in folded lower-case text, full or short; "mon" and "sun" alone are too often words of their own. */
export const WEEKDAY =
  '(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:lun|mar|mer|jeu|ven|sam|dim)\\.|(?:tues?|weds?|thurs?|thu|fri|sat|mon(?=[ -]+(?:to|-|fri|sat|thu|wed))|sun(?= |$|[,.:;-])(?<=(?:-|to |and |, )sun))\\.?)(?![\\p{L}])';

/** 0 is Monday; null for nothing. */
export function weekdayIndex(text: string | undefined): number | null {
  if (text === undefined) return null;
  return NAMES.find(([names]) => new RegExp(`^(?:${names})$`).test(text))?.[1] ?? null;
}
