/** What a brand's charter says of words (its own page of the workspace fills it). */
export interface Charter {
  banned?: readonly BannedWord[] | null;
  preferred?: readonly PreferredWord[] | null;
}

export interface BannedWord {
  word: string;
  /** `lemma` (the default) takes plurals and feminines too; `exact` only the word as written. */
  forms?: 'lemma' | 'exact' | null;
  instead?: string | null;
  why?: string | null;
}

export interface PreferredWord {
  not: string;
  use: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

function readBanned(value: unknown): BannedWord[] {
  const word = textOf(value) ?? (isObject(value) ? textOf(value.word) : null);
  if (word === null) return [];
  if (!isObject(value)) return [{ word }];
  const forms = value.forms === 'exact' ? 'exact' : 'lemma';
  return [{ word, forms, instead: textOf(value.instead), why: textOf(value.why) }];
}

function readPreferred(value: unknown): PreferredWord[] {
  const [not, use] = isObject(value) ? [textOf(value.not), textOf(value.use)] : [null, null];
  return not === null || use === null ? [] : [{ not, use }];
}

/** A charter as exchanged: what is no charter is no rule. A banned word may be a word alone. */
export function readCharter(value: unknown): Charter {
  if (!isObject(value)) return {};
  return {
    banned: listOf(value.banned).flatMap(readBanned),
    preferred: listOf(value.preferred).flatMap(readPreferred),
  };
}
