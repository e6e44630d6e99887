import type { AlertRow } from '../../shared/alerts/alert.ts';
import { copyText } from '../../shared/page/clipboard.ts';
import type { Feedback, SightingRow } from '../../shared/sightings/sighting.ts';
import type { NotifySettings } from '../../shared/storage/settings.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import { markSeen } from '../tables/alerts.ts';
import { addTask, changeTask, putTaskBack, removeTask, reopenTask, type TaskChange } from '../tables/tasks.ts';
import { restoreFeedback, tagFeedback, unsee } from '../tables/triage.ts';
import { openPlace } from './open-place.ts';
import { ring, ringing } from './ring.ts';
import { rowDeeds } from './row-deeds.ts';
import type { Deed } from './said.ts';
import { change } from './screen-base.ts';
import { deed, patch, speak, useWorkspace } from './workspace-view.ts';

const brandOf = (id: string) => useWorkspace.getState().spaces?.find(({ brand }) => brand.id === id)?.brand ?? null;

/** What can be taken back is said with the way back, for ten seconds. */
async function act(work: () => Promise<Deed | null>): Promise<void> {
  await deed(async () => {
    const done = await work();
    if (done === null) return;
    const { said, undo } = done;
    if (undo === undefined) speak(said.key, said.values);
    else {
      const run = async () => {
        await undo();
        speak('tasks.saidUndone');
      };
      patch({ undo: { said, run } });
    }
  });
}

export const {
  finishTask,
  putOffTask,
  taskFrom,
  commentLater,
  noReply,
  alertSeen,
  handOffRow,
  handOffTask,
  forgetPacket,
} = rowDeeds({
  act,
  brandOf,
  language: () => useWorkspace.getState().language,
  showPacket: (packet) => patch({ packet }),
});

export async function open(address: string | null): Promise<void> {
  await deed(async () => {
    if (!(await openPlace(address))) speak('tasks.saidNoPlace');
  });
}

export async function openAlert(alert: AlertRow): Promise<void> {
  await deed(async () => {
    await markSeen([alert.id], Date.now());
    await ring();
  });
  await open(alert.url);
}

/** By hand: whatever is to be done, for whom and when. */
export const createTask = (brand: string, title: string, more: TaskChange) =>
  act(async () => {
    const id = crypto.randomUUID();
    const { answer: _, ...rest } = more;
    await addTask({ id, brand, kind: 'other', title, ...rest }, Date.now());
    await ring();
    return { said: { key: 'tasks.saidAdded', values: { title } }, undo: ringing(() => removeTask(id)) };
  });

export const editTask = (task: TaskRow, next: TaskChange) =>
  act(async () => {
    const before = await changeTask(task.id, next, Date.now());
    await ring();
    const key = 'answer' in next ? 'tasks.saidAnswer' : 'tasks.saidChanged';
    return before === null ? null : { said: { key }, undo: ringing(() => putTaskBack(before)) };
  });

export const dropTask = (task: TaskRow) =>
  act(async () => {
    const before = await removeTask(task.id);
    await ring();
    const said = { key: 'tasks.saidRemoved', values: { title: task.title } };
    return before === null ? null : { said, undo: ringing(() => putTaskBack(before)) };
  });

export const reopen = (task: TaskRow) =>
  act(async () => {
    const before = await reopenTask(task.id, Date.now());
    await ring();
    const said = { key: 'tasks.saidReopened', values: { title: task.title } };
    return before === null ? null : { said, undo: ringing(() => putTaskBack(before)) };
  });

export const seeAll = (alerts: readonly AlertRow[]) =>
  act(async () => {
    const ids = alerts.filter(({ seenAt }) => seenAt === null).map(({ id }) => id);
    await markSeen(ids, Date.now());
    await ring();
    return { said: { key: 'alerts.saidAllSeen', values: { count: ids.length } }, undo: ringing(() => unsee(ids)) };
  });

export const tag = (row: SightingRow, feedback: Feedback | null) =>
  act(async () => {
    const before = await tagFeedback(row.id, feedback, Date.now());
    const said = { key: feedback === null ? 'feedback.saidUntagged' : `feedback.said.${feedback}` };
    return before === null ? null : { said, undo: async () => await restoreFeedback(before) };
  });

export const setNotify = (next: Partial<NotifySettings>) =>
  act(async () => {
    await change((settings) => ({
      ...settings,
      notify: { ...settings.notify, ...next, chosenAt: settings.notify.chosenAt || Date.now() },
    }));
    await ring();
    return { said: { key: 'notify.saved' } };
  });

export const copyNote = (text: string) =>
  act(async () => {
    const copied = await copyText(text);
    return { said: { key: copied ? 'handover.copied' : 'handover.notCopied' } };
  });
