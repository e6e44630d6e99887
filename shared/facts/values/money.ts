import { NUMBER, readNumber, SPELLED_NUMBER } from './numbers.ts';
import type { Span } from './span.ts';

export interface Money extends Span {
  amount: number;
  /** ISO 4217 code, or null where the text has only "balles". */
  currency: string | null;
  /** One end of a range ("de 49 à 89 €"): says what there is, not what one thing costs. */
  range: boolean;
}

const SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD' };
const NAMES: [RegExp, string][] = [
  [/^(?:€|euros?|eur)$/, 'EUR'],
  [/^(?:£|livres?(?: sterling)?|pounds?|quid|gbp)$/, 'GBP'],
  [/^(?:\$|dollars?|usd|bucks)$/, 'USD'],
  [/^(?:chf|francs?(?: suisses?)?|fr\.)$/, 'CHF'],
];
const UNIT = String.raw`(?:€|£|\$|\b(?:euros?|eur|livres?(?: sterling)?|pounds?|quid|gbp|dollars?|usd|bucks|chf|francs?(?: suisses?)?)\b)`;
/** "Neuf euros cinquante", not "deux euros dix minutes avant". */
const SPELLED_CENTS = `(${SPELLED_NUMBER})(?! ?(?:%|pour|\\p{L}*(?:minutes?|heures?|jours?|ans|euros?|fois|places|personnes|days?|hours?|pounds?|people|percent)\\b))`;
const AFTER = new RegExp(`(${NUMBER}) ?(${UNIT})(?: ?(\\d{2})(?![\\d%])| ${SPELLED_CENTS})?`, 'gu');
/** "50 centimes", "80p". */
const CENTS = new RegExp(`(${NUMBER}) ?(centimes?|cents?|pence|p)\\b`, 'g');
const BEFORE = new RegExp(`([€£$]) ?(${NUMBER})`, 'g');
const RANGE = new RegExp(
  `(?:(?:\\b(?:de|entre|from|between) )?([€£$]? ?${NUMBER}) ?(?:${UNIT})? ?(?:(?<![a-z])-|-(?![a-z])|a|to|et|and|/) ?)([€£$]? ?${NUMBER} ?(?:${UNIT})?)`,
  'g',
);

function currencyOf(unit: string): string | null {
  return SIGNS[unit] ?? NAMES.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

function amounts(text: string): Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(AFTER)) {
    // "the big one £69": the sign belongs to what follows.
    if (/^[£$]$/.test(match[2] ?? '') && match[3] !== undefined) continue;
    const cents = readNumber(match[3] ?? match[4] ?? '0') / 100;
    if (cents >= 1) continue;
    const amount = readNumber(match[1] ?? '') + cents;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      amount,
      currency: currencyOf(match[2] ?? ''),
      range: false,
    });
  }
  for (const match of text.matchAll(BEFORE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
    found.push({ ...span, amount: readNumber(match[2] ?? ''), currency: currencyOf(match[1] ?? ''), range: false });
  }
  for (const match of text.matchAll(CENTS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
    // "Deux cents" is a number.
    if (/^cents?$/.test(match[2] ?? '') && !/\d/.test(match[1] ?? '')) continue;
    const currency = /^p/.test(match[2] ?? '') ? 'GBP' : null;
    found.push({ ...span, amount: readNumber(match[1] ?? '') / 100, currency, range: false });
  }
  return found.filter(({ amount }) => Number.isFinite(amount)).sort((a, b) => a.start - b.start);
}

/** Amounts of money in folded lower-case text; both ends of a range are marked. */
export function readMoney(text: string): Money[] {
  const found = amounts(text);
  for (const match of text.matchAll(RANGE)) {
    const start = match.index;
    const end = start + match[0].length;
    const inside = found.filter((one) => one.start < end && start < one.end && one.end <= end + 6);
    const joined =
      /\b(?:de|entre|from|between) /.test(match[0]) || /-/.test(match[0]) || !/(?:et|and|\/)/.test(match[0]);
    if (inside.length === 0 || !joined) continue;
    for (const one of inside) {
      one.range = true;
      one.start = Math.min(one.start, inside.length === 1 ? start : one.start);
    }
  }
  return found;
}

/** Whether an amount as written is this very price: not one end of a range, and in no other currency. */
export const sameMoney = (
  { amount, currency, range }: Pick<Money, 'amount' | 'currency' | 'range'>,
  price: { amount: number; currency: string },
): boolean => !range && Math.abs(amount - price.amount) < 0.005 && (currency === null || currency === price.currency);
