import { describe, expect, it, test } from 'vitest';
import type { Week } from '../../../shared/brands/brand.ts';
import { deliveryText, durationText, priceText } from '../../../shared/facts/wording/amounts.ts';
import { dayRange } from '../../../shared/facts/wording/days.ts';
import { clock, weekText } from '../../../shared/facts/wording/hours.ts';

const WORKDAYS = ['tue', 'wed', 'thu', 'fri'] as const;
const week = (hours: string[], rest: Week = {}): Week => ({
  ...Object.fromEntries(WORKDAYS.map((day) => [day, hours])),
  ...rest,
});

test.each<[Week, string, string]>([
  [
    week(['10:00-19:00'], { sat: ['10:00-19:00'] }),
    'du mardi au samedi de 10 h à 19 h',
    'Tuesday to Saturday, 10 am to 7 pm',
  ],
  [
    week(['10:00-13:00', '14:00-18:30'], { sat: ['10:00-18:00'] }),
    'du mardi au vendredi de 10 h à 13 h et de 14 h à 18 h 30, le samedi de 10 h à 18 h',
    'Tuesday to Friday, 10 am to 1 pm and 2 pm to 6:30 pm; Saturday, 10 am to 6 pm',
  ],
  [
    { mon: ['09:00-12:00'], thu: ['09:00-12:00'] },
    'le lundi et le jeudi de 9 h à 12 h',
    'Monday and Thursday, 9 am to noon',
  ],
  [{ fri: ['18:00-00:00'] }, 'le vendredi de 18 h à minuit', 'Friday, 6 pm to midnight'],
])('opening hours %#', (hours, fr, en) => {
  expect(weekText(hours, 'fr')?.replace(/\u202f/g, ' ')).toBe(fr);
  expect(weekText(hours, 'en')?.replace(/\u00a0/g, ' ')).toBe(en);
});

it('says nothing of a week that is never open', () => {
  expect(weekText({ mon: [], tue: [] }, 'fr')).toBeNull();
});

describe('French typography', () => {
  it('keeps numbers and units together', () => {
    expect(clock('18:30', 'fr')).toBe('18\u202fh\u202f30');
    expect(priceText(1190, 'EUR', null, 'fr')).toBe('1\u202f190\u00a0€');
    expect(priceText(9.9, 'EUR', 'personne', 'fr')).toBe('9,90\u00a0€ par personne');
    expect(deliveryText(2, 4, 'working-day', 'fr')).toBe('2 à 4\u00a0jours ouvrés');
    expect(durationText('10 ans', 'fr')).toBe('10\u00a0ans');
  });
});

test.each([
  [59, 'EUR', undefined, '€59'],
  [9.9, 'GBP', 'personne', '£9.90 per person'],
  [69, 'EUR', 'mois', '€69 per month'],
  [3, 'crédits', undefined, '3\u00a0crédits'],
])('English prices: %s %s', (amount, currency, unit, text) => {
  expect(priceText(amount, currency, unit, 'en')).toBe(text);
});

test.each([
  ['2026-12-12', '2026-12-12', 'samedi 12 décembre', 'Saturday 12 December'],
  ['2027-03-20', '2027-03-21', 'samedi 20 et dimanche 21 mars', 'Saturday 20 and Sunday 21 March'],
  ['2027-04-30', '2027-05-02', 'du vendredi 30 avril au dimanche 2 mai', 'from Friday 30 April to Sunday 2 May'],
  ['2027-05-01', null, 'samedi 1er mai', 'Saturday 1 May'],
])('days %s to %s', (start, end, fr, en) => {
  expect(dayRange(start, end, 'fr')).toBe(fr);
  expect(dayRange(start, end, 'en')).toBe(en);
});

test.each([
  ['1 an', '1 year'],
  ['30 minutes', '30 minutes'],
  ['2 ans pièces et main-d’œuvre', '2 ans pièces et main-d’œuvre'],
])('a duration in English: %s', (value, text) => {
  expect(durationText(value, 'en')).toBe(text);
});
