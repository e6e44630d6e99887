/** A phone number, a mail address or a street with its number, with what may tell whose it is. */
export interface Datum {
  kind: 'phone' | 'email' | 'street';
  /** Place in the text. */
  from: number;
  to: number;
  /** What it is by its own form: a mobile's number, a service's box, a street with its postcode. */
  marks: readonly string[];
  /** Its sentence, folded to lower case, before it and after it. */
  before: string;
  after: string;
  /** The reply speaks to somebody by name, or of somebody. */
  isNamed: boolean;
}

/** Words, and the marks that part them. */
const WORD = /[a-z']+|[?!:,()]/g;
/** As much of a word as stays when it is conjugated: « envoy|e », « deliv|ered ». */
const STEM = 5;
/** Words before and after that are read. */
const BEFORE = 12;
const AFTER = 8;
/** Words right before it, whose place counts. */
const NEAREST = 3;

const stemsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.slice(0, STEM));

/** The signs that tell whether a datum is somebody's or the house's: each adds its weight once. */
export function ownerSigns({ kind, marks, before, after, isNamed }: Datum): ReadonlySet<string> {
  const ahead = stemsOf(before).slice(-BEFORE);
  const behind = stemsOf(after).slice(0, AFTER);
  const signs = new Set<string>(['any', kind, ...marks.map((mark) => `${kind}=${mark}`)]);
  if (isNamed) signs.add('named');
  if (ahead.length === 0) signs.add('first');
  for (const [place, stem] of ahead.toReversed().entries()) {
    signs.add(`<${stem}`);
    signs.add(`${kind}<${stem}`);
    if (place >= NEAREST) continue;
    signs.add(`${place}<${stem}`);
    signs.add(`${kind}${place}<${stem}`);
  }
  for (let at = 1; at < ahead.length; at += 1) signs.add(`<${ahead[at - 1]} ${ahead[at]}`);
  if (ahead.length >= NEAREST) signs.add(`<${ahead.slice(-NEAREST).join(' ')}`);
  for (const stem of behind) {
    signs.add(`>${stem}`);
    signs.add(`${kind}>${stem}`);
  }
  if (behind[0] !== undefined) signs.add(`0>${behind[0]}`);
  return signs;
}
