/** Offsets in the template, in UTF-16 code units, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** Why a template can't be filled; screens have a sentence for each (`templates.problem.<code>`). */
export type ProblemCode =
  | 'unknown-variable'
  | 'missing-value'
  | 'not-text'
  | 'tag-not-closed'
  | 'section-not-closed'
  | 'section-not-opened'
  | 'broken-tag'
  | 'stray-braces'
  | 'partial'
  | 'raw-tag'
  | 'delimiters'
  | 'too-long';

export interface Problem {
  code: ProblemCode;
  place?: Place;
  /** The variable, or what stands in the tag. */
  name?: string;
}
