import type { Language } from '../../brands/brand.ts';
import { once } from '../../once.ts';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A `YYYY-MM-DD` as a date at midnight UTC; null when it is no day. */
export function readDay(day: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : date;
}

/** The day `days` later. */
export function later(day: string, days: number): string {
  const date = readDay(day);
  return date === null ? day : new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

const namesOf = (options: Intl.DateTimeFormatOptions): Record<Language, () => Intl.DateTimeFormat> => ({
  fr: once(() => new Intl.DateTimeFormat(LOCALES.fr, { ...options, timeZone: 'UTC' })),
  en: once(() => new Intl.DateTimeFormat(LOCALES.en, { ...options, timeZone: 'UTC' })),
});

const WEEKDAYS = namesOf({ weekday: 'long' });
const MONTHS = namesOf({ month: 'long' });

/** Parts of a day in words; French writes the first of a month "1er". */
function parts(date: Date, language: Language) {
  const day = date.getUTCDate();
  return {
    weekday: WEEKDAYS[language]().format(date),
    day: language === 'fr' && day === 1 ? '1er' : String(day),
    month: MONTHS[language]().format(date),
  };
}

/** "12 décembre", "12 December". */
export function dayAndMonth(day: string, language: Language): string {
  const date = readDay(day);
  if (date === null) return day;
  const { day: number, month } = parts(date, language);
  return `${number} ${month}`;
}

/** "samedi 12 décembre", "Saturday 12 December". */
export function fullDay(day: string, language: Language): string {
  const date = readDay(day);
  return date === null ? day : `${parts(date, language).weekday} ${dayAndMonth(day, language)}`;
}

/** "samedi 20 et dimanche 21 mars", "from Thursday 3 to Sunday 6 June"; one day when both are the same. */
export function dayRange(start: string, end: string | null | undefined, language: Language): string {
  const first = readDay(start);
  const last = end ? readDay(end) : null;
  if (first === null || last === null || end === start || !end || end < start) return fullDay(start, language);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const { weekday, day } = parts(first, language);
  const from = sameMonth ? `${weekday} ${day}` : fullDay(start, language);
  const to = fullDay(end, language);
  if (later(start, 1) === end) return `${from} ${language === 'fr' ? 'et' : 'and'} ${to}`;
  return language === 'fr' ? `du ${from} au ${to}` : `from ${from} to ${to}`;
}
