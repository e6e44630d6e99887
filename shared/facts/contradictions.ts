import type { Language } from '../brands/brand.ts';
import { checkAddresses } from './check/address.ts';
import { checkClock } from './check/clock.ts';
import { checkEmails, checkLinks, checkPhones } from './check/contact.ts';
import { isDoubtful } from './check/doubts.ts';
import { checkEventDates, checkEventMonths, checkEventWeekdays } from './check/event-dates.ts';
import { checkEventHours } from './check/event-hour.ts';
import { checkEventPlaces } from './check/event-place.ts';
import { checkExpired } from './check/expired.ts';
import type { CheckContext, FactFinding, KindCheck } from './check/finding.ts';
import { checkHours } from './check/hours.ts';
import { checkLengths } from './check/lengths.ts';
import { checkPeople } from './check/person.ts';
import { checkPrices } from './check/price.ts';
import { checkPromos } from './check/promo.ts';
import { readText } from './check/reading.ts';
import type { Fact } from './fact.ts';
import { isDay } from './values/calendar-day.ts';

/** One checker for each kind of value; the order settles which of two findings at one place stays. */
const CHECKS: readonly KindCheck[] = [
  checkExpired,
  checkPrices,
  checkPromos,
  checkHours,
  checkClock,
  checkEventDates,
  checkEventWeekdays,
  checkEventMonths,
  checkEventHours,
  checkEventPlaces,
  checkLengths,
  checkPhones,
  checkEmails,
  checkLinks,
  checkAddresses,
  checkPeople,
];

/** Before its first day and after its last a fact contradicts nobody. */
function holdsOn(fact: Fact, today: string): boolean {
  const begun = typeof fact.from !== 'string' || !isDay(fact.from) || fact.from <= today;
  return begun && (typeof fact.to !== 'string' || !isDay(fact.to) || fact.to >= today);
}

interface CheckFactsOptions {
  /** The text's language; null takes French for the wording of replacements. */
  language: Language | null;
  /** `YYYY-MM-DD` in the brand's zone. */
  today: string;
}

/**
 * What a draft says against the brand's facts: `{start, end, rule, fact, message, replacements}` in text order,
 * offsets in UTF-16 units. A value counts when its clause names the fact's subject (suggest.md, "Facts"); ranges,
 * "environ", negations, quotations, past tenses and other things are left alone. Never throws on odd text.
 */
export function checkFacts(text: string, facts: readonly Fact[], options: CheckFactsOptions): FactFinding[] {
  if (text.trim() === '' || facts.length === 0 || !isDay(options.today)) return [];
  const { today } = options;
  const context: CheckContext = {
    reading: readText(text, today),
    facts: facts.filter((fact) => holdsOn(fact, today)),
    all: facts,
    language: options.language ?? 'fr',
    today,
  };
  const { at } = context.reading;
  const found = CHECKS.flatMap((check) => check(context)).filter(({ start, end, rule, fact }) => {
    const about = facts.find(({ id }) => id === fact);
    return about !== undefined && !isDoubtful(context, { start: at.indexOf(start), end: at.indexOf(end) }, rule, about);
  });
  const first = (one: FactFinding, index: number) =>
    found.findIndex((other) => other.fact === one.fact && other.start < one.end && one.start < other.end) === index;
  return found.filter(first).sort((a, b) => a.start - b.start || a.end - b.end);
}
