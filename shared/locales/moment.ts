import type { Language } from '../brands/brand.ts';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A formatter takes a millisecond to make: a list of rows makes each once. */
const kept = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${JSON.stringify(options)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: zone });
  kept.set(key, made);
  return made;
}

/** "10:00" in a zone. */
export const timeIn = (at: number, zone: string, language: Language): string =>
  format(language, zone, { hour: '2-digit', minute: '2-digit' }).format(at);

/** "mar. 1 déc. 10:00", "Tue, 1 Dec, 10:00" in a zone. */
export const momentIn = (at: number, zone: string, language: Language): string =>
  format(language, zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** "mardi 1 décembre 2026" in a zone. */
export const dateIn = (at: number, zone: string, language: Language): string =>
  format(language, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at);

const MINUTE = 60_000;
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
];

const relative: Partial<Record<Language, Intl.RelativeTimeFormat>> = {};

const JUST_NOW: Record<Language, string> = { fr: 'à l’instant', en: 'just now' };

/** "il y a 3 h", "3 hr ago": in the largest unit that is whole. */
export function ago(at: number, now: number, language: Language): string {
  const minutes = Math.max(0, Math.floor((now - at) / MINUTE));
  if (minutes === 0) return JUST_NOW[language];
  const [unit, size] = STEPS.find(([, least]) => minutes >= least) ?? (['minute', 1] as const);
  relative[language] ??= new Intl.RelativeTimeFormat(LOCALES[language], { style: 'short', numeric: 'always' });
  return relative[language].format(-Math.floor(minutes / size), unit);
}

/** Minutes as people say them: "45 min", "2 h", "2 h 05". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}
