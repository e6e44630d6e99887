const FRENCH_UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FRENCH_TENS: Record<string, number> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'quatre-vingt': 80,
  septante: 70,
  huitante: 80,
  nonante: 90,
};
const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function frenchWords(): [string, number][] {
  const words: [string, number][] = FRENCH_UNITS.map((word, index) => [word, index]);
  words.push(['une', 1], ['quatre-vingts', 80], ['cent', 100], ['mille', 1000]);
  for (let hundreds = 2; hundreds <= 9; hundreds += 1) {
    const name = `${FRENCH_UNITS[hundreds]} cents`;
    words.push([name, hundreds * 100], [`mille ${name}`, 1000 + hundreds * 100]);
    words.push([`${FRENCH_UNITS[hundreds]} mille`, hundreds * 1000]);
  }
  for (const [tens, value] of Object.entries(FRENCH_TENS)) words.push([`cent ${tens}`, 100 + value]);
  for (const [tens, value] of Object.entries(FRENCH_TENS)) {
    words.push([tens, value]);
    const last = value === 60 || value === 80 ? 19 : 9;
    for (let unit = 1; unit <= last; unit += 1) {
      const name = FRENCH_UNITS[unit] ?? '';
      words.push([`${tens}-${name}`, value + unit], [`${tens} ${name}`, value + unit]);
      if (unit === 1 || unit === 11)
        words.push([`${tens} et ${name}`, value + unit], [`${tens}-et-${name}`, value + unit]);
    }
  }
  return words;
}

function englishWords(): [string, number][] {
  const words: [string, number][] = ENGLISH_UNITS.map((word, index) => [word, index]);
  words.push(['a hundred', 100], ['a thousand', 1000]);
  for (let hundreds = 1; hundreds <= 9; hundreds += 1) {
    words.push([`${ENGLISH_UNITS[hundreds]} hundred`, hundreds * 100]);
    words.push([`${ENGLISH_UNITS[hundreds]} hundred and fifty`, hundreds * 100 + 50]);
    words.push([`${ENGLISH_UNITS[hundreds]} thousand`, hundreds * 1000]);
  }
  for (const [index, tens] of ENGLISH_TENS.entries()) {
    const value = (index + 2) * 10;
    words.push([tens, value]);
    for (let unit = 1; unit <= 9; unit += 1) {
      const name = ENGLISH_UNITS[unit] ?? '';
      words.push([`${tens}-${name}`, value + unit], [`${tens} ${name}`, value + unit]);
    }
  }
  return words;
}

const WORDS = new Map<string, number>([...englishWords(), ...frenchWords()]);
const SPELLED = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Digits as both languages write them: `2 150`, `2,150`, `41,65`, `41.65`. */
const DIGITS = String.raw`\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])`;
export const SPELLED_NUMBER = `\\b(?:${SPELLED})\\b`;
/** A number in digits or in words, for a pattern over folded lower-case text. */
export const NUMBER = `(?:${DIGITS}|${SPELLED_NUMBER})`;

/** The number that `NUMBER` matched: `"41,65"` is 41.65, `"2 150"` is 2150, `"cinq"` is 5; NaN when it is none. */
export function readNumber(text: string): number {
  const word = WORDS.get(text.trim());
  if (word !== undefined) return word;
  const bare = text.trim().replace(/[ ]/g, '');
  const grouped = bare.match(/^(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/);
  if (grouped !== null) return Number(`${(grouped[1] ?? '').replace(/[.,]/g, '')}.${grouped[2] ?? '0'}`);
  return Number(bare.replace(',', '.'));
}

/** The number's name, for a text that writes its numbers in words; null over a hundred. */
export function spellNumber(value: number, language: 'fr' | 'en'): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 100) return null;
  for (const [word, number] of language === 'fr' ? frenchWords() : englishWords()) {
    if (number === value && word !== 'a hundred') return word;
  }
  return null;
}

export const isSpelled = (text: string): boolean => WORDS.has(text.trim());
