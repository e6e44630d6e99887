import { dayNumber } from './day-number.ts';

/** Of all France (Code du travail, L. 3133-1): month and day. */
const FIXED: readonly (readonly [number, number])[] = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOVABLE = [1, 39, 50];

/** Good Friday and 26 December, on top: Code du travail, L. 3134-13. */
const ALSACE_MOSELLE = ['FR-57', 'FR-67', 'FR-68', 'FR-6AE', 'FR-ALSACE-MOSELLE'];

/** The day of the abolition of slavery, on top: Code du travail, L. 3422-2. Good Friday is custom there, not law: the brand's own date. */
const ABOLITION: readonly { codes: readonly string[]; date: readonly [number, number] }[] = [
  { codes: ['FR-971', 'FR-GP', 'GP'], date: [5, 27] },
  { codes: ['FR-972', 'FR-MQ', 'MQ'], date: [5, 22] },
  { codes: ['FR-973', 'FR-GF', 'GF'], date: [6, 10] },
  { codes: ['FR-974', 'FR-RE', 'RE'], date: [12, 20] },
  { codes: ['FR-976', 'FR-YT', 'YT'], date: [4, 27] },
  { codes: ['FR-977', 'FR-BL', 'BL'], date: [10, 9] },
  { codes: ['FR-978', 'FR-MF', 'MF'], date: [5, 28] },
];

const KNOWN = new Set(['FR', ...ALSACE_MOSELLE, ...ABOLITION.flatMap(({ codes }) => codes)]);

/** Whether we have the public holidays of a country or part of it: an ISO 3166 code (`FR`, `FR-67`, `RE`), any case. */
export const knowsHolidays = (code: string): boolean => KNOWN.has(code.toUpperCase());

/** Easter Sunday of the Gregorian calendar, as a day number: Meeus, Jones and Butcher. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march = h + l - 7 * m + 22;
  return dayNumber(year, 3, march);
}

/**
 * The public holidays of a year, as day numbers; those of today's law in every year. A holiday on a Sunday is not
 * moved, two on one day (8 May 2059 is Ascension too) are one. Throws for a code that `knowsHolidays` refuses.
 */
export function publicHolidays(code: string, year: number): ReadonlySet<number> {
  const name = code.toUpperCase();
  if (!KNOWN.has(name)) throw new Error(`no list of public holidays for "${code}"`);
  const sunday = easter(year);
  const days = new Set([
    ...FIXED.map(([month, day]) => dayNumber(year, month, day)),
    ...MOVABLE.map((after) => sunday + after),
  ]);
  if (ALSACE_MOSELLE.includes(name)) days.add(sunday - 2).add(dayNumber(year, 12, 26));
  for (const { codes, date } of ABOLITION) if (codes.includes(name)) days.add(dayNumber(year, ...date));
  return days;
}
