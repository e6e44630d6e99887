import { readNumber, SPELLED_NUMBER } from './numbers.ts';
import type { Span } from './span.ts';

export interface ClockTime extends Span {
  /** Minutes after midnight; 1440 is the midnight that ends a day. */
  minutes: number;
  /** "at 6" in English without am or pm: 6 or 18. */
  loose?: true;
}

const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const PATTERNS: [RegExp, (match: RegExpMatchArray) => number | null][] = [
  [/(?<!apres[- ])\bmidi(?: et demie?| trente)?(?! pile que)\b/g, (m) => (/(demi|trente)/.test(m[0]) ? 750 : 720)],
  [/\bminuit\b|\bmidnight\b/g, () => 1440],
  [/\b(?:12 )?noon\b/g, () => 720],
  [new RegExp(`(?<![\\d.,:/])(${HOUR})(?:[:.h](\\d{2}))? ?(a\\.?m\\b\\.?|p\\.?m\\b\\.?)`, 'g'), twelveHours],
  [
    new RegExp(
      `(?<![\\d.,:/€£$-])(?<!\\d )(${HOUR}) ?(?:heures?|h)(?: ?([0-5]\\d)(?!\\d| ?[€%]))?(?![\\p{L}\\d])(?: (et demie?|et quart|moins le quart))?`,
      'gu',
    ),
    frenchHours,
  ],
  [new RegExp(`(?<![\\d.,:/])(${HOUR}):([0-5]\\d)(?![\\d:])`, 'g'), plainHours],
  [
    new RegExp(
      `(${SPELLED_NUMBER}) heures?\\b(?: (et demie?|et quart|moins le quart|(?:cinq|dix|quinze|vingt(?:-cinq)?|trente(?:-cinq)?|quarante(?:-cinq)?|cinquante(?:-cinq)?)\\b(?! (?:minutes|euros|personnes|places))))?`,
      'g',
    ),
    spelledHours,
  ],
  [
    new RegExp(
      `\\b(half past|quarter past|quarter to|(?:five|ten|twenty|twenty-five)(?: minutes)? (?:past|to)) (\\d{1,2}|${SPELLED_NUMBER})\\b(?! ?(?:[€£%]|[ap]\\.?m|days?|people|hours?|euros?|pounds?|minutes?|working|weeks?|of))`,
      'g',
    ),
    pastHours,
  ],
  // "At half twelve" is half past twelve.
  [
    /(?<=\b(?:at|until|till|from|by|about|around|to) )(half) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! ?(?:price|days?|hours?|of|the|board|people|euros?|pounds?))/g,
    pastHours,
  ],
  [
    new RegExp(`(?<![\\d.,:/])(\\d{1,2}|${SPELLED_NUMBER}) o'?clock\\b`, 'g'),
    (m) => Math.round(readNumber(m[1] ?? '') * 60),
  ],
];
const LOOSE =
  /\b(?:at|until|till|by|from|closes?|opens?) (\d{1,2})(?![\d:.,/]| ?(?:[ap]\.?m|h|%|€|£|jours?|days?|working|euros?|people|per|st|nd|rd|th|minutes?|hours?|weeks?|months?|years?|january|february|march|april|may|june|july|august|sept|octo|nov|dec|[a-z]+ (?:street|road|lane|avenue)))\b/g;

/** "at three", "till six": an hour in words, where nothing follows that it could count. */
const LOOSE_WORDS =
  /\b(?:at|until|till|from|by) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?(?:[.,;!?)]|$|(?:to|till|until|on|every|and|or|in the|instead|sharp|today|tomorrow|tonight|that|as|this|but)\b))/g;

function twelveHours(match: RegExpMatchArray): number | null {
  const hour = Number(match[1]);
  if (hour > 12) return hour * 60 + Number(match[2] ?? 0);
  return ((hour % 12) + (match[3]?.startsWith('p') ? 12 : 0)) * 60 + Number(match[2] ?? 0);
}

const fraction = (words: string | undefined): number => {
  if (words === undefined) return 0;
  const minutes = readNumber(words);
  if (Number.isFinite(minutes)) return minutes;
  return words.startsWith('moins') ? -15 : words.includes('quart') ? 15 : 30;
};

function frenchHours(match: RegExpMatchArray): number | null {
  return Number(match[1]) * 60 + Number(match[2] ?? 0) + fraction(match[3]);
}

function plainHours(match: RegExpMatchArray): number {
  return Number(match[1]) * 60 + Number(match[2]);
}

function spelledHours(match: RegExpMatchArray): number | null {
  const hour = readNumber(match[1] ?? '');
  return Number.isInteger(hour) && hour <= 24 ? hour * 60 + fraction(match[2]) : null;
}

function pastHours(match: RegExpMatchArray): number | null {
  const hour = readNumber(match[2] ?? '');
  if (!Number.isInteger(hour) || hour > 12) return null;
  const [amount = '', side] = (match[1] ?? '').replace(' minutes', '').split(' ');
  const minutes = amount === 'half' ? 30 : amount === 'quarter' ? 15 : readNumber(amount);
  return hour * 60 + (side === 'to' ? -minutes : minutes);
}

const EVENING = /^ (?:du soir|de l'apres-midi|in the (?:afternoon|evening)|at night|tonight)\b/;
const MORNING = /^ (?:du matin|in the morning)\b/;

/** "Huit heures du soir", "seven in the morning": the half of the day is said. */
function withHalf(text: string, { loose, ...time }: ClockTime): ClockTime {
  const after = text.slice(time.end);
  if (EVENING.test(after)) return { ...time, minutes: time.minutes < 720 ? time.minutes + 720 : time.minutes };
  return loose === undefined || MORNING.test(after) ? time : { ...time, loose };
}

/** "De 15 à 19 h" says its unit once; "de 2 à 3 h" is a length. */
const FRENCH_SPAN = /\b(?:de|entre) ((?:0?[6-9]|1\d|2[0-3]))(?= ?(?:a|et|-) ?(?:[01]?\d|2[0-4]) ?h(?:eures?)?\b)/g;

/** English spans give am or pm once: "10 to 6 pm", "from 9 to 5". */
const SHARED =
  /(?<![\d.,:/€£$])\b(\d{1,2})(?:[:.](\d{2}))?(?= ?(?:-|to|until|till) ?(\d{1,2})(?:[:.]\d{2})? ?([ap])\.?m\b)/g;

function sharedMeridiem(text: string, found: ClockTime[]): void {
  for (const match of text.matchAll(SHARED)) {
    const hour = Number(match[1]);
    if (hour > 12 || found.some((one) => one.start <= match.index && match.index < one.end)) continue;
    const end = Number(match[3]) % 12;
    const afternoon = match[4] === 'p' && hour % 12 < end;
    // "10 to 6 pm" begins in the morning; "2 to 6 pm" in the afternoon, "9 to 11 am" in the morning.
    const minutes = ((hour % 12) + (afternoon ? 12 : 0)) * 60 + Number(match[2] ?? 0);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      minutes,
      ...(afternoon ? { loose: true } : {}),
    });
  }
}

/** "Open 9 to 5" needs neither am nor pm: a morning and, where the second is the smaller, an afternoon. */
const BARE_SPAN =
  /\b(?:open|opens?|from|hours:?|horaires ?:?) (?:from )?(\d{1,2})(?:[.:]([0-5]\d))? ?(?:to|-|until|till) ?(\d{1,2})(?:[.:]([0-5]\d))?(?![\d:.,/]| ?(?:[ap]\.?m|h\b|%|€|£|[a-z]+ber|january|february|march|april|may|june|july|august|days?|working|weeks?|months?|years?|people|minutes?|hours?))/g;

function bareSpans(text: string, add: (span: Span, minutes: number) => void): void {
  for (const match of text.matchAll(BARE_SPAN)) {
    const [whole, first = '', past = '', second = '', over = ''] = match;
    const [from, until] = [Number(first), Number(second)];
    if (from > 12 || until > 12) continue;
    const end = match.index + whole.length;
    const start = match.index + whole.indexOf(first);
    const length = (minutes: string) => (minutes === '' ? 0 : minutes.length + 1);
    add({ start, end: start + first.length + length(past) }, from * 60 + Number(past));
    const closes = (until <= from ? until + 12 : until) * 60 + Number(over);
    add({ start: end - second.length - length(over), end }, closes);
  }
}

/** Clock times in folded lower-case text: "18 h 30", "18:30", "6 pm", "midi", "half past six". */
export function readTimes(text: string): ClockTime[] {
  const found: ClockTime[] = [];
  const free = (span: Span) => !found.some((one) => one.start < span.end && span.start < one.end);
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const minutes = read(match);
      const span = { start: match.index, end: match.index + match[0].length };
      if (minutes === null || minutes < 0 || minutes > 1440 || !free(span)) continue;
      const vague = /past|half|to |o'?clock/.test(match[0]) && minutes <= 780;
      found.push({ ...span, minutes, ...(vague ? { loose: true as const } : {}) });
    }
  }
  sharedMeridiem(text, found);
  for (const match of text.matchAll(FRENCH_SPAN)) {
    const hour = match[1] ?? '';
    const span = { start: match.index + match[0].length - hour.length, end: match.index + match[0].length };
    if (free(span)) found.push({ ...span, minutes: Number(hour) * 60 });
  }
  bareSpans(text, (span, minutes) => {
    if (free(span)) found.push({ ...span, minutes });
  });
  for (const match of [...text.matchAll(LOOSE), ...text.matchAll(LOOSE_WORDS)]) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    const span = { start: end - digits.length, end };
    const hour = readNumber(digits);
    if (hour <= 12 && free(span)) found.push({ ...span, minutes: hour * 60, loose: true });
  }
  return found.map((time) => withHalf(text, time)).sort((a, b) => a.start - b.start);
}

/** Whether a time as written may be this one. */
export function sameTime(time: ClockTime, minutes: number): boolean {
  const turned = (one: number) => ((one % 1440) + 1440) % 1440;
  if (turned(time.minutes) === turned(minutes)) return true;
  return time.loose === true && turned(time.minutes + 720) === turned(minutes);
}

/** `"11:00"` -> 660; null for what is no time. */
export function minutesOf(value: string): number | null {
  const match = value.match(/^(\d{1,2})(?:[:h](\d{2}))?$/);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minutes <= 1440 ? minutes : null;
}
