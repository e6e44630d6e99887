/** One reading of a form. `tags` as the source list writes them (`:N:f:p`); empty where the list has none (English). */
export interface Reading {
  readonly lemma: string;
  readonly tags: string;
}

/** A list of words that can be asked; a pure reader over bytes that somebody else has fetched. */
export interface Lexicon {
  readonly language: 'fr' | 'en';
  /** Readings of a form exactly as given (case counts); empty when it is not in the list. */
  lookup(form: string): readonly Reading[];
  has(form: string): boolean;
  /** 7 for the commonest words down to 0 for the rarest; -1 when not in the list. */
  frequency(form: string): number;
  /** Forms that begin with `prefix` (not empty), in alphabetical order of code units, at most `most`. */
  starting(prefix: string, most: number): readonly string[];
  /** Nearest forms with their cost (writing: 0.25 for an accent, 0.5 for a doubled letter, 1 for a letter), cheapest first. */
  near(form: string, limit: number): readonly { form: string; cost: number; frequency: number }[];
}
