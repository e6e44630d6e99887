import { fold } from './fold.ts';
import { SHORT_FORMS } from './short-forms.ts';

/** A word of the comment with its place (UTF-16 offsets) and its key. */
export interface Token {
  start: number;
  end: number;
  /** Folded, short forms resolved; marks and kinds of number begin with `#` (`#?`, `#money`, `#mention`). */
  key: string;
  /** Number of its sentence in the comment. */
  sentence: number;
}

/** Longest comment that is read: 10,000 words say nothing more than their first 600. */
const LONGEST = 4000;

const PIECE =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_.-]+|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ`´]\p{L}[\p{L}\p{M}]*)*|\p{Extended_Pictographic}|[?!€$£%…]|\.{2,}|[.\n;:]/gu;
const ENGLISH_TAIL = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);
const CURRENCY = /^(?:€|\$|£|e|eur|euro|euros|balles|boules|pounds?|quid|dollars?|bucks|p)$/;
const HOUR = /^(?:h|heures?|am|pm|o'clock|oclock)$/;
const SPAN: Record<string, string> = {
  minute: '#minutes',
  minutes: '#minutes',
  min: '#minutes',
  mn: '#minutes',
  mins: '#minutes',
  heure: '#hours',
  heures: '#hours',
  hour: '#hours',
  hours: '#hours',
  hrs: '#hours',
  jour: '#days',
  jours: '#days',
  j: '#days',
  day: '#days',
  days: '#days',
  nuit: '#days',
  nuits: '#days',
  nights: '#days',
  semaine: '#weeks',
  semaines: '#weeks',
  week: '#weeks',
  weeks: '#weeks',
  wks: '#weeks',
  mois: '#months',
  month: '#months',
  months: '#months',
  an: '#years',
  ans: '#years',
  annees: '#years',
  year: '#years',
  years: '#years',
  yr: '#years',
  personne: '#people',
  personnes: '#people',
  pers: '#people',
  people: '#people',
  adultes: '#people',
  enfants: '#people',
  kids: '#people',
  adults: '#people',
};
const NUMBER_WORDS = new Set(
  'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'.split(
    ' ',
  ),
);

/** "l'heure" is two words, "don't" is "do not", "aujourd'hui" one. */
function splitApostrophes(key: string): string[] {
  if (!key.includes("'")) return [key];
  if (key === "aujourd'hui") return ['aujourdhui'];
  const whole = SHORT_FORMS.get(key.replaceAll("'", ''));
  const last = key.slice(key.lastIndexOf("'") + 1);
  if (whole !== undefined && ENGLISH_TAIL.has(last)) return whole;
  if (key.endsWith("n't")) return [key.slice(0, -3), 'not'];
  return key.split("'").filter((part) => part !== '');
}

function wordKeys(folded: string): string[] {
  return splitApostrophes(folded).flatMap((part) => SHORT_FORMS.get(part) ?? [part]);
}

function pieceKeys(piece: string): string[] {
  const first = piece[0] ?? '';
  if (/^(?:https?:|www\.)/.test(piece)) return ['#link'];
  if (first === '@') return ['#mention'];
  if (piece.includes('@')) return ['#mail'];
  if (first === '#' && piece.length > 1) return ['#tag', ...wordKeys(fold(piece.slice(1)))];
  if (/^\p{N}/u.test(piece)) return [`#n${piece}`];
  if (/^\p{L}/u.test(piece)) return wordKeys(fold(piece));
  if (piece === '…' || piece.startsWith('..')) return ['#…'];
  return [`#${piece}`];
}

function width(token: Token | undefined): number {
  return token === undefined ? 0 : token.end - token.start;
}

/** A number becomes its kind by what stands beside it: an amount, a clock time, a span, a share, a year. */
function numberKind(tokens: Token[], index: number): string {
  const digits = tokens[index]?.key.slice(2) ?? '';
  const next = tokens[index + 1]?.key ?? '';
  const before = tokens[index - 1]?.key ?? '';
  if (CURRENCY.test(next.replace('#', '')) || /^#[€$£]$/.test(before)) return '#money';
  if (next === '#%') return '#percent';
  if (HOUR.test(next) || digits.includes(':')) return '#clock';
  const span = SPAN[next];
  if (span !== undefined && (next !== 'j' || width(tokens[index + 1]) === 1)) return span;
  if (/^(?:19|20)\d\d$/.test(digits)) return '#year';
  if (digits.replace(/\D/g, '').length >= 6) return '#longnumber';
  return digits.length === 1 ? '#digit' : '#number';
}

function nameNumbers(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.key.startsWith('#n') && /^#n\p{N}/u.test(token.key)) token.key = numberKind(tokens, index);
    else if (NUMBER_WORDS.has(token.key)) {
      const span = SPAN[tokens[index + 1]?.key ?? ''];
      if (span !== undefined) token.key = span;
    }
  }
}

/** The comment's words, marks and numbers in order; bounded by the first 4,000 characters. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.slice(0, LONGEST).matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const again = tokens.at(-1)?.key === `#${piece}`;
    for (const key of pieceKeys(piece)) tokens.push({ start, end: start + piece.length, key, sentence });
    if (/^[.?!\n…;]/.test(piece) && !again) sentence += 1;
  }
  nameNumbers(tokens);
  return tokens.filter(({ key }) => !/^#[.\n:;]$/.test(key));
}
