import type { Language } from '../../brands/brand.ts';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const NO_BREAK = '\u00a0';

/** Units as brands write them, both ways; another unit stays as it is. */
const UNITS: [fr: string, en: string][] = [
  ['mois', 'month'],
  ['an', 'year'],
  ['année', 'year'],
  ['semaine', 'week'],
  ['jour', 'day'],
  ['nuit', 'night'],
  ['heure', 'hour'],
  ['personne', 'person'],
  ['adulte', 'adult'],
  ['enfant', 'child'],
  ['pièce', 'piece'],
  ['séance', 'session'],
  ['part', 'slice'],
  ['place', 'seat'],
  ['trajet', 'trip'],
  ['litre', 'litre'],
  ['mètre', 'metre'],
];
const PLURALS: [fr: RegExp, en: string][] = [
  [/^(\d+)\s*ans?$/, 'year'],
  [/^(\d+)\s*mois$/, 'month'],
  [/^(\d+)\s*semaines?$/, 'week'],
  [/^(\d+)\s*jours?$/, 'day'],
  [/^(\d+)\s*(?:heures?|h)$/, 'hour'],
  [/^(\d+)\s*(?:minutes?|min|mn)$/, 'minute'],
  [/^(\d+)\s*nuits?$/, 'night'],
];

function unitIn(unit: string, language: Language): string {
  const bare = unit.trim().replace(/^(?:\/|par\s|per\s|an?\s|le\s|la\s)\s*/iu, '');
  const found = UNITS.find(([fr, en]) => fr === bare.toLowerCase() || en === bare.toLowerCase());
  if (found === undefined) return bare;
  return language === 'fr' ? found[0] : found[1];
}

/** A formatter costs a hundred times what it formats: one for each currency and language. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string, digits: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${currency} ${digits}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  FORMATS.set(key, format);
  return format;
}

/** "59 €", "1 190 € par mois"; "€59", "€9.90 per person". */
export function priceText(
  amount: number,
  currency: string,
  unit: string | null | undefined,
  language: Language,
): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  let text: string;
  try {
    text = moneyFormat(currency, digits, language).format(amount);
  } catch {
    // No currency of ISO 4217: the brand's own word ("crédits") stays.
    text = `${new Intl.NumberFormat(LOCALES[language]).format(amount)}${NO_BREAK}${currency}`;
  }
  if (!unit?.trim()) return text;
  return `${text} ${language === 'fr' ? 'par' : 'per'} ${unitIn(unit, language)}`;
}

const counted = (count: number, one: string, many: string) => (Math.abs(count) < 2 && count !== 0 ? one : many);

/** "2 à 4 jours ouvrés", "24 hours". */
export function deliveryText(
  min: number,
  max: number,
  unit: 'day' | 'working-day' | 'hour',
  language: Language,
): string {
  const [low, high] = min <= max ? [min, max] : [max, min];
  const words: Record<typeof unit, [string, string]> =
    language === 'fr'
      ? { day: ['jour', 'jours'], 'working-day': ['jour ouvré', 'jours ouvrés'], hour: ['heure', 'heures'] }
      : { day: ['day', 'days'], 'working-day': ['working day', 'working days'], hour: ['hour', 'hours'] };
  const word = counted(high, ...words[unit]);
  const numbers = low === high ? String(high) : `${low} ${language === 'fr' ? 'à' : 'to'} ${high}`;
  return `${numbers}${NO_BREAK}${word}`;
}

/** "30 jours", "30 days". */
export const daysText = (days: number, language: Language): string =>
  `${days}${NO_BREAK}${language === 'fr' ? counted(days, 'jour', 'jours') : counted(days, 'day', 'days')}`;

/** A duration as the brand wrote it ("10 ans"), turned into English where it is a number and a unit. */
export function durationText(value: string, language: Language): string {
  const trimmed = value.trim();
  if (language === 'fr') return trimmed.replace(/^(\d+)\s+(?=\p{L})/u, `$1${NO_BREAK}`);
  for (const [pattern, unit] of PLURALS) {
    const count = pattern.exec(trimmed.toLowerCase())?.[1];
    if (count !== undefined) return `${count} ${unit}${Number(count) === 1 ? '' : 's'}`;
  }
  return trimmed;
}
