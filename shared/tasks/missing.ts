import type { Intent } from '../suggest/intents.ts';

/** What customer service asks for, each with a word under `packet.item.` of the screens' words. */
export const NEEDED = [
  'order-number',
  'order-date',
  'mail',
  'product',
  'photo',
  'size',
  'place',
  'date',
  'people',
  'amount',
  'device',
  'postcode',
  'code',
  'card-number',
  'channel',
] as const;
export type Needed = (typeof NEEDED)[number];

/** By intent, what an answer usually depends on; an intent that is not here needs nothing. */
const BY_INTENT: Partial<Record<Intent, readonly Needed[]>> = {
  'order-late': ['order-number', 'order-date', 'mail'],
  damaged: ['order-number', 'product', 'photo'],
  'wrong-item': ['order-number', 'product', 'photo'],
  returns: ['order-number', 'product', 'order-date'],
  billing: ['order-number', 'amount', 'mail'],
  payment: ['order-number', 'amount'],
  'site-bug': ['device', 'mail', 'date'],
  stock: ['product', 'size', 'place'],
  price: ['product', 'place'],
  'product-info': ['product'],
  'how-to': ['product'],
  quality: ['product', 'order-date'],
  booking: ['place', 'date', 'people'],
  'delivery-options': ['product', 'postcode'],
  'promo-code': ['code', 'amount'],
  loyalty: ['card-number', 'mail'],
  'rude-service': ['place', 'date'],
  'no-answer': ['channel', 'mail'],
  'personal-data': ['mail'],
  contact: ['mail'],
  accessibility: ['place', 'date'],
  hours: ['place', 'date'],
  location: ['place'],
  event: ['date'],
};

const DATE =
  /\b\d{1,2}[/.]\d{1,2}\b|\b\d{1,2}(?:er|st|nd|rd|th)?\s+(?:janv|févr|fevr|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec|jan|feb|mar|apr|may|jun|jul|aug)|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tomorrow)\b/i;

/** Signs that the comment says it already; what has none here is asked for in any case. */
const GIVEN: Partial<Record<Needed, RegExp>> = {
  'order-number': /(?:n°|no\.?|num[ée]ro|commande|order|cmd|#)\s*[:#]?\s*(?:n°|no\.?)?\s*[A-Z]{0,4}-?\d{4,}/i,
  'order-date': DATE,
  date: DATE,
  mail: /\S+@\S+\.\S+/,
  size: /\b(?:taille|size|pointure)\s*\w+|\b(?:XS|XL|XXL)\b/i,
  people: /\b\d+\s*(?:personnes|pers|people|adultes|adults|enfants|kids|places)\b/i,
  amount: /\d\s*(?:€|euros?|eur|£|\$)/i,
  device: /iphone|ipad|android|windows|mac\b|safari|chrome|firefox|edge\b/i,
  postcode: /\b\d{5}\b/,
};

/** What the comment does not say and the answer depends on, most important first. */
export function missingFrom(text: string, intent: string | null): Needed[] {
  const needed = BY_INTENT[intent as Intent] ?? [];
  return needed.filter((one) => !(GIVEN[one]?.test(text) ?? false));
}
