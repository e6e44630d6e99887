import type { Language } from '../brands/brand.ts';
import type { Fact } from './fact.ts';
import { daysText, deliveryText, durationText, priceText } from './wording/amounts.ts';
import { dayRange } from './wording/days.ts';
import { clock, exceptionsText, weekText } from './wording/hours.ts';

export const labelOf = (fact: Fact, language: Language): string =>
  (language === 'en' ? fact.labelEn?.trim() : undefined) || fact.label || '';

function eventText(fact: Fact & { kind: 'event' }, language: Language): string {
  const when = dayRange(fact.start, fact.end, language);
  const time = fact.time ? ` ${language === 'fr' ? 'à' : 'at'} ${clock(fact.time, language)}` : '';
  // The place is in the brand's own language only.
  const place = fact.place && language === 'fr' ? `, ${fact.place}` : '';
  return `${labelOf(fact, language)}, ${when}${time}${place}`;
}

/**
 * A fact's value in words, ready to stand in a sentence; `dates` are the exceptional days to mention. Null when the fact
 * has nothing to say (a week that is never open, an empty value).
 */
export function wordFact(fact: Fact, language: Language, dates: readonly string[] = []): string | null {
  switch (fact.kind) {
    case 'price':
      return Number.isFinite(fact.amount) ? priceText(fact.amount, fact.currency, fact.unit, language) : null;
    case 'hours': {
      const week = weekText(fact.week ?? {}, language);
      const exceptions = (fact.exceptions ?? []).filter(({ date }) => dates.includes(date));
      return week === null ? null : week + exceptionsText(exceptions, language);
    }
    case 'delivery':
      if (![fact.min, fact.max].every(Number.isFinite)) return null;
      return deliveryText(fact.min, fact.max, fact.unit, language);
    case 'returns':
      if (!Number.isFinite(fact.days)) return null;
      return daysText(fact.days, language);
    case 'event':
      if (!fact.start) return null;
      return eventText(fact, language);
    case 'duration':
      return durationText(fact.value ?? '', language) || null;
    case 'time':
      return clock(fact.value ?? '', language) || null;
    default:
      return fact.value?.trim() || null;
  }
}
