import type { Finding } from './finding.ts';

export interface WritingContext {
  readonly language: 'fr' | 'en' | null;
  /** Words that are never faults: brand, products, names in the comment. As written. */
  readonly known: readonly string[];
}

/** Part of a draft, or a whole language, that was not checked; keys of shared/locales/checks. */
export interface Skipped {
  readonly key: string;
  readonly values: Record<string, string | number>;
}

export interface WritingResult {
  findings: Finding[];
  skipped: Skipped[];
}

/** A checker of spelling, grammar and typography: synchronous, pure, no clock. */
export interface CheckEngine {
  readonly id: string;
  readonly languages: readonly ('fr' | 'en')[];
  check(text: string, context: WritingContext): WritingResult;
  /** Corrections of one word, surest first. */
  suggest(word: string, language: 'fr' | 'en', most: number): string[];
}
