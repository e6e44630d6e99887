/** Marks that `NFKD` leaves and ligatures that it does not split. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

/**
 * A word as a key: lower case, no accents, one kind of apostrophe, no letter three times in a row
 * ("merciiii" is "merci"). Never shown to anyone.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1');
}
