interface Candidate {
  size: number;
  worth: number;
}

/** Which candidates to keep so that their sizes stay within `room` and their worth is greatest (0-1 knapsack). */
export function fullest(candidates: readonly Candidate[], room: number): Set<number> {
  const best: { worth: number; chosen: readonly number[] }[] = Array.from({ length: room + 1 }, () => ({
    worth: 0,
    chosen: [],
  }));
  for (const [index, { size, worth }] of candidates.entries()) {
    for (let at = room; at >= size; at -= 1) {
      const without = best[at];
      const rest = best[at - size];
      if (without === undefined || rest === undefined || rest.worth + worth <= without.worth) continue;
      best[at] = { worth: rest.worth + worth, chosen: [...rest.chosen, index] };
    }
  }
  return new Set(best[room]?.chosen ?? []);
}
