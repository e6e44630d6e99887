/** Code points of weight 1 in twitter-text's `config/v3.json`; all others weigh 2. */
const LIGHT: readonly [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const URL_WEIGHT = 23;
const DOMAINS =
  'com|fr|org|net|eu|io|co|uk|be|ch|ca|de|es|it|nl|pt|ie|lu|info|biz|shop|store|app|dev|paris|bzh|alsace|corsica|re|gp|mq|nc|pf|me|tv|ly|gl|to|gg|news|blog|online|site|tech|cloud|museum|coop|asso|gouv|edu|gov|us|au|nz|jp|cn|ru|br|in|example|test';
const URL_PATTERN = new RegExp(
  `https?://[^\\s<>"«»]+|(?<![@\\p{L}\\p{N}._/-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}@.-])(?:/[^\\s<>"«»]*)?`,
  'giu',
);
/** The compiler's target has no literal with this flag; browsers of 2023 and later do. */
const UNICODE_SETS = 'gv';
const EMOJI = new RegExp('\\p{RGI_Emoji}', UNICODE_SETS);

const weightOf = (point: number): number => (LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2);

function plainWeight(text: string): number {
  let weight = 0;
  const rest = text.replace(EMOJI, () => {
    weight += 2;
    return '';
  });
  for (const letter of rest) weight += weightOf(letter.codePointAt(0) ?? 0);
  return weight;
}

/** X's weighted length: NFC; each link 23, each emoji 2, Latin letters 1, other signs 2 (`€`, `…`, narrow space). */
export function weightedLength(text: string): number {
  let weight = 0;
  const composed = text.normalize('NFC');
  const rest = composed.replace(URL_PATTERN, (url) => {
    // A link's closing mark is the sentence's.
    const tail = url.match(/[.,;:!?)\]'’]+$/)?.[0] ?? '';
    weight += URL_WEIGHT;
    return tail;
  });
  return weight + plainWeight(rest);
}

/** A text's length as its network counts: X by weight, the others in UTF-16 units. */
export const lengthOn = (network: string, text: string): number =>
  network === 'x' ? weightedLength(text) : text.length;
