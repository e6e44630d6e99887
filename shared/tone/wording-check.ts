import { cased, type ReadDraft, type Said } from './draft.ts';

/** A wording and what stands in its place; folded pattern, lower case. */
export interface Wording {
  pattern: string;
  fr?: string;
  en?: string;
}

export interface ReadWording {
  pattern: RegExp;
  wording: Wording;
}

/** Compiles once, between word boundaries. */
export const compile = (list: readonly Wording[]): ReadWording[] =>
  list.map((wording) => ({
    wording,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${wording.pattern})(?![\\p{L}\\p{N}])`, 'gu'),
  }));

/** In the same sentence they turn a reproach into a word of comfort: "you could have told us, no worries". */
const COMFORT =
  /(?<!\p{L})(?:(?:pas|aucun|sans) (?:de |d')?(?:souci|probleme|inquietude|stress|mal)s?|pas grave|ne vous (?:en )?(?:inquietez|excusez|faites)|ne t'(?:en )?(?:inquiete|excuse|fais)|(?:cela|ca) arrive (?:a tout|aux)|aucune importance|c'est (?:normal|humain)|no (?:worries|problem|trouble|stress|need to (?:worry|apologi[sz]e))|don't worry|all good|not at all|happens to)(?!\p{L})/u;

const sentenceOf = (text: string, from: number, to: number): string => {
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, from - 1))) + 1;
  const stop = text.slice(to).search(/[.!?\n]/);
  return text.slice(start, stop < 0 ? undefined : to + stop);
};

/** "If you ordered the wrong size, …", "sorry that you were told": no reproach. */
const SUPPOSED =
  /(?<!\p{L})(?:if|in case|when|whether|unless|sorry|sorry that|apologies that|hear|hear that|si|quand|lorsque|au cas ou|that) $/u;

/** "Vous n'avez pas lu notre lettre ?": asked, not held against anyone. */
const isAsked = (text: string, from: number, to: number): boolean =>
  /^(?:(?:vous|tu) (?:n'|ne |l'|les |avez|as)|you (?:didn't|did not|haven't|don't|missed|forgot))/.test(
    text.slice(from),
  ) && /^[^.!\n]*\?/.test(text.slice(to));

const trimmed = (match: string): number => match.replace(/[\s,;:]+$/u, '').length;

/** The wordings that a draft holds, the first of those that overlap. */
export function findWordings(draft: ReadDraft, list: readonly ReadWording[], rule: string): Said[] {
  const said: Said[] = [];
  for (const { pattern, wording } of list) {
    for (const match of draft.bare.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const [from, to] = [match.index + lead, match.index + trimmed(match[0])];
      if (to <= from || said.some((other) => from < other.to && other.from < to)) continue;
      if (/^(?:you|vous|tu|t')/.test(draft.bare.slice(from)) && SUPPOSED.test(draft.bare.slice(0, from))) continue;
      if (isAsked(draft.bare, from, to) || COMFORT.test(sentenceOf(draft.bare, from, to))) continue;
      const instead = draft.language === 'en' ? wording.en : wording.fr;
      const written = draft.folded.plain.slice(from, to);
      said.push({ rule, from, to, replacements: instead ? [cased(written, instead)] : [] });
    }
  }
  return said;
}
