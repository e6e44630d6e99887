import lists from '../../assets/names/names.json' with { type: 'json' };
import { once } from '../once.ts';

const set = (packed: string): ReadonlySet<string> => new Set(packed.split(' '));

const known = once(() => set(lists.known));
const rare = once(() => set(lists.rare));
const alsoSurname = once(() => set(lists.alsoSurname));
const mostlySurname = once(() => set(lists.mostlySurname));
const alsoWord = once(() => set(lists.alsoWord));
const surnames = once(() => set(lists.surnames));
const nounsAndAdjectives = once(() => set(lists.words));
const refused = once(() => set(lists.refused));
const places = once(() => set(lists.places));
const famous = once(() => new Set(lists.famous));

/** The lists of `assets/names`, folded (see `foldName`); what each holds is said in `NOTICE.md` there. */
export const NAMES = {
  get known() {
    return known();
  },
  get rare() {
    return rare();
  },
  get alsoSurname() {
    return alsoSurname();
  },
  get mostlySurname() {
    return mostlySurname();
  },
  get alsoWord() {
    return alsoWord();
  },
  get surnames() {
    return surnames();
  },
  get words() {
    return nounsAndAdjectives();
  },
  get refused() {
    return refused();
  },
  get places() {
    return places();
  },
  get famous() {
    return famous();
  },
};

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
export const isGiven = (part: string): boolean => NAMES.known.has(part) || NAMES.rare.has(part);

/**
 * "Jean-Pierre", "Mohamed-Amine", "Marie-Ève": every half is a first name and the first one starts
 * compounds. "Julie-Thomas" and "Marie-Thomas" are two people on one account.
 */
export function isCompound(folded: string): boolean {
  if (NAMES.known.has(folded)) return true;
  const [head, second, ...more] = folded.split('-');
  if (head === undefined || second === undefined || more.length > 1) return false;
  if (![head, second, ...more].every(isGiven) || !HEADS.has(head)) return false;
  if (head === 'marie' || head === 'anne') return !NAMES.alsoSurname.has(second) || AFTER_MARIE.has(second);
  return true;
}
