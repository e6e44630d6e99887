import type { Language } from '../brands/brand.ts';
import { once } from '../once.ts';

const OPTIONS = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const FORMATS: Record<Language, () => Intl.DateTimeFormat> = {
  fr: once(() => new Intl.DateTimeFormat('fr-FR', OPTIONS)),
  en: once(() => new Intl.DateTimeFormat('en-GB', OPTIONS)),
};

/** A calendar day (`YYYY-MM-DD`) as people write it: "31 décembre 2026", "31 December 2026"; anything else as it is. */
export function dayInWords(day: string, language: Language): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? day : FORMATS[language]().format(at);
}
