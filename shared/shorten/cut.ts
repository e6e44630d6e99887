/** Cuts at the last clause, else the last word, else the last letter that fits; a link or a number is never cut through. */
export function cutToFit(
  text: string,
  limit: number,
  measure: (text: string) => number,
): { text: string; rest: string } {
  if (measure(text) <= limit) return { text, rest: '' };
  const ends = [...text.matchAll(/[,;:.!?](?=\s)|\s+/gu)].map((match) => match.index);
  const clauses = ends.filter((end) => /[,;:.!?]/.test(text[end] ?? ''));
  for (const places of [clauses, ends]) {
    for (const end of places.reverse()) {
      const kept = text.slice(0, end).trimEnd();
      if (kept !== '' && (places === clauses ? end > text.length / 3 : true) && measure(`${kept}…`) <= limit) {
        return { text: `${kept}…`, rest: text.slice(end).trim() };
      }
    }
  }
  return { text: '', rest: text };
}
