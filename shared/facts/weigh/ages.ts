import type { Fact } from '../fact.ts';
import { foldText } from '../values/folded.ts';

const AGE = /\b(\d{1,2})(?: (?:a|et|to|-|and) (\d{1,2})|-(\d{1,2}))?[ -]?(?:ans\b|years?\b|yo\b|yr)/g;
const UNDER = /(?:moins d[e']|-|under[- ]?|jusqu'a|up to) ?(\d{1,2})/;

/** Ages that a text speaks of, the least and the most. */
const agesIn = (text: string): [number, number][] =>
  [...text.matchAll(AGE)].map(([, from, to, until]) => [Number(from), Number(to ?? until ?? from)]);

/** The ages for which a label holds ("moins de 12 ans", "3-12 ans", "under-16"); null for one that names none. */
function agesOf(label: string): [number, number] | null {
  const below = label.match(UNDER)?.[1];
  const [span] = agesIn(label);
  if (span !== undefined && span[0] !== span[1]) return span;
  return below === undefined ? null : [0, Number(below)];
}

/** "Votre fille de 9 ans" has the price for those under 12, not the one for those over 60. */
export function ageSign(sentence: string, { label }: Fact): string[] {
  const own = agesOf(foldText(label).lower);
  const said = agesIn(sentence);
  if (own === null || said.length === 0) return [];
  return [said.some(([from, to]) => from >= own[0] && to <= own[1]) ? 'age-fits' : 'age-other'];
}
