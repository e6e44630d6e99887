import type { Language } from '../../brands/brand.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day as the text writes times: "18 h 30", "18h30", "18:30", "6.30 pm", "18 heures". */
export function styleTime(written: string, minutes: number, language: Language): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const meridiem = written.match(/(\s?)([ap])(\.?)m\.?/i);
  if (meridiem !== null || (language === 'en' && /noon|midnight|clock|past|^\d{1,2}$/i.test(written))) {
    const [, space = ' ', , dot = ''] = meridiem ?? [];
    if (minutes === 720) return 'noon';
    const shown = hour % 12 === 0 ? 12 : hour % 12;
    const separator = /\d\.\d\d/.test(written) ? '.' : ':';
    return `${shown}${rest === 0 ? '' : `${separator}${two(rest)}`}${space}${hour < 12 ? 'a' : 'p'}${dot}m${dot}`;
  }
  if (/\d:\d/.test(written)) return `${/^0\d/.test(written) ? two(hour) : hour}:${two(rest)}`;
  if (minutes === 720 && /minuit/i.test(written)) return 'midi';
  if (/heure/i.test(written)) return rest === 0 ? `${hour} heures` : `${hour} heures ${two(rest)}`;
  const space = written.match(/\d(\s?)h/i)?.[1] ?? ' ';
  const mark = /\dH/.test(written) ? 'H' : 'h';
  if (language === 'en' && !/\d\s?h/i.test(written)) return `${hour}:${two(rest)}`;
  return `${hour}${space}${mark}${rest === 0 ? '' : `${space}${two(rest)}`}`;
}
