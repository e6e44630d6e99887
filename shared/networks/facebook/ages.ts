/** Facebook writes no instant: "3 h", "il y a 2 jours", "12 novembre, 10:15". What is read from them is approximate. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Length of a unit by the beginning of its word, the longer first: "mois" is no "m". */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:secondes?|seconds?|segundos?|secs?|s)$/, 1000],
  [/^(?:minutes?|minutos?|mins?|m)$/, MINUTE],
  [/^(?:heures?|hours?|horas?|hrs?|h)$/, HOUR],
  [/^(?:jours?|days?|d[ií]as?|j|d)$/, DAY],
  [/^(?:semaines?|weeks?|semanas?|sem|wks?|w)$/, 7 * DAY],
  [/^(?:mois|months?|mes(?:es)?|mo)$/, 30 * DAY],
  [/^(?:ans?|ann[ée]es?|years?|años?|yrs?|y|a)$/, 365 * DAY],
];

const MONTHS: readonly RegExp[] = [
  ...[/^jan|^ene/, /^f[ée]v|^feb/, /^mar/, /^avr|^apr|^abr/, /^mai|^may/, /^juin|^jun/],
  ...[/^juil|^jul/, /^ao[uû]|^aug|^ago/, /^sep/, /^oct/, /^nov/, /^d[ée]c|^dic/],
];

const NOW = /^(?:just now|now|à l[’']instant|maintenant|ahora(?: mismo)?)$/;
const RELATIVE = /^(?:il y a |about |environ |hace )*(\d{1,3}|an?|une?)\s*(\p{L}+)\.?(?: ago)?$/u;
const TAIL = /(?:il y a |hace )(?:environ )?(?:\d{1,3}|une?)\s*\p{L}+$|(?:\d{1,3}|\ban?)\s*\p{L}+ ago$/u;
const CLOCK = /(\d{1,2})\s*(?:[:h])\s*(\d{2})?\s*([ap]\.?m\.?)?/;

function relative(text: string, now: number): number | null {
  const found = RELATIVE.exec(text);
  const unit = UNITS.find(([word]) => word.test(found?.[2] ?? ''))?.[1];
  if (found === null || unit === undefined) return null;
  return now - (Number.parseInt(found[1] ?? '', 10) || 1) * unit;
}

/** Milliseconds into the day; the page says no time zone, so the day is UTC's. */
function clockIn(text: string): number {
  const found = CLOCK.exec(text);
  if (found === null) return 0;
  const half = found[3]?.startsWith('p') ? 12 : 0;
  const hour = found[3] === undefined ? Number(found[1]) : (Number(found[1]) % 12) + half;
  return hour * HOUR + Number(found[2] ?? 0) * MINUTE;
}

function dated(text: string, now: number): number | null {
  const today = Math.floor(now / DAY) * DAY;
  if (/^(?:yesterday|hier|ayer)\b/.test(text)) return today - DAY + clockIn(text);
  const words = text.split(/[\s,]+/);
  const place = words.findIndex((word) => /^\p{L}{3,}\.?$/u.test(word) && monthOf(word) >= 0);
  const day = [words[place - 1], words[place + 1]].find((word) => /^\d{1,2}(?:er)?$/.test(word ?? ''));
  if (place < 0 || day === undefined) return null;
  const year = words.find((word) => /^20\d\d$/.test(word));
  const at = (of: number) => Date.UTC(of, monthOf(words[place] ?? ''), Number.parseInt(day, 10)) + clockIn(text);
  if (year !== undefined) return at(Number(year));
  const thisYear = at(new Date(now).getUTCFullYear());
  return thisYear > now + DAY ? at(new Date(now).getUTCFullYear() - 1) : thisYear;
}

const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word));

/** The instant (UTC, ISO 8601) that a time of Facebook's means, or null when it can't be read (it may be scrambled). */
export function readAge(written: string, now: string): string | null {
  const at = Date.parse(now);
  const text = written
    .replace(/[\u00A0\u202F\s]+/g, ' ')
    .replace(/[·•].*$/, '')
    .trim()
    .toLowerCase();
  if (Number.isNaN(at) || text === '' || text.length > 60) return null;
  if (NOW.test(text)) return new Date(at).toISOString();
  const time = relative(text, at) ?? dated(text, at);
  return time === null || Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The same, at the end of a comment's label ("Commentaire de Léa Marchand il y a 3 jours"). */
export function ageInLabel(label: string, now: string): string | null {
  const found = TAIL.exec(
    label
      .replace(/[\u00A0\u202F\s]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  return found === null ? null : readAge(found[0], now);
}
