import type { Language } from '../../brands/brand.ts';
import { weekdayOf } from '../values/calendar-day.ts';
import { partsOf } from '../values/dates.ts';

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const WEEKDAYS = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

export const weekdayName = (weekday: number, language: Language): string => WEEKDAYS[language][weekday] ?? '';

const monthName = (month: number, language: Language): string => MONTHS[language][month - 1] ?? '';

const HAS_WEEKDAY = /(?:lun|mar|mer|jeu|ven|same|diman)\S*di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** A day as the text writes days: "jeudi 10 décembre", "10/12", "10 December 2026", "December 10". */
export function styleDay(written: string, day: string, language: Language): string {
  const { year, month, day: date } = partsOf(day);
  const numeric = written.match(/\d{1,2}([/.])\d{1,2}([/.]\d{2,4})?/);
  if (numeric !== null) {
    const [, mark = '/', tail] = numeric;
    const end = tail === undefined ? '' : `${mark}${tail.length > 3 ? year : String(year).slice(2)}`;
    return `${String(date).padStart(2, '0')}${mark}${String(month).padStart(2, '0')}${end}`;
  }
  const weekday = HAS_WEEKDAY.test(written) ? `${weekdayName(weekdayOf(day), language)} ` : '';
  const withYear = /\b20\d\d\b/.test(written) ? ` ${year}` : '';
  if (language === 'fr') return `${weekday}${date === 1 ? '1er' : date} ${monthName(month, 'fr')}${withYear}`;
  if (/[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?\b(?! [A-Z])/.test(written.replace(HAS_WEEKDAY, ''))) {
    return `${weekday}${monthName(month, 'en')} ${date}${withYear === '' ? '' : `,${withYear}`}`;
  }
  return `${weekday}${date} ${monthName(month, 'en')}${withYear}`;
}

/** A stretch of days: "2 au 4 juillet 2027", "2 to 4 July 2027". */
export function styleRange(written: string, start: string, end: string, language: Language): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const year = /\b20\d\d\b/.test(written) ? ` ${to.year}` : '';
  const first = from.day === 1 && language === 'fr' ? '1er' : String(from.day);
  const month = from.month === to.month ? '' : ` ${monthName(from.month, language)}`;
  const joint =
    language === 'fr' ? (/-|–/.test(written) && month === '' ? '-' : ' au ') : /-|–/.test(written) ? '–' : ' to ';
  return `${first}${month}${joint}${to.day} ${monthName(to.month, language)}${year}`;
}
