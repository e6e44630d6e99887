import type { Span } from './span.ts';

/** A street address: number, way and name as words, for comparing part by part. */
export interface StreetAddress extends Span {
  number: string | null;
  /** Lower case, way included: "rue des tanneurs". */
  street: string;
}

const WAYS =
  'rue|avenue|av\\.?|boulevard|bd\\.?|place|quai|chemin|impasse|allee|allees|route|cours|square|passage|esplanade|faubourg|ruelle|venelle|rond-point|promenade|sentier|traverse|montee'
    .split('|')
    .map((way) => `[${way.charAt(0)}${way.charAt(0).toUpperCase()}]${way.slice(1)}`)
    .join('|');
const LINK = "(?:de la |de l'|du |des |de |d'|la |le |les |l')";
const NAME = "[A-Z0-9][\\p{L}\\p{N}'-]*";
const FRENCH = new RegExp(
  `(?<![\\d.,])(?:(\\d{1,4}(?: ?(?:bis|ter|[a-dA-D]\\b))?),? (?:de la |de l'|du )?)?(?<![\\p{L}-])((?:${WAYS}) ${LINK}?${NAME}(?:[ -]${LINK}?${NAME})*)`,
  'gu',
);
const ENGLISH =
  /(?:\b(\d{1,4}[a-d]?),? )?((?:[A-Z][\p{L}'-]+ ){1,3}(?:Street|St\b|Road|Rd\b|Lane|Avenue|Ave\b|Square|Row|Hill|Close|Terrace|Quay|Way|Drive|Gardens|Crescent|Court|Walk|Parade|Wharf|Gate|Mews|Yard)(?!\p{L}))/gu;

/** A street as far as two writings of it are the same: without a town, articles and spaces, its way in full. */
export const bareStreet = (street: string): string =>
  street
    .replace(/ (?:a|in|at) .*$/, '')
    .replace(/\b(?:de|du|des|la|le|les|l|d)\b|['. -]/g, '')
    .replace(/^av(?=[a-z])(?!enue)/, 'avenue')
    .replace(/^bd/, 'boulevard');

/** Street addresses in folded text that keeps its letter case: a street's name begins with a capital. */
export function readAddresses(plain: string): StreetAddress[] {
  return [FRENCH, ENGLISH].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      number: match[1] ?? null,
      street: (match[2] ?? '').toLowerCase(),
    })),
  );
}
