/** A stretch of the folded text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Hides what has been read as something else, so that a phone's digits are not read as amounts; lengths stay. */
export function hide(text: string, spans: readonly Span[]): string {
  let hidden = text;
  for (const { start, end } of spans)
    hidden = hidden.slice(0, start) + '\u0001'.repeat(end - start) + hidden.slice(end);
  return hidden;
}
