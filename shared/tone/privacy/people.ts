import { foldName } from '../../names/fold.ts';
import { names } from '../../names/name-lists.ts';
import type { Said } from '../draft.ts';

export const privacy = (what: string, from: number, to: number): Said => ({
  rule: `personal-data-${what}`,
  from,
  to,
  kind: 'privacy',
});

export const TITLED =
  /(?<![\p{L}\p{N}])(?:M\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mrs\.?|Ms\.?|Miss|Dr\.?) (?:(?:de|du|des|van|von|el|le|la) )?\p{Lu}[\p{L}'-]+/u;
/** Looks ahead for the family name, so that "Pour Julie Mercier" is read from every word. */
const WHOLE = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}'-]*)(?= (?:(?:de|du|le|la|el|van|von) )?\p{Lu}[\p{L}'-]+)/gu;
/** « au nom de Lambert », « a booking under Grant ». */
const UNDER =
  /(?<![\p{L}])(?:au nom d[eu] |au nom d'|a l'ordre de |in the name of |under (?:the name (?:of )?)?|made out to )\p{Lu}\p{L}+/u;

export const isFirst = (word: string): boolean =>
  names().known.has(foldName(word)) && !names().alsoWord.has(foldName(word));

export function namesSomebody(plain: string): boolean {
  if (TITLED.test(plain) || UNDER.test(plain)) return true;
  return [...plain.matchAll(WHOLE)].some(([, first = '']) => isFirst(first));
}

/** Set apart by a mark: « Bonjour Bérénice, », « Good news Aisha, », « …, Félix. ». */
const CALLED = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}[\p{L}-]+)(?=,| ?[!:])|, (\p{Lu}\p{Ll}[\p{L}-]+)(?=[.?]?\s*$)/gu;

/** Somebody is called by a first name. */
const calls = (plain: string): boolean =>
  [...plain.matchAll(CALLED)].some(([, first, last]) => isFirst(first ?? last ?? ''));

/** Somebody is named, or spoken to by name. */
export const isSaidTo = (plain: string): boolean => namesSomebody(plain) || calls(plain);

const NAME_THEN_PLACE =
  /(?:^|[:(,;.!?\n] ?|(?<![\p{L}])(?:pour|a|chez|de|d'|nom de|for|to|at|is|est|c'est) )((?:(?:M\.|Mr\.?|Mme|Mlle|Monsieur|Madame|Mrs\.?|Ms\.?|Miss) )?)(\p{Lu}[\p{L}'-]*)((?: \p{Lu}[\p{L}'-]+){0,2})(?:,| :| -| \(|,? (?:au|of|at|du)) ?$/u;

/** « Hélène Marty, 11 place des Halles »: a whole name, or a title and a name, right before a street. */
export function namesJustBefore(before: string): boolean {
  const [, title = '', first = '', rest = ''] = NAME_THEN_PLACE.exec(before) ?? [];
  return title !== '' || (rest !== '' && isFirst(first));
}
