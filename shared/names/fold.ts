const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};

/** A name as the lists hold it: lower case, no accents, straight apostrophes. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[łøıđðþßæœə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .trim();
}
