import lists from '../../assets/names/names.json' with { type: 'json' };
import { once } from '../once.ts';

const set = (packed: string): ReadonlySet<string> => new Set(packed.split(' '));

/** The lists of `assets/names`, folded (see `foldName`); what each holds is said in `NOTICE.md` there. */
export const names = once(() => ({
  known: set(lists.known),
  rare: set(lists.rare),
  alsoSurname: set(lists.alsoSurname),
  mostlySurname: set(lists.mostlySurname),
  alsoWord: set(lists.alsoWord),
  surnames: set(lists.surnames),
  words: set(lists.words),
  refused: set(lists.refused),
  places: set(lists.places),
  famous: new Set(lists.famous),
}));

const HEADS = set(
  'marie jean anne pierre paul louis charles rose mohamed mohammed mohammad sarah lou eve lisa anna maria mary emma ' +
    'sophie claude francois marc guy yves henri ann luc ange karl hans heinz lea pier sidi ould el abdel abd abdoul ' +
    'charlotte victor philippe andre jose juan ana eva lee billy bobby peggy ivy ella carl gian pape cheikh louise',
);
/** Second halves that make "Marie-…" a woman's name although they are men's names. */
const AFTER_MARIE = set(
  'marie pierre noel jean joseph jose claude dominique camille andre paul ange victor louis france laurence',
);

/** One first name without a hyphen: in the list, or in the larger one of rarer names. */
export const isGiven = (part: string): boolean => names().known.has(part) || names().rare.has(part);

/**
 * "Jean-Pierre", "Mohamed-Amine", "Marie-Ève": every half is a first name and the first one starts
 * compounds. "Julie-Thomas" and "Marie-Thomas" are two people on one account.
 */
export function isCompound(folded: string): boolean {
  if (names().known.has(folded)) return true;
  const [head, second, ...more] = folded.split('-');
  if (head === undefined || second === undefined || more.length > 1) return false;
  if (![head, second, ...more].every(isGiven) || !HEADS.has(head)) return false;
  if (head === 'marie' || head === 'anne') return !names().alsoSurname.has(second) || AFTER_MARIE.has(second);
  return true;
}
