/** What was found in a set-up file. `path` is like `facts[3].amount`, empty for the whole file. */
export interface SetUpProblem {
  path: string;
  code:
    | 'empty-file'
    | 'too-large'
    | 'cut-off'
    | 'not-json'
    | 'not-a-set-up'
    | 'newer-schema'
    | 'wrong-schema'
    | 'missing'
    | 'wrong-type'
    | 'not-allowed'
    | 'no-value'
    | 'negative'
    | 'not-a-day'
    | 'not-a-time'
    | 'not-hours'
    | 'not-a-zone'
    | 'ends-before-start'
    | 'duplicate'
    | 'duplicate-id'
    | 'unknown-brand';
  /** For the sentence: `item` (its id, label or name), `effect` (`left-out`, `field-left-out`, `renamed`), `expected`, `line`. */
  values?: Record<string, string>;
}

export const pathOf = (parts: readonly PropertyKey[]): string =>
  parts
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
