/** One way of ending or opening a word: take `strip` away, put `add`, if the word matches. */
interface Affix {
  readonly flag: string;
  readonly prefix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly matches: RegExp;
}

/** A form of an entry: the flag that makes it (empty for the entry itself) and the entry. */
export interface Form {
  readonly form: string;
  readonly flag: string;
  readonly base: string;
  readonly flags: string;
}

/** Reads the PFX and SFX lines of a Hunspell affix file with one-letter flags. */
function readAffixes(text: string): Affix[] {
  const affixes: Affix[] = [];
  for (const line of text.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) continue;
    const prefix = kind === 'PFX';
    affixes.push({
      flag,
      prefix,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      matches: new RegExp(prefix ? `^${condition}` : `${condition}$`),
    });
  }
  return affixes;
}

function apply({ prefix, strip, add }: Affix, word: string): string {
  if (prefix) return add + word.slice(strip.length);
  return word.slice(0, word.length - strip.length) + add;
}

/** Never words of their own: the possessive (a rule adds it), ordinals in digits, parts of compounds. */
const LEFT_OUT = new Set(['M', 'p', 'm', 't', 'n', 'c', '1']);

/**
 * Every form of a Hunspell dictionary (`aff`, `dic` as text): the entries, each suffix, each prefix, each prefix with
 * each suffix (all of the English affixes cross). Possessives and entries with digits are left out.
 */
export function expand(aff: string, dic: string): Form[] {
  const affixes = readAffixes(aff);
  const forms: Form[] = [];
  const possessives = new Set([...dic.matchAll(/^(.*)'s$/gm)].map(([, base]) => base));
  for (const line of dic.split('\n').slice(1)) {
    const [base = '', given = ''] = line.trim().split('/');
    if (base === '' || /\d/.test(base) || base.endsWith("'s")) continue;
    // A prefix would make "rebooter's": such entries have their possessive as an entry of its own.
    const flags = possessives.has(base) && !given.includes('M') ? `${given}M` : given;
    const fitting = affixes.filter(
      ({ flag, matches }) => flags.includes(flag) && !LEFT_OUT.has(flag) && matches.test(base),
    );
    const made = [{ form: base, flag: '' }];
    for (const suffix of fitting.filter(({ prefix }) => !prefix))
      made.push({ form: apply(suffix, base), flag: suffix.flag });
    const prefixes = fitting.filter(({ prefix }) => prefix);
    for (const { form, flag } of [...made]) for (const one of prefixes) made.push({ form: apply(one, form), flag });
    for (const { form, flag } of made) forms.push({ form, flag, base, flags });
  }
  return forms;
}
