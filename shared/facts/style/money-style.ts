import type { Language } from '../../brands/brand.ts';
import { isSpelled, spellNumber } from '../values/numbers.ts';

const SIGN: Record<string, string> = { EUR: '€', GBP: '£', USD: '$' };

/** An amount's digits: "9", "41,65", "2 150" in French; "41.65", "2,150" in English. */
function formatNumber(amount: number, language: Language, decimals: boolean, space = ' '): string {
  const fixed = decimals || !Number.isInteger(amount) ? amount.toFixed(2) : String(amount);
  const [whole = '', part] = fixed.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? space : ',') : whole;
  if (part === undefined) return grouped;
  return `${grouped}${language === 'fr' ? ',' : '.'}${part}`;
}

/** An amount as the text writes amounts: "9 €", "9 euros", "€9", "neuf euros". */
export function styleMoney(written: string, amount: number, currency: string, language: Language): string {
  const sign = SIGN[currency] ?? currency;
  const own = written.match(/^([€£$])(\s?)/u);
  if (own !== null) return `${sign}${own[2] ?? ''}${formatNumber(amount, 'en', /[.,]\d\d$/.test(written))}`;
  const after = written.match(/^(.*?\S)(\s?)(€|£|\$|euros?|eur|livres?|pounds?|dollars?)(?:\s?\d\d)?$/iu);
  if (after === null)
    return language === 'fr'
      ? `${formatNumber(amount, 'fr', false)} ${sign}`
      : `${sign}${formatNumber(amount, 'en', false)}`;
  const [, number = '', space = ' ', unit = sign] = after;
  const spelled = isSpelled(number.toLowerCase()) ? spellNumber(amount, language) : null;
  const comma = /,\d\d?$/.test(number) || language === 'fr';
  const digits = formatNumber(amount, comma ? 'fr' : 'en', /[.,]\d\d$/.test(number), space === '' ? ' ' : space);
  const known = unit.length > 1 ? unit : sign;
  return `${spelled ?? digits}${space}${known}`;
}
