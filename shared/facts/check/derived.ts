import type { Fact } from '../fact.ts';
import { foldText } from '../values/folded.ts';
import type { Money } from '../values/money.ts';
import { NUMBER, readNumber } from '../values/numbers.ts';
import { type CheckContext, ofKind } from './finding.ts';
import { labelKeys } from './labels.ts';
import { type Reading, segmentAt, sentenceText } from './reading.ts';
import { isGeneric, sameWord } from './vocabulary.ts';

type Price = Extract<Fact, { kind: 'price' }>;

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.006;

/** Some of the text's other amounts taken together. */
function isSum(amount: number, others: readonly number[]): boolean {
  if (others.length < 2 || others.length > 6) return false;
  for (let chosen = 3; chosen < 2 ** others.length; chosen += 1) {
    const picked = others.filter((_, index) => chosen & (2 ** index));
    if (
      picked.length > 1 &&
      near(
        picked.reduce((sum, one) => sum + one, 0),
        amount,
      )
    )
      return true;
  }
  return false;
}

/** What two of the brand's things that the sentence names cost together, up to four of each. */
function isJointSum({ reading, facts }: CheckContext, value: Money): boolean {
  const segment = segmentAt(reading, value.start);
  const words = reading.segments.filter(({ sentence }) => sentence === segment?.sentence).flatMap((one) => one.words);
  const named = ofKind(facts, 'price').filter(({ label }) =>
    labelKeys(label).some((key) => !isGeneric(key) && words.some((word) => sameWord(word.key, key))),
  );
  const counts = [1, 2, 3, 4];
  return named.some((one, index) =>
    named
      .slice(index + 1)
      .some((other) => counts.some((a) => counts.some((b) => near(a * one.amount + b * other.amount, value.amount)))),
  );
}

/** The price less a percentage of the text, or of the code that the text gives. */
function isDiscounted(context: CheckContext, amount: number, price: number): boolean {
  const { reading } = context;
  const codes = ofKind(context.all, 'promo').filter(({ value }) => reading.lower.includes(value.toLowerCase()));
  const percents = [
    ...reading.values.percentages.map(({ percent }) => percent),
    ...codes.flatMap(({ percent }) => percent ?? []),
  ];
  return percents.some((percent) => Math.abs(price * (1 - percent / 100) - amount) < 0.011);
}

/** "carte 10 séances, soit 15 € la séance": the price shared out by a number of the text or of the label. */
function isShare(amount: number, price: number, reading: Reading, value: Money, fact: Price): boolean {
  const times = Math.round(price / amount);
  if (times < 2 || times > 100 || Math.abs(price / times - amount) > 0.011) return false;
  const segment = segmentAt(reading, value.start);
  const told =
    `${segment === undefined ? '' : sentenceText(reading, segment)} ${fact.label} ${fact.unit ?? ''}`.toLowerCase();
  return [...told.matchAll(new RegExp(NUMBER, 'g'))].some(([number]) => readNumber(number) === times);
}

const PERIODS = [
  'heures?|hours?|h',
  'jours?|journees?|days?|daily',
  'nuits?|nights?',
  'semaines?|weeks?|weekly|hebdomadaire',
  'mois|mensuel\\p{L}*|months?|monthly',
  'trimestres?|trimestriel\\p{L}*|quarters?|quarterly',
  'ans?|annees?|annuel\\p{L}*|years?|yearly|annual',
].map((names) => ({
  after: new RegExp(
    `^ ?(?:/|(?:par|per|la|le|les|l'|an?|each|every|for the|a l'|(?:si|if) [^,]*|pour (?:la|l'|une?|les)|(?:for|pour|pay)) ?(?:\\p{L}+ )?)(?:${names})\\b(?! d)`,
    'u',
  ),
  own: new RegExp(`\\b(?:${names})\\b`, 'u'),
}));

/** "180 € la semaine" beside a price by the day. */
function isOtherPeriod({ reading }: CheckContext, value: Money, fact: Price): boolean {
  const segment = segmentAt(reading, value.start);
  const after = segment === undefined ? '' : reading.lower.slice(value.end, Math.max(segment.end, value.end));
  const own = foldText(`${fact.label} ${fact.labelEn ?? ''} ${fact.unit ?? ''}`).lower;
  const said = PERIODS.find((period) => period.after.test(after));
  return said !== undefined && !said.own.test(own) && PERIODS.some((period) => period.own.test(own));
}

/** Another fact has this very price, and the clause has a word of its own. */
function isAnothers({ reading, facts }: CheckContext, value: Money, fact: Price): boolean {
  const segment = segmentAt(reading, value.start);
  if (segment === undefined) return false;
  const own = labelKeys(fact.label);
  return ofKind(facts, 'price').some((other) => {
    if (other.label === fact.label || !near(other.amount, value.amount)) return false;
    const keys = labelKeys(other.label).filter((key) => !isGeneric(key) && !own.some((one) => sameWord(one, key)));
    return keys.some((key) => segment.words.some((word) => sameWord(word.key, key)));
  });
}

/** A sum that follows from the fact's price and what else the text says: a total, a rest to pay, a price less the discount, a share. */
export function isDerived(context: CheckContext, value: Money, fact: Price): boolean {
  const { reading } = context;
  const others = reading.values.money.filter(({ start }) => start !== value.start).map(({ amount }) => amount);
  return (
    isSum(value.amount, others) ||
    isJointSum(context, value) ||
    others.some((one) => near(fact.amount - one, value.amount) || near(fact.amount + one, value.amount)) ||
    isDiscounted(context, value.amount, fact.amount) ||
    isShare(value.amount, fact.amount, reading, value, fact) ||
    isOtherPeriod(context, value, fact) ||
    isAnothers(context, value, fact)
  );
}
