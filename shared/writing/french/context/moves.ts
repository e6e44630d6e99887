import { FEMININE, FINITE, IMPERATIVE, MASCULINE, PLURAL, SINGULAR } from '../categories.ts';
import type { Candidate } from './confusions.ts';

const CLASSES: Readonly<Record<string, string>> = {
  '-er': 'inf',
  '-é': 'part',
  '-ée': 'part',
  '-és': 'part',
  '-ées': 'part',
  '-ez': 'ez',
  '-ai': 'past',
  '-ais': 'past',
  '-ait': 'past',
  '-aient': 'past',
  '-e': 'pres',
  '-es': 'pres',
  '-ent': 'pres',
};

const agreement = ({ analyses }: Candidate): number => analyses.reduce((all, one) => all | one.agreement, 0);
const isVerb = ({ analyses }: Candidate): boolean =>
  analyses.every(({ category }) => (category & (FINITE | IMPERATIVE)) !== 0);

/** What is changed between two numbers or genders. */
function agreementMove(from: number, to: number): string {
  const gender =
    ((from & MASCULINE) !== 0 && (to & MASCULINE) !== 0) || ((from & FEMININE) !== 0 && (to & FEMININE) !== 0);
  const number = ((from & SINGULAR) !== 0 && (to & SINGULAR) !== 0) || ((from & PLURAL) !== 0 && (to & PLURAL) !== 0);
  if (gender && number) return 'other';
  if (gender) return (from & PLURAL) === 0 ? 'plural' : 'singular';
  return number ? 'gender' : 'both';
}

/** The kind of a change, for its threshold and its sentence. */
export function moveOf(written: Candidate, best: Candidate): string {
  const [from, to] = [CLASSES[written.slot], CLASSES[best.slot]];
  if (from !== undefined && to !== undefined) {
    if (from !== to) return `${from}>${to}`;
    if (from === 'part') return `part-${agreementMove(agreement(written), agreement(best))}`;
    if (
      from === 'pres' &&
      (agreement(written) & agreement(best)) === 0 &&
      agreement(written) !== 0 &&
      agreement(best) !== 0
    )
      return `noun-${agreementMove(agreement(written), agreement(best))}`;
    return `${from}-person`;
  }
  if (written.slot === written.form && best.slot === best.form) return `${written.form}>${best.form}`;
  if (isVerb(written) && isVerb(best)) return 'verb-person';
  const [own, other] = [agreement(written), agreement(best)];
  if (own !== 0 && other !== 0) return `noun-${agreementMove(own, other)}`;
  return 'word-verb';
}
