/** Tags of the Penn treebank that the tagger tells apart; marks are `.`, foreign words, links and the like `X`. */
export const TAGS =
  '. X CC CD DT EX IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB'.split(
    ' ',
  );

/** One word as the tagger sees it. */
export interface Seen {
  readonly norm: string;
  readonly text: string;
  /** Tags of the lexicon, sorted, joined by a space; empty when unknown. */
  readonly set: string;
}

const NONE: Seen = { norm: '', text: '', set: '-' };

const hash = (feature: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    value = Math.imul(value ^ feature.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
};

function shape(text: string, first: boolean): string {
  if (!/^\p{Lu}/u.test(text)) return /\d/.test(text) ? 'd' : 'l';
  return (/^\p{Lu}{2}/u.test(text) ? 'C' : 'c') + (first ? '1' : '');
}

/** What a decision looks at, as hashes: the word, the words and sets around it, the two tags before it. */
export function features(words: readonly Seen[], index: number, before: string, twoBefore: string): Uint32Array {
  const at = (offset: number) => words[index + offset] ?? NONE;
  const { norm, text, set } = at(0);
  const previous = at(-1);
  const next = at(1);
  const after = at(2);
  const ends = norm.slice(-3);
  return Uint32Array.from(
    [
      `w${norm}`,
      `s${set}`,
      `e${ends}|${set}`,
      `f${norm.slice(-2)}|${norm.charAt(0)}`,
      `c${shape(text, index === 0)}|${set}`,
      `p${before}`,
      `q${twoBefore}|${before}`,
      `r${before}|${set}`,
      `t${before}|${norm}`,
      `u${previous.norm}`,
      `v${next.norm}`,
      `x${after.norm}`,
      `y${next.set}`,
      `z${set}|${next.set}`,
      `a${before}|${set}|${next.set}`,
      `b${previous.norm}|${set}`,
      `g${set}|${next.norm}`,
      `h${set}|${next.set}|${after.set}`,
      `i${twoBefore}|${before}|${set}`,
      `j${at(-2).norm}|${set}`,
      'k',
    ],
    hash,
  );
}

const STEP = 0x9e3779b1;

/** The place of a feature's weight for a tag in a table of a power of two. */
export const slot = (feature: number, tag: number, size: number): number =>
  ((feature + Math.imul(tag + 1, STEP)) >>> 0) & (size - 1);

const ALL: readonly number[] = TAGS.map((_, index) => index);
const ALSO: Readonly<Record<string, string>> = {
  VB: 'VB VBP',
  NN: 'NN JJ',
  JJ: 'JJ NN RB',
  VBN: 'VBN JJ VBD',
  VBD: 'VBD VBN JJ',
  VBG: 'VBG NN JJ',
};
const ALLOWED = new Map<string, readonly number[]>();

/** Tags that a word may have: those of the lexicon and their near kin; any when it is unknown or a name. */
export function allowed({ set, text }: Seen): readonly number[] {
  if (set === '' || set === '#' || /NNP|UH/.test(set)) return ALL;
  const capital = /^\p{Lu}/u.test(text);
  const key = capital ? `^${set}` : set;
  const known = ALLOWED.get(key);
  if (known !== undefined) return known;
  const tags = new Set(set.split(' ').flatMap((tag) => (ALSO[tag] ?? tag).split(' ')));
  if (capital && /NN|VB|JJ/.test(set)) tags.add('NNP').add('NNPS');
  const found = ALL.filter((tag) => tags.has(TAGS[tag] ?? ''));
  ALLOWED.set(key, found);
  return found;
}

/** The tag with the most weight among those allowed; the first of equals. */
export function best(weights: Int8Array | Float32Array, seen: Uint32Array, among: readonly number[] = ALL): number {
  let found = among[0] ?? 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const tag of among) {
    let sum = 0;
    for (const feature of seen) sum += weights[slot(feature, tag, weights.length)] as number;
    if (sum > most) {
      most = sum;
      found = tag;
    }
  }
  return found;
}

/** Tags a sentence from left to right. `weights`: the bytes of `en.tagger.bin`, a power of two of them. */
export function tagWords(weights: Int8Array, words: readonly Seen[]): string[] {
  const tags: string[] = [];
  for (const [index, word] of words.entries()) {
    const among = allowed(word);
    const seen = among.length > 1 ? features(words, index, tags[index - 1] ?? '', tags[index - 2] ?? '') : undefined;
    tags.push(TAGS[seen === undefined ? (among[0] ?? 1) : best(weights, seen, among)] ?? 'X');
  }
  return tags;
}

/** Views the bytes of `en.tagger.bin`; throws with the reason when they are not a whole table. */
export function openEnglishTagger(bytes: ArrayBuffer): Int8Array {
  if (bytes.byteLength < 1024 || (bytes.byteLength & (bytes.byteLength - 1)) !== 0)
    throw new Error(`English tagger: ${bytes.byteLength} bytes`);
  return new Int8Array(bytes);
}
