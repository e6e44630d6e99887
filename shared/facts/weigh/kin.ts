import table from '../../../assets/facts/kin.yml';
import { once, onceEach } from '../../once.ts';

const ENDING =
  /(?:ations?|itions?|tions?|ements?|ment|euses?|eurs?|aisons?|ables?|eries?|ages?|iers?|ieres?|ings?|ees?|ent|ons|ant|era|ed|er|ez|ir|re|es|e|s|x|y|ies)$/;

/** A word without its ending, four letters at least: "annulez", "annulation" and "annuler" are one. */
const stemOf = onceEach((word) => {
  for (let at = word.search(ENDING); at >= 0; at = -1) if (at >= 4) return word.slice(0, at);
  const short = word.replace(/(?:es|s|e|x)$/, '');
  return short.length >= 3 ? short : word;
});

const groups = once(() => {
  const found = new Map<string, Set<number>>();
  for (const [index, words] of (table as unknown as { kin: string[][] }).kin.entries()) {
    for (const word of words) {
      const stem = stemOf(word);
      found.set(stem, (found.get(stem) ?? new Set()).add(index));
    }
  }
  return found;
});

/** Whether two words, folded, belong to one matter: "décommander" and "annulation", "flat" and "puncture". */
export function isKin(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3 || /\d/.test(one)) return false;
  const mine = groups().get(stemOf(one));
  const its = groups().get(stemOf(other));
  if (mine === undefined || its === undefined) return false;
  for (const group of mine) if (its.has(group)) return true;
  return false;
}
