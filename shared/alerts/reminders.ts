import type { TaskRow } from '../tasks/task.ts';
import type { Signal } from './alert.ts';
import { quotation } from './signals.ts';

const MINUTE = 60_000;

/** A reminder that comes later than this says so. */
const LATE = 15 * MINUTE;

/** More late ones than this at once (a long sleep) are one summary, not as many pings. */
export const LATE_AT_ONCE = 3;

export const isLate = (task: TaskRow, now: number): boolean => task.dueAt !== null && task.dueAt < now - LATE;

/** Open tasks whose time has come. */
export function dueTasks(tasks: readonly TaskRow[], now: number): TaskRow[] {
  return tasks.filter((task) => task.open === 1 && task.dueAt !== null && task.dueAt <= now);
}

/** When the next open task is due after now, UTC milliseconds; null: none is. */
export function nextDue(tasks: readonly TaskRow[], now: number): number | null {
  const times = tasks.flatMap(({ open, dueAt }) => (open === 1 && dueAt !== null && dueAt > now ? [dueAt] : []));
  return times.length === 0 ? null : Math.min(...times);
}

/** A task moved to another time rings again then; the same time never rings twice. */
export function reminderSignal(task: TaskRow, now: number): Signal {
  const { id, brand, title, note, link, sighting, dueAt } = task;
  return {
    id: `reminder:${id}/${dueAt}`,
    kind: 'reminder',
    level: 'reminder',
    brand,
    source: 'tasks',
    at: now,
    happenedAt: dueAt ?? now,
    title: { key: isLate(task, now) ? 'reminderLate' : 'reminder', values: { title: quotation(title) } },
    text: quotation(note),
    url: link,
    sighting,
    task: id,
  };
}
