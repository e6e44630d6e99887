import type { Language, Week, Weekday } from '../../brands/brand.ts';
import { dayAndMonth } from './days.ts';

const DAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAMES: Record<Language, string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
/** French keeps hour and "h" together with a narrow no-break space. */
const NARROW = '\u202f';

/** "10 h", "18 h 30", "minuit"; "10 am", "6:30 pm", "noon". */
export function clock(time: string, language: Language): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})$/.exec(time.trim()) ?? [];
  if (hours === '') return time;
  const hour = Number(hours);
  const isWhole = minutes === '00';
  if (isWhole && hour % 24 === 0) return language === 'fr' ? 'minuit' : 'midnight';
  if (language === 'fr') return `${hour}${NARROW}h${isWhole ? '' : `${NARROW}${minutes}`}`;
  if (isWhole && hour === 12) return 'noon';
  return `${hour % 12 === 0 ? 12 : hour % 12}${isWhole ? '' : `:${minutes}`}\u00a0${hour % 24 < 12 ? 'am' : 'pm'}`;
}

const and = (items: string[], language: Language): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${items.at(-1)}`;

/** "de 10 h à 13 h et de 14 h à 18 h 30", "10 am to 1 pm and 2 pm to 6:30 pm". */
export function spans(hours: string[], language: Language): string {
  const one = (span: string) => {
    const [from = '', to = ''] = span.split(/\s*[-–]\s*/);
    if (to === '') return clock(from, language);
    if (/^0?0:00$/.test(from) && /^(?:24:00|0?0:00|23:59)$/.test(to))
      return language === 'fr' ? '24\u00a0h sur 24' : '24 hours a day';
    const [opens, closes] = [clock(from, language), clock(to, language)];
    return language === 'fr' ? `de ${opens} à ${closes}` : `${opens} to ${closes}`;
  };
  return and(hours.map(one), language);
}

/** Days with the same hours, in runs: [[mon, tue], [sat]]. */
function runs(days: number[]): number[][] {
  const found: number[][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === day - 1) last.push(day);
    else found.push([day]);
  }
  return found;
}

function dayNames(days: number[], language: Language): string {
  if (days.length === DAYS.length) return language === 'fr' ? 'tous les jours' : 'every day';
  const name = (day: number | undefined) => NAMES[language][day ?? 0] ?? '';
  const ranges = runs(days).flatMap((run) => {
    if (run.length > 2) {
      const [from, to] = [name(run[0]), name(run.at(-1))];
      return [language === 'fr' ? `du ${from} au ${to}` : `${from} to ${to}`];
    }
    return run.map((day) => (language === 'fr' ? `le ${name(day)}` : name(day)));
  });
  return and(ranges, language);
}

/**
 * A week's opening hours as the end of "nous sommes ouverts …" / "we're open …": "du mardi au samedi de 10 h à
 * 19 h"; "Tuesday to Saturday, 10 am to 7 pm". Null when nothing is open.
 */
export function weekText(week: Week, language: Language): string | null {
  const groups = new Map<string, number[]>();
  for (const [index, day] of DAYS.entries()) {
    const hours = week[day] ?? [];
    if (hours.length === 0) continue;
    const key = hours.join('|');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  if (groups.size === 0) return null;
  const texts = [...groups].map(([key, days]) => {
    const [when, hours] = [dayNames(days, language), spans(key.split('|'), language)];
    return language === 'fr' ? `${when} ${hours}` : `${when}, ${hours}`;
  });
  return texts.join(language === 'fr' ? ', ' : '; ');
}

/** "(le 24 décembre de 10 h à 16 h, fermé le 25 décembre)". */
export function exceptionsText(exceptions: { date: string; hours: string[] }[], language: Language): string {
  if (exceptions.length === 0) return '';
  const texts = exceptions.map(({ date, hours }) => {
    const day = dayAndMonth(date, language);
    if (hours.length === 0) return language === 'fr' ? `fermé le ${day}` : `closed on ${day}`;
    return language === 'fr' ? `le ${day} ${spans(hours, language)}` : `on ${day}, ${spans(hours, language)}`;
  });
  return ` (${texts.join(language === 'fr' ? ', ' : '; ')})`;
}
