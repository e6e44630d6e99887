import type { Language } from '../brands/brand.ts';
import { checkAddresses } from './check/address.ts';
import { checkClock } from './check/clock.ts';
import { checkEmails, checkLinks, checkPhones } from './check/contact.ts';
import { isDoubtful, isSaidOfOther } from './check/doubts.ts';
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
import { readText, type Subject, type Told } from './check/reading.ts';
import type { Fact } from './fact.ts';
import { isDay } from './values/calendar-day.ts';
import type { Span } from './values/span.ts';
import { likelyPairs } from './weigh/weigh.ts';

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
export function holdsOn(fact: Fact, today: string): boolean {
  const begun = typeof fact.from !== 'string' || !isDay(fact.from) || fact.from <= today;
  return begun && (typeof fact.to !== 'string' || !isDay(fact.to) || fact.to >= today);
}

interface CheckFactsOptions {
  /** The text's language; null takes French for the wording of replacements. */
  language: Language | null;
  /** `YYYY-MM-DD` in the brand's zone. */
  today: string;
}

/** What every kind's checker finds, before anything is doubted. */
export const runChecks = (context: CheckContext): FactFinding[] => CHECKS.flatMap((check) => check(context));

type Doubt = (context: CheckContext, value: Span, rule: string, fact: Fact) => boolean;

/** Findings without those that this doubt falls on. */
function without(doubt: Doubt, context: CheckContext, findings: readonly FactFinding[]): FactFinding[] {
  const { at } = context.reading;
  return findings.filter(({ start, end, rule, fact }) => {
    const about = context.all.find(({ id }) => id === fact);
    return about !== undefined && !doubt(context, { start: at.indexOf(start), end: at.indexOf(end) }, rule, about);
  });
}

/** From how likely on a value counts as said of a fact that its clause does not plainly name, log-odds. */
const LIKELY = 0.3;
/** How much likelier another fact must be than the one that the rules took it for. */
const FAR_LIKELIER = 1.5;

interface Likely {
  score: number;
  finding: FactFinding;
}

/** What is likely said of a fact in other words than its label's; the rules still say what is no statement at all. */
function byWeight(context: CheckContext): Likely[] {
  const { reading } = context;
  return likelyPairs(context, LIKELY).flatMap(({ pair, score }) => {
    const about: Subject = { fact: pair.fact, ties: [], anchor: null, coverage: 1 };
    const told: Told = (value, among, byWords) =>
      value.start === pair.value.start && among.includes(pair.fact) ? about : byWords();
    const start = reading.at[pair.value.start] ?? 0;
    const end = reading.at[pair.value.end] ?? reading.text.length;
    const said = runChecks({ ...context, reading: { ...reading, told } }).filter(
      (one) => one.fact === pair.fact.id && one.start < end && start < one.end && one.rule !== 'expired',
    );
    return without(isSaidOfOther, context, said).map((finding) => ({ score, finding }));
  });
}

const meet = (one: FactFinding, other: FactFinding): boolean => one.start < other.end && other.start < one.end;

/** The rules' findings first, unless another fact is far likelier to be meant; then the likely ones, one at a place. */
function joined(ruled: readonly FactFinding[], likely: readonly Likely[]): FactFinding[] {
  const isOutweighed = (one: FactFinding) => {
    const here = likely.filter(({ finding }) => meet(one, finding));
    const own = here.find(({ finding }) => finding.fact === one.fact)?.score ?? LIKELY - 1;
    return one.rule !== 'expired' && here.some(({ score }) => score > own + FAR_LIKELIER);
  };
  const kept = ruled.filter((one) => !isOutweighed(one));
  for (const { finding } of likely) if (!kept.some((one) => meet(one, finding))) kept.push(finding);
  return kept;
}

/**
 * What a draft says against the brand's facts: `{start, end, rule, fact, message, replacements}` in text order,
 * offsets in UTF-16 units. A value counts when its clause names the fact's subject (suggest.md, "Facts"), or when what
 * stands around it makes it likely (`weigh/`); ranges, "environ", negations, quotations, past tenses and other things are
 * left alone. Never throws on odd text.
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
  const ruled = without(isDoubtful, context, runChecks(context));
  const found = joined(ruled, byWeight(context));
  const first = (one: FactFinding, index: number) =>
    found.findIndex((other) => other.fact === one.fact && meet(one, other)) === index;
  return found.filter(first).sort((a, b) => a.start - b.start || a.end - b.end);
}
