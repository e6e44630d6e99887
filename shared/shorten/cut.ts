import { factSpans } from './pins.ts';

/** The last of some places in a text that fits, by halves: 10,000 words are not measured 10,000 times; -1 for none. */
function lastFitting(places: readonly number[], fits: (place: number) => boolean): number {
  let [low, high] = [-1, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(places[middle] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return low;
}

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
    const end = places[lastFitting(places, (place) => measure(`${text.slice(0, place).trimEnd()}…`) <= limit)];
    if (end === undefined || (places === clauses && end <= text.length / 3)) continue;
    const kept = text.slice(0, end).trimEnd();
    if (kept !== '') return { text: `${kept}…`, rest: text.slice(end).trim() };
  }
  return { text: '', rest: text };
}

/** A clause this many times too long may be cut at its start too. */
const FAR_TOO_LONG = 2;
/** Places from which a stretch is tried. */
const MOST_STARTS = 200;

/**
 * Of one clause that is far too long, the stretch of whole words with the most facts, from its start when that holds as many;
 * a text that is not so long comes back as it is.
 */
export function excerpt(text: string, limit: number, measure: (text: string) => number): string {
  if (text.length <= limit * FAR_TOO_LONG) return text;
  const spans = factSpans(text);
  const held = (from: number, to: number) =>
    spans.reduce((sum, one) => (one.start >= from && one.end <= to ? sum + one.worth : sum), 0);
  // Half the room before a fact, so that its subject is there; the first of equals wins.
  const starts = [
    0,
    ...spans.slice(0, MOST_STARTS).map(({ start }) => text.lastIndexOf(' ', Math.max(0, start - limit / 2)) + 1),
  ];
  const reach = limit * 0.8;
  const best = starts.reduce((one, other) => (held(other, other + reach) > held(one, one + reach) ? other : one), 0);
  const lead = best === 0 ? '' : '…';
  const { text: kept } = cutToFit(text.slice(best), limit - measure(lead), measure);
  return kept === '' ? text : lead + kept;
}
