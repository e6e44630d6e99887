import type { Lexicon } from '../lexicon.ts';
import { slips } from './slips.ts';

export interface Candidate {
  readonly form: string;
  readonly cost: number;
}

const NEAREST = 1.05;
const FARTHEST = 2;
/** A class of frequency is worth this much of a letter. */
const FREQUENT = 0.12;

const JOINERS = new Set(
  'the and for with from you your our this that will can are was has have not but all any too very much more to of in on at by we it is be as or if so do'.split(
    ' ',
  ),
);

/** Two common words run together, one of them a word of grammar: `fallto`, `questionsand`; `treehouse` is a word. */
function withSpace(norm: string, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 2; at <= norm.length - 2; at += 1) {
    const [left, right] = [norm.slice(0, at), norm.slice(at)];
    const common = lexicon.frequency(left) >= 5 && lexicon.frequency(right) >= 5;
    if (common && (JOINERS.has(left) || JOINERS.has(right))) found.push({ form: `${left} ${right}`, cost: 0.95 });
  }
  return found;
}

const ENDS: readonly (readonly [RegExp, string])[] = [
  [/ence$/, 'ance'],
  [/ance$/, 'ence'],
  [/ible$/, 'able'],
  [/able$/, 'ible'],
  [/ent$/, 'ant'],
  [/ant$/, 'ent'],
  [/full$/, 'ful'],
  [/fullness$/, 'fulness'],
  [/aly$/, 'ally'],
  [/icly$/, 'ically'],
  [/tion$/, 'sion'],
  [/sion$/, 'tion'],
  [/er$/, 'or'],
  [/or$/, 'er'],
  [/eing$/, 'ing'],
  [/yed$/, 'ied'],
  [/ys$/, 'ies'],
  [/^in/, 'un'],
  [/^un/, 'in'],
  [/ie/, 'ei'],
  [/ei/, 'ie'],
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/k/, 'c'],
  [/que$/, 'k'],
  [/ique$/, 'ic'],
  [/aire$/, 'ary'],
  [/eux$/, 'ous'],
  [/nn/, 'n'],
  [/pp/, 'p'],
];

/** Other endings and spellings of the same sound. */
function bySound(norm: string, lexicon: Lexicon): Candidate[] {
  return ENDS.flatMap(([end, other]) => {
    const form = norm.replace(end, other);
    return form !== norm && lexicon.has(form) ? [{ form, cost: 0.7 }] : [];
  });
}

/** The word is known with the other of two endings that sound the same: *instructer*, *responsable*. */
export const hasOtherEnding = (norm: string, lexicon: Lexicon): boolean =>
  [/er$/, /or$/, /able$/, /ible$/, /ers$/, /ors$/].some((end, index) => {
    const form = norm.replace(end, ['or', 'er', 'ible', 'able', 'ors', 'ers'][index] ?? '');
    return form !== norm && lexicon.has(form);
  });

const score = ({ form, cost }: Candidate, norm: string, lexicon: Lexicon): number => {
  const frequency = lexicon.frequency(form.split(' ').at(-1) ?? form);
  const start = form[0] === norm[0] ? 0 : 0.25;
  return cost - FREQUENT * Math.max(frequency, 0) + start + (frequency <= 0 ? 1 : 0);
};

/** Corrections of an unknown word with their costs, best first; `cost` 0 when the table of slips has it. */
export function candidatesFor(norm: string, lexicon: Lexicon): Candidate[] {
  const listed = slips().get(norm);
  if (listed !== undefined) return listed.map((form) => ({ form, cost: 0 }));
  const near = (limit: number) =>
    lexicon.near(norm, limit).filter(({ form, frequency }) => form === form.toLowerCase() && frequency > 0);
  let found: Candidate[] = [...near(NEAREST), ...bySound(norm, lexicon), ...withSpace(norm, lexicon)];
  if (found.length === 0 && norm.length > 5) found = near(FARTHEST);
  const best = new Map<string, Candidate>();
  for (const { form, cost } of found) if (cost < (best.get(form)?.cost ?? 99)) best.set(form, { form, cost });
  return [...best.values()].sort((a, b) => score(a, norm, lexicon) - score(b, norm, lexicon));
}
