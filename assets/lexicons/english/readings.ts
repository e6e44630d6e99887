import type { Reading } from '../../../shared/writing/lexicon.ts';
import type { Form } from './expand.ts';

/** What the hand lists say: closed classes, irregular verbs and nouns. */
export interface ByHand {
  readonly closed: ReadonlyMap<string, readonly string[]>;
  readonly verbs: readonly { base: string; past: readonly string[]; participle: readonly string[] }[];
  readonly nouns: readonly { singular: string | null; plural: string }[];
}

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/[^aeiou]ly$/, 'RB'],
  [/(?:able|ible|ous|ful|less|ish|ive|ary|ory|ic|ical|al|ant|ent|est|some|like|y|ed|ern|an)$/, 'JJ'],
];

const isVerb = ({ flags, base }: Form, verbs: ReadonlySet<string>): boolean => /G/.test(flags) || verbs.has(base);

/** What an entry is when nothing is added to it. */
function classesOfBase(form: Form, verbs: ReadonlySet<string>): string[] {
  const { base, flags } = form;
  if (/^\p{Lu}/u.test(base)) return ['NNP'];
  const classes: string[] = [];
  const verb = isVerb(form, verbs);
  if (verb) classes.push('VB');
  if (flags.includes('M') || (!verb && flags.includes('S'))) classes.push('NN');
  // `week/MY` makes *weekly*: -ly alone does not make a noun an adjective, unless it looks like one.
  const looks = SUFFIXES[1]?.[0].test(base) === true;
  const isAdjective =
    /[TP]/.test(flags) || (flags.includes('U') && !verb) || (flags.includes('Y') && (!flags.includes('M') || looks));
  if (isAdjective) classes.push('JJ');
  if (classes.length === 0) classes.push(SUFFIXES.find(([end]) => end.test(base))?.[1] ?? 'JJ');
  return classes;
}

const OF_FLAG: Readonly<Record<string, readonly string[]>> = {
  D: ['VBD', 'VBN'],
  G: ['VBG'],
  T: ['JJS'],
  Y: ['RB'],
  P: ['NN'],
  V: ['JJ'],
  N: ['NN'],
  X: ['NNS'],
  H: ['JJ'],
  B: ['JJ'],
  L: ['NN'],
  J: ['NNS'],
  Z: ['NNS'],
};

function classesOf(form: Form, verbs: ReadonlySet<string>): readonly string[] {
  const { flag, flags, base } = form;
  if (flag === '') return classesOfBase(form, verbs);
  if (/^\p{Lu}/u.test(base)) return flag === 'S' ? ['NNPS'] : ['NNP'];
  if (flag === 'R') return flags.includes('T') ? ['JJR'] : ['NN'];
  if (flag !== 'S') return OF_FLAG[flag] ?? ['JJ'];
  const classes: string[] = [];
  const verb = isVerb(form, verbs);
  if (verb) classes.push('VBZ');
  if (!verb || flags.includes('M')) classes.push('NNS');
  return classes;
}

/** `stopped` and `stopping` are entries of their own: verbs whose last consonant doubles. */
function doublingVerbs(forms: ReadonlySet<string>, bases: Iterable<string>): string[] {
  const found: string[] = [];
  for (const base of bases) {
    const doubled = base + (base.at(-1) ?? '');
    const stem = base.replace(/e$/, '');
    const plain =
      [`${base}ed`, `${stem}ed`, base.replace(/y$/, 'ied')].some((form) => form !== base && forms.has(form)) &&
      [`${base}ing`, `${stem}ing`].some((form) => forms.has(form));
    if ((forms.has(`${doubled}ed`) && forms.has(`${doubled}ing`)) || (plain && /^[a-z]+$/.test(base))) found.push(base);
  }
  return found;
}

type Readings = Map<string, Reading[]>;

function add(readings: Readings, form: string, lemma: string, tags: string): void {
  const known = readings.get(form) ?? [];
  if (!known.some((one) => one.lemma === lemma && one.tags === tags)) known.push({ lemma, tags });
  readings.set(form, known);
}

function addVerbs(readings: Readings, { verbs }: ByHand, doubling: readonly string[]): void {
  for (const base of doubling) {
    const doubled = base + (base.at(-1) ?? '');
    const past = base.replace(/y$/, 'ied');
    if (past !== base && readings.has(past)) for (const tag of ['VBD', 'VBN']) add(readings, past, base, tag);
    for (const stem of [base, doubled, base.replace(/e$/, '')]) {
      if (readings.has(`${stem}ed`)) for (const tag of ['VBD', 'VBN']) add(readings, `${stem}ed`, base, tag);
      if (readings.has(`${stem}ing`)) add(readings, `${stem}ing`, base, 'VBG');
    }
    add(readings, base, base, 'VB');
  }
  for (const { base } of verbs) {
    const last = base.at(-1) ?? '';
    for (const form of [`${base}ing`, `${base}${last}ing`, `${base.replace(/e$/, '')}ing`])
      if (readings.has(form)) add(readings, form, base, 'VBG');
  }
  for (const { base, past, participle } of verbs) {
    add(readings, base, base, 'VB');
    for (const form of past) add(readings, form, base, 'VBD');
    for (const form of participle) add(readings, form, base, 'VBN');
  }
}

/** `passes`, `months`: forms in -s that are entries of their own. */
function addForms(readings: Readings): void {
  for (const [base, known] of [...readings]) {
    if (!/^[a-z]{2,}$/.test(base)) continue;
    const forms = [`${base}s`, `${base}es`, base.replace(/y$/, 'ies')].filter(
      (form) => form !== base && readings.has(form),
    );
    const verb = known.some(({ tags, lemma }) => tags === 'VB' && lemma === base);
    const noun = known.some(({ tags, lemma }) => tags === 'NN' && lemma === base);
    for (const form of forms) {
      const own = readings.get(form) ?? [];
      if (
        own.some(({ tags }) => /^(?:VBZ|NNS)$/.test(tags)) &&
        own.every(({ lemma }) => lemma !== form) &&
        (verb ? own.some(({ tags }) => tags === 'VBZ') : true) &&
        (noun ? own.some(({ tags }) => tags === 'NNS') : true)
      )
        continue;
      if (verb) add(readings, form, base, 'VBZ');
      if (noun) add(readings, form, base, 'NNS');
      if (verb || noun)
        readings.set(
          form,
          (readings.get(form) ?? []).filter(({ tags, lemma }) => !(tags === 'JJ' && lemma === form)),
        );
    }
  }
}

/** Forms of irregular verbs and doubled consonants stand in the list as adjectives for want of a flag: they are not. */
function dropGuesses(readings: Readings): void {
  for (const [form, known] of readings) {
    const verbal = known.some(({ tags }) => /^VB[DNG]$/.test(tags));
    if (verbal && known.length > 1)
      readings.set(
        form,
        known.filter(({ tags, lemma }) => tags !== 'JJ' || lemma !== form),
      );
  }
}

/** The readings of every form (tags of the Penn treebank: `NN`, `NNS`, `VB`, `VBZ`, …), from the flags of its entries and the hand lists. */
export function readForms(forms: readonly Form[], hand: ByHand): Readings {
  const names = new Set(forms.map(({ form }) => form));
  const doubling = doublingVerbs(
    names,
    new Set(forms.filter(({ base }) => /^[a-z]+$/.test(base)).map(({ base }) => base)),
  );
  const verbs = new Set([...hand.verbs.map(({ base }) => base), ...doubling]);
  const readings: Readings = new Map();
  for (const one of forms) for (const tag of classesOf(one, verbs)) add(readings, one.form, one.base, tag);
  addVerbs(readings, hand, doubling);
  addForms(readings);
  dropGuesses(readings);
  for (const { singular, plural } of hand.nouns) {
    if (singular !== null) add(readings, singular, singular, 'NN');
    readings.set(plural, [
      ...(readings.get(plural) ?? []).filter(({ tags }) => tags !== 'JJ' && tags !== 'NN'),
      ...(singular === plural ? [{ lemma: plural, tags: 'NN' }] : []),
      { lemma: singular ?? plural, tags: 'NNS' },
    ]);
  }
  for (const [form, tags] of hand.closed) {
    const open = (readings.get(form) ?? []).filter(({ tags: tag }) => /^(?:VB|NNS?$)/.test(tag) && !tags.includes(tag));
    const own = tags.map((tag) => ({ lemma: LEMMAS[form] ?? form, tags: tag }));
    readings.set(form, GRAMMAR.has(form) ? own : [...own, ...open]);
  }
  return readings;
}

const LEMMAS: Readonly<Record<string, string>> = {
  ...Object.fromEntries("am are is was were been being 're 'm".split(' ').map((form) => [form, 'be'])),
  ...Object.fromEntries("has had having 've".split(' ').map((form) => [form, 'have'])),
  ...Object.fromEntries('does did done doing'.split(' ').map((form) => [form, 'do'])),
};

/** Words of grammar that the flags would make nouns or verbs (`the/J`, `up/MS`): the hand list is all that they are. */
const GRAMMAR = new Set(
  'the a an my your his her its our their i you he she it we they me him us them who whom what which whose of in on at by for from with without to and or but nor if than as because although could would shall should may might am are is was were has does had having doing being been very too not never only also there here then so that this these those every each some any no all both when where why how be have do did done or into upon onto until since during'.split(
    ' ',
  ),
);
