import type { ZoneClock } from '../calendar/zone.ts';
import { DUES, type Due, dueOf } from './due.ts';
import type { TaskRow } from './task.ts';

export interface DueTask {
  task: TaskRow;
  due: Due;
}

/** Overdue first, then today's, then the rest; in each the earliest first, and of those without a date the oldest. */
export function orderTasks(
  tasks: readonly TaskRow[],
  now: number,
  clockOf: (brand: string) => Pick<ZoneClock, 'dayAt'>,
): DueTask[] {
  return tasks
    .map((task) => ({ task, due: dueOf(task.dueAt, now, clockOf(task.brand)) }))
    .sort(
      (one, other) =>
        DUES.indexOf(one.due) - DUES.indexOf(other.due) ||
        (one.task.dueAt ?? 0) - (other.task.dueAt ?? 0) ||
        one.task.createdAt - other.task.createdAt ||
        (one.task.id < other.task.id ? -1 : 1),
    );
}
