import type { Language } from '../brands/brand.ts';

export interface Words {
  [key: string]: string | Words;
}

/** Both languages of one room (page or screens): same keys, same placeholders. */
export interface Locale {
  fr: Words;
  en: Words;
}

export type Values = Record<string, string | number>;

/** `{name}` placeholders; `{n|one|many}` plural forms: French takes the singular for 0 and 1, English for 1 alone. */
const FORM = String.raw`((?:[^|{}]|\{[a-zA-Z]+\})*)`;
const PLACEHOLDER = new RegExp(String.raw`\{([a-zA-Z]+)(?:\|${FORM}\|${FORM})?\}`, 'g');

function find(words: Words, key: string): string | undefined {
  let at: string | Words | undefined = words;
  for (const part of key.split('.')) {
    if (typeof at !== 'object') return undefined;
    at = at[part];
  }
  return typeof at === 'string' ? at : undefined;
}

function isSingular(language: Language, count: number): boolean {
  return language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
}

/**
 * The text of a key in a language. A key that is missing gives the key itself, which a house test
 * forbids; a value that is missing leaves its placeholder, so that the fault is seen.
 */
export function translate(locale: Locale, language: Language, key: string, values: Values = {}): string {
  const text = find(locale[language], key) ?? key;
  return text.replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    const form = isSingular(language, Number(value)) ? one : many;
    return form.replace(/\{([a-zA-Z]+)\}/g, (inner, other: string) => String(values[other] ?? inner));
  });
}

/** `translate` bound to a locale and a language: what components take. */
export type Translate = (key: string, values?: Values) => string;

export const translator =
  (locale: Locale, language: Language): Translate =>
  (key, values) =>
    translate(locale, language, key, values);
