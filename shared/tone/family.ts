import type { ReadDraft, Said, ToneDraft } from './draft.ts';

/** A draft as an example: French and with nothing else known, unless it says so. */
export type Example = Partial<ToneDraft> & { text: string };

/** One family of the contract (contracts.md §3), with the examples that are its tests. */
export interface ToneFamily {
  /** How its rules start. */
  id: string;
  /** Must give one finding of the family at least; `words`, when given, are the words of the first. */
  wrong: readonly (Example & { words?: string; right?: string })[];
  /** Must give none. */
  right: readonly Example[];
  check(draft: ReadDraft): Said[];
}
