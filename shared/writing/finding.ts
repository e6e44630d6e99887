/** The kinds of contracts.md §3, `check`. */
export type FindingKind = 'spelling' | 'grammar' | 'typography' | 'tone' | 'privacy' | 'fact' | 'limit';

/** What any family of checks says of a draft. Offsets are UTF-16 code units of the draft as written, `end` exclusive. */
export interface Finding {
  start: number;
  end: number;
  /** Starts with its family (`address-mix`, `personal-data-phone`, `determiner-number`, …). */
  rule: string;
  kind: FindingKind;
  /** Key and values of a sentence in `shared/locales/checks`. */
  message: { key: string; values: Record<string, string | number> };
  /** Surest first; may be empty. */
  replacements: string[];
  /** The contradicted fact's id. */
  fact?: string;
  /** A hint: shown dotted or in the list only, never counted as a fault. */
  quiet?: true;
}
