import { cased, type ReadDraft, type Said } from './draft.ts';
import type { Wording } from './wordings.ts';

export interface ReadWording {
  pattern: RegExp;
  wording: Wording;
}

/** Compiles once: word boundaries, and any space for a space. */
export const compile = (list: readonly Wording[]): ReadWording[] =>
  list.map((wording) => ({
    wording,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${wording.pattern})(?![\\p{L}\\p{N}])`, 'gu'),
  }));

const trimmed = (match: string): number => match.replace(/[\s,;:]+$/u, '').length;

/** The wordings that a draft holds, the first of those that overlap. */
export function findWordings(draft: ReadDraft, list: readonly ReadWording[], rule: string): Said[] {
  const said: Said[] = [];
  for (const { pattern, wording } of list) {
    for (const match of draft.bare.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + trimmed(match[0])];
      if (to <= from || said.some((other) => from < other.to && other.from < to)) continue;
      const instead = draft.language === 'en' ? wording.en : wording.fr;
      const written = draft.folded.plain.slice(from, to);
      said.push({ rule, from, to, replacements: instead ? [cased(written, instead)] : [] });
    }
  }
  return said;
}
