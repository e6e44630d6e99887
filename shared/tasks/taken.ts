import type { SightingRow } from '../sightings/sighting.ts';
import type { TaskRow } from './task.ts';

/** The comments that an open task is about: put off, promised for today, or with customer service. */
export const takenBy = (tasks: readonly TaskRow[]): ReadonlySet<string> =>
  new Set(tasks.flatMap(({ open, sighting, kind }) => (open === 1 && kind !== 'other' && sighting ? [sighting] : [])));

/** The rest: a comment with a task is told as that task, not twice. */
export function freeOfTasks(rows: readonly SightingRow[], tasks: readonly TaskRow[]): SightingRow[] {
  const taken = takenBy(tasks);
  return rows.filter(({ id }) => !taken.has(id));
}
