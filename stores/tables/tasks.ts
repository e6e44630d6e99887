import type { TaskRow } from '../../shared/tasks/task.ts';
import { database } from './database.ts';
import { MOST_OPEN } from './desk-reading.ts';

/** What a new task says; `id` is made by the client, so that a retry adds nothing twice. */
export type NewTask = Pick<TaskRow, 'id' | 'brand' | 'kind' | 'title'> &
  Partial<Pick<TaskRow, 'note' | 'person' | 'dueAt' | 'link' | 'sighting'>>;

export type TaskChange = Partial<
  Pick<TaskRow, 'title' | 'note' | 'person' | 'dueAt' | 'link' | 'answer' | 'kind' | 'sighting'>
>;

const whole = (task: NewTask, now: number): TaskRow => ({
  ...{ note: '', person: null, dueAt: null, link: null, sighting: null },
  ...task,
  answer: null,
  open: 1,
  doneAt: null,
  doneBy: null,
  createdAt: now,
  updatedAt: now,
});

/** Adds a task once. A comment has one open task of a kind: a second one gives the first back. */
export async function addTask(task: NewTask, now: number): Promise<TaskRow> {
  const { tasks } = database();
  return await database().transaction('rw', tasks, async () => {
    const known = await tasks.get(task.id);
    if (known !== undefined) return known;
    const about = task.sighting ?? null;
    const same = about === null ? [] : await tasks.where('sighting').equals(about).toArray();
    const standing = same.find(({ open, kind }) => open === 1 && kind === task.kind);
    if (standing !== undefined) return standing;
    const row = whole(task, now);
    await tasks.add(row);
    return row;
  });
}

/** Changes a task and gives it as it was, so that the change can be undone; null when there is none. */
async function replace(id: string, next: (task: TaskRow) => TaskRow): Promise<TaskRow | null> {
  const { tasks } = database();
  return await database().transaction('rw', tasks, async () => {
    const before = await tasks.get(id);
    if (before === undefined) return null;
    await tasks.put(next(before));
    return before;
  });
}

export const changeTask = async (id: string, change: TaskChange, now: number): Promise<TaskRow | null> =>
  await replace(id, (task) => ({ ...task, ...change, updatedAt: now }));

/** Done by the person; one that is done already stays as it is. */
export const finishTask = async (id: string, now: number): Promise<TaskRow | null> =>
  await replace(id, (task) => {
    const { open, ...rest } = task;
    return open === undefined ? task : { ...rest, doneAt: now, doneBy: 'person', updatedAt: now };
  });

/** Undo: the task as it was before it was changed, done or removed. */
export async function putTaskBack(task: TaskRow): Promise<void> {
  await database().tasks.put(task);
}

export const reopenTask = async (id: string, now: number): Promise<TaskRow | null> =>
  await replace(id, (task) => ({ ...task, open: 1, doneAt: null, doneBy: null, updatedAt: now }));

export async function removeTask(id: string): Promise<TaskRow | null> {
  const { tasks } = database();
  return await database().transaction('rw', tasks, async () => {
    const before = await tasks.get(id);
    if (before === undefined) return null;
    await tasks.delete(id);
    return before;
  });
}

export async function openTasks(): Promise<TaskRow[]> {
  return await database().tasks.where('open').equals(1).limit(MOST_OPEN).toArray();
}

/** The brand's tasks that were done, latest first. */
export async function doneTasks(brand: string, limit: number): Promise<TaskRow[]> {
  const rows = await database().tasks.where('brand').equals(brand).toArray();
  return rows
    .filter(({ open }) => open === undefined)
    .sort((one, other) => (other.doneAt ?? 0) - (one.doneAt ?? 0))
    .slice(0, limit);
}

/** What customer service answered about a comment, the latest; null when it has not. */
export async function answerFor(sighting: string): Promise<string | null> {
  const rows = await database().tasks.where('sighting').equals(sighting).toArray();
  const answered = rows.filter(({ answer }) => answer !== null && answer.trim() !== '');
  return answered.sort((one, other) => other.updatedAt - one.updatedAt)[0]?.answer ?? null;
}
