import type { Span } from './span.ts';

export interface Contact extends Span {
  /** For comparing: a phone's significant digits, a link without scheme, `www.` and last slash, an address in lower case. */
  key: string;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK =
  /\bhttps?:\/\/[^\s<>"«»)]+|\bwww\.[^\s<>"«»)]+|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+(?:example|com|fr|org|net|eu|io|bzh|co\.uk|uk|be|ch|ca|shop|app|paris|test)(?:\/[^\s<>"«»)]*)?(?![\p{L}\p{N}@-])/gu;
const PHONE = /(?<![\p{L}\p{N}€£$.,/-])(?:\+|00)?\(?\d[\d .()/-]{6,18}\d(?![\d€%]| ?[€%])/gu;

/** A phone's digits without the country's code or its zero: `+33 2 61 91 00 12` and `02 61 91 00 12` meet. */
export function phoneKey(value: string): string {
  const bare = value.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return bare.replace(/^(?:\+|00)(?:33|44|32|41|49|34|39|1)/, '').replace(/^0/, '');
}

export function linkKey(value: string): string {
  return value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)\]]+$/, '')
    .replace(/\/+$/, '');
}

const trimmed = (text: string): string => text.replace(/[.,;:!?…)\]'"]+$/, '');

function read(text: string, pattern: RegExp, key: (value: string) => string): Contact[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = trimmed(match[0]);
    return { start: match.index, end: match.index + value.length, key: key(value) };
  });
}

export type ContactKind = 'phone' | 'email' | 'link';

/** By what two contacts of a kind are the same. */
export const CONTACT_KEYS: Record<ContactKind, (value: string) => string> = {
  phone: phoneKey,
  email: (value) => value.trim().toLowerCase(),
  link: linkKey,
};

/** Folded lower-case text in all three: letters and digits are all that counts. */
export const readEmails = (text: string): Contact[] => read(text, EMAIL, (value) => value.toLowerCase());

export const readLinks = (text: string): Contact[] => read(text, LINK, linkKey);

/** Eight digits or more, not a date nor a grouped amount; four-digit short numbers are left to their words. */
export function readPhones(text: string): Contact[] {
  return read(text, PHONE, phoneKey).filter(({ start, end, key }) => {
    const value = text.slice(start, end);
    const digits = value.replace(/\D/g, '').length;
    if (digits < 8 || digits > 14 || key.length < 7) return false;
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value) || /^20\d\d-\d\d-\d\d$/.test(value)) return false;
    return /^(?:\+|0|\(0)/.test(value) || /^\d{2,4}[ .-]/.test(value);
  });
}
