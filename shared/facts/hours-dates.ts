import { fold } from '../suggest/fold.ts';
import { later, readDay } from './wording/days.ts';

const MONTHS = [
  'janvier|january|jan|janv',
  'fevrier|february|feb|fevr?',
  'mars|march|mar',
  'avril|april|apr|avr',
  'mai|may',
  'juin|june|jun',
  'juillet|july|jul|juil',
  'aout|august|aug',
  'septembre|september|sept?',
  'octobre|october|oct',
  'novembre|november|nov',
  'decembre|december|dec',
];
const WEEKDAYS = [
  'dimanche|sunday',
  'lundi|monday',
  'mardi|tuesday',
  'mercredi|wednesday',
  'jeudi|thursday',
  'vendredi|friday',
  'samedi|saturday',
];
/** Feasts with a fixed day, as comments name them. */
const FEASTS: [words: RegExp, day: string][] = [
  [/\b(?:noel|christmas day|christmas|xmas)\b/, '12-25'],
  [/\b(?:reveillon|christmas eve|veille de noel)\b/, '12-24'],
  [/\b(?:nouvel an|jour de l'an|new year'?s day|new year)\b/, '01-01'],
  [/\b(?:saint[- ]sylvestre|new year'?s eve|reveillon)\b/, '12-31'],
  [/\b(?:toussaint)\b/, '11-01'],
  [/\b(?:armistice)\b/, '11-11'],
  [/\b(?:fete nationale|bastille day)\b/, '07-14'],
  [/\b(?:assomption)\b/, '08-15'],
  [/\b(?:fete du travail)\b/, '05-01'],
];
const HOLIDAYS = /\b(?:fetes|feries?|vacances|bank holidays?|holidays)\b/;
/** A comment on a far exception is rare: three weeks ahead is what "the holidays" mean. */
const AHEAD = 21;

function isNamed(date: string, text: string): boolean {
  const [, month = '', day = ''] = date.split('-');
  const number = String(Number(day));
  const name = MONTHS[Number(month) - 1] ?? '';
  return (
    FEASTS.some(([words, feast]) => feast === `${month}-${day}` && words.test(text)) ||
    new RegExp(
      `(?<!\\d)0?${number}(?:er|st|nd|rd|th)?(?: of)? (?:${name})\\b|\\b(?:${name})\\.? 0?${number}(?!\\d)`,
    ).test(text) ||
    new RegExp(`(?<!\\d)0?${number}/0?${Number(month)}(?!\\d)`).test(text)
  );
}

/** "aujourd'hui", "demain", "dimanche": the days of the coming week that the comment means. */
function comingDays(text: string, today: string): string[] {
  const days: string[] = [];
  if (/\b(?:aujourd'?hui|today|ce soir|tonight|ce matin|now|la maintenant|en ce moment)\b/.test(text)) days.push(today);
  if (/\b(?:demain|tomorrow)\b/.test(text)) days.push(later(today, 1));
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const day = later(today, ahead);
    const name = WEEKDAYS[readDay(day)?.getUTCDay() ?? 0] ?? '';
    if (new RegExp(`\\b(?:${name})\\b`).test(text)) days.push(day);
  }
  return days;
}

/**
 * The exceptional days that a reply on opening hours must not hide: today's, tomorrow's, those that the comment names, and with "pendant
 * les fêtes" those of the next three weeks. Past ones never; three at most.
 */
export function concernedDates(exceptions: { date: string }[], comment: string, today: string): string[] {
  const text = fold(comment.slice(0, 2000));
  const coming = [today, later(today, 1), ...comingDays(text, today)];
  const isHolidays = HOLIDAYS.test(text);
  return exceptions
    .map(({ date }) => date)
    .filter((date) => readDay(date) !== null && date >= today)
    .filter((date) => coming.includes(date) || isNamed(date, text) || (isHolidays && date <= later(today, AHEAD)))
    .sort()
    .slice(0, 3);
}
