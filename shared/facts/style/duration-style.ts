import type { Language } from '../../brands/brand.ts';
import { type DurationUnit, inMinutes } from '../values/durations.ts';
import { isSpelled, spellNumber } from '../values/numbers.ts';

const NAMES: Record<Language, Record<DurationUnit, [string, string]>> = {
  fr: {
    minute: ['minute', 'minutes'],
    hour: ['heure', 'heures'],
    day: ['jour', 'jours'],
    'working-day': ['jour ouvré', 'jours ouvrés'],
    week: ['semaine', 'semaines'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
  },
  en: {
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
};

/** The fact's length in the unit that the text speaks in, when it comes out whole. */
function inUnit(amount: number, unit: DurationUnit, wanted: DurationUnit): [number, DurationUnit] {
  if (wanted === unit || unit === 'working-day' || wanted === 'working-day') return [amount, unit];
  if (unit === 'year' && wanted === 'month') return [amount * 12, 'month'];
  if (unit === 'month' && wanted === 'year' && amount % 12 === 0) return [amount / 12, 'year'];
  if (['month', 'year'].includes(unit) || ['month', 'year'].includes(wanted)) return [amount, unit];
  const converted = inMinutes(amount, unit) / inMinutes(1, wanted);
  return Number.isInteger(converted) ? [converted, wanted] : [amount, unit];
}

interface Length {
  min: number;
  max: number;
  unit: DurationUnit;
}

/** A length of time as the text writes lengths: "75 minutes", "2 à 4 jours ouvrés", "two weeks", "14-day", "24 h". */
export function styleDuration(written: string, length: Length, wanted: DurationUnit, language: Language): string {
  const [max, unit] = inUnit(length.max, length.unit, wanted);
  const [min] = inUnit(length.min, length.unit, wanted);
  const first = written.match(/^[\p{L}-]+/u)?.[0] ?? '';
  const spelled = isSpelled(first.toLowerCase());
  const show = (value: number) =>
    (spelled ? spellNumber(value, language) : null) ?? String(value).replace('.', language === 'fr' ? ',' : '.');
  const range = min === max ? show(max) : `${show(min)} ${language === 'fr' ? 'à' : 'to'} ${show(max)}`;
  const [one, many] = NAMES[language][unit];
  const hours = written.match(/\d(\s?)h$/i);
  if (hours !== null && unit === 'hour') return `${range}${hours[1] ?? ' '}h`;
  if (/^\S+-\p{L}+$/u.test(written) && language === 'en') return `${range}-${one}`;
  return `${range} ${max < 2 ? one : many}`;
}
