import type { PickRow } from '../storage/rows.ts';

/** What was done lately, with the size of the sample that each number stands on. */
export interface Glance {
  today: number;
  week: number;
  /** The template picked most often in the week; on a tie, the one picked last. */
  favourite: { template: string; count: number } | null;
  /** Of the replies whose end is known, how many were changed before they left. */
  edited: number;
  known: number;
}

type Picked = Pick<PickRow, 'at' | 'template' | 'edited'>;

function favouriteOf(picks: readonly Picked[]): Glance['favourite'] {
  const counts = new Map<string, number>();
  let best: Glance['favourite'] = null;
  for (const { template } of picks) {
    const count = (counts.get(template) ?? 0) + 1;
    counts.set(template, count);
    if (best === null || count >= best.count) best = { template, count };
  }
  return best;
}

/** `picks` oldest first; `today`: when this day began for the person, UTC milliseconds; the week is today and the six days before. */
export function glance(picks: readonly Picked[], today: number, weekAgo: number): Glance {
  const week = picks.filter(({ at }) => at >= weekAgo);
  const known = week.filter(({ edited }) => edited !== null);
  return {
    today: week.filter(({ at }) => at >= today).length,
    week: week.length,
    favourite: favouriteOf(week),
    edited: known.filter(({ edited }) => edited === true).length,
    known: known.length,
  };
}
