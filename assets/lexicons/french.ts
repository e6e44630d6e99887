import { type Entry, frequencyOfRank } from './pack.ts';

/** Marks of the list that grammar has no use for: semantic notes, forms before *-je* (« aimè-je »). */
const NOTES = /;[^:#/]*/gu;
const BEFORE_JE = /:1[śŝ]/gu;
const PERSON = /:[123][sp]/u;
const FORM = /^[\p{L}'’-]+$/u;
/** Spellings before and after 1990 and rare ones keep their mark: suggestions prefer plain ones. */
const PLAIN = '/*';

function readTags(written: string): string | null {
  const slash = written.lastIndexOf('/');
  const dictionary = written.slice(slash);
  const tags = written.slice(0, slash).replace(NOTES, '');
  const kept = tags.replace(BEFORE_JE, '');
  const verbOnly = kept !== tags && !PERSON.test(kept) && !/:[QNA]/u.test(kept);
  return verbOnly ? null : kept + (dictionary === PLAIN ? '' : dictionary);
}

function packReading(form: string, lemma: string, tags: string): string {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared += 1;
  return `${form.length - shared}\t${lemma.slice(shared)}\t${tags}`;
}

/** Reads `French.lex` (form TAB lemma TAB tags/dictionary, commonest first) into entries to pack. */
export function readFrench(source: string): Entry[] {
  const forms = new Map<string, { rank: number; readings: Set<string> }>();
  for (const line of source.split('\n')) {
    const [written, lemma, marks] = line.split('\t');
    if (written === undefined || lemma === undefined || marks === undefined || line.startsWith('#')) continue;
    const form = written.normalize('NFC').replaceAll('’', "'");
    if (!FORM.test(form)) continue;
    const tags = readTags(marks.trim());
    if (tags === null) continue;
    const known = forms.get(form) ?? { rank: forms.size, readings: new Set() };
    known.readings.add(packReading(form, lemma.normalize('NFC').replaceAll('’', "'"), tags));
    forms.set(form, known);
  }
  return [...forms].map(([form, { rank, readings }]) => ({
    form,
    frequency: frequencyOfRank(rank),
    readings: [...readings].sort().join('|'),
  }));
}
