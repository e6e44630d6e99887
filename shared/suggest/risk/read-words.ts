import { fold } from '../fold.ts';
import { SHORT_FORMS } from '../short-forms.ts';
import { uncensor } from './censored.ts';

/** A word, mark or number of a comment with its place (UTF-16 offsets). */
export interface Word {
  start: number;
  end: number;
  /** Folded, short forms resolved; kinds of number and of address begin with `#`. */
  key: string;
  sentence: number;
  /** Number of its clause: sentences and commas count. */
  clause: number;
  /** Between quotation marks: someone else's words, or a title. */
  quoted: boolean;
  /** Written with a capital inside a sentence: a name or a title. */
  capital: boolean;
}

/** A 10,000-word comment is read at both ends: threats come last, insults first. */
const HEAD = 3000;
const TAIL = 1000;

const PIECE =
  /https?:\/\/\S+|www\.\S+|[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d-]+)*\.(?:example|com|fr|net|org|io|shop|info|biz|ru|cn|me|ly|co|be|ch|online|site|store|click|xyz|top)\b(?:\/\S*)?|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_.-]+|[+]?\p{N}[\p{N}.,:  ]*\p{N}|\p{N}+(?:[.,:]\p{N}+)*|\p{Extended_Pictographic}️?|[→▶⬇]|[€$£%]|\p{L}[\p{L}\p{M}]*(?:['’ʼ`´]\p{L}[\p{L}\p{M}]*)*|[?!,]|["«»“”]|\.{2,}|[.\n;…]/gu;
const ENGLISH_TAILS = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);
/** Short forms that mean something else when people are angry, or that the gates want as typed. */
const OWN_FORMS: Record<string, string[]> = {
  fdp: ['fdp'],
  tg: ['tg'],
  mp: ['mp'],
  dm: ['dm'],
  dms: ['dm'],
  pm: ['pm'],
  sav: ['sav'],
  wtf: ['wtf'],
  cv: ['cv'],
  vous: ['vous'],
  jvous: ['je', 'vous'],
  jvs: ['je', 'vous'],
  jte: ['je', 'te'],
  jme: ['je', 'me'],
  t: ['t'],
  etes: ['etes'],
  xd: ['xd'],
  g: ['j', 'ai'],
  pa: ['pas'],
  enculer: ['encule'],
  u: ['u'],
  c: ['c'],
  r: ['r'],
};
const CURRENCY = /^\s?(?:€|\$|£|e\b|eur\b|euros?\b|balles\b|boules\b|pounds?\b|quid\b|dollars?\b|bucks\b|usdt\b|k\b)/i;

function wordKeys(folded: string): string[] {
  const own = OWN_FORMS[folded] ?? SHORT_FORMS.get(folded);
  if (own !== undefined) return own;
  if (!folded.includes("'")) return [folded];
  const last = folded.slice(folded.lastIndexOf("'") + 1);
  if (ENGLISH_TAILS.has(last) && folded.length - last.length > 2) {
    return SHORT_FORMS.get(folded.replaceAll("'", '')) ?? folded.split("'");
  }
  return folded.split("'").flatMap((part) => (part === '' ? [] : wordKeys(part)));
}

/** What `readWords` gives of one word of plain letters, without looking for anything else in it. */
export const keysOfLetters = (word: string): string[] => wordKeys(fold(word));

function numberKey(piece: string, before: string, after: string): string {
  if (CURRENCY.test(after) || /[€$£]\s?$/.test(before)) return '#money';
  if (/^\s?%/.test(after)) return '#percent';
  const digits = piece.replace(/\D/g, '').length;
  if (digits >= 9 || (digits >= 6 && piece.startsWith('+'))) return '#phone';
  return digits === 1 ? '#digit' : '#number';
}

function pieceKeys(piece: string, text: string, at: number): string[] {
  const first = piece[0] ?? '';
  if (/^(?:https?:|www\.)/i.test(piece)) return ['#link'];
  if (first === '@') return ['#mention'];
  if (piece.includes('@')) return ['#mail'];
  if (first === '#' && piece.length > 1) return ['#tag', ...wordKeys(fold(piece.slice(1)))];
  if (/^[+\p{N}]/u.test(piece))
    return [
      numberKey(piece, text.slice(Math.max(0, at - 2), at), text.slice(at + piece.length, at + piece.length + 9)),
    ];
  if (/^\p{L}/u.test(piece)) return /\p{L}\.\p{L}/u.test(piece) ? ['#link'] : wordKeys(fold(piece));
  if (/^[?!]$/.test(piece)) return [`#${piece}`];
  return /[\p{Extended_Pictographic}→]/u.test(piece) ? [piece.replace('️', '')] : [];
}

function ends(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
}

/** The comment's words in order; offsets are those of `text`. At most 4,000 characters are read. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const read = uncensor(ends(text));
  const shift = text.length > HEAD + TAIL ? text.length - TAIL - HEAD - 1 : 0;
  let sentence = 0;
  let clause = 0;
  let quoted = false;
  for (const match of read.text.matchAll(PIECE)) {
    const piece = match[0];
    const { start, end } = read.place(match.index, match.index + piece.length);
    const moved = start > HEAD ? shift : 0;
    if (/^["«»“”]$/.test(piece)) quoted = piece === '«' || piece === '“' ? true : piece === '"' ? !quoted : false;
    const capital = /^\p{Lu}[\p{Ll}'’-]/u.test(piece) && words.at(-1)?.sentence === sentence;
    for (const key of pieceKeys(piece, read.text, match.index)) {
      words.push({ start: start + moved, end: end + moved, key, sentence, clause, quoted, capital });
    }
    if (/^(?:[.?!\n;…]|\.{2,})$/.test(piece)) sentence += 1;
    if (/^(?:[.,?!\n;…]|\.{2,})$/.test(piece)) clause += 1;
  }
  return words;
}
