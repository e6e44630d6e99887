import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { Language } from '../../shared/brands/brand.ts';
import { zoneClock } from '../../shared/calendar/zone.ts';
import { momentIn } from '../../shared/locales/moment.ts';
import { screenWords } from '../../shared/locales/screen-words.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { nextBusinessMorning } from '../../shared/tasks/due.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import { markSeen } from '../tables/alerts.ts';
import { addTask, changeTask, finishTask, putTaskBack, removeTask } from '../tables/tasks.ts';
import { settle, unsee, unsettle } from '../tables/triage.ts';
import { ring, ringing } from './ring.ts';
import type { Deed } from './said.ts';

/** In whose hours and in which language a deed is done. */
export interface Desktop {
  brand: Pick<BrandRow, 'zone' | 'hours' | 'holidays'> | null;
  language: Language;
}

const ZONE = 'Europe/Paris';
const hoursOf = (brand: Desktop['brand']) => brand ?? { zone: ZONE };

export async function finish(task: TaskRow): Promise<Deed | null> {
  const before = await finishTask(task.id, Date.now());
  if (before === null) return null;
  await ring();
  const said = { key: 'tasks.saidDone', values: { title: task.title } };
  return { said, undo: ringing(() => putTaskBack(before)) };
}

/** Off the desk until ten o'clock of the next business day. */
export async function putOff(task: TaskRow, { brand, language }: Desktop): Promise<Deed | null> {
  const now = Date.now();
  const dueAt = nextBusinessMorning(now, hoursOf(brand));
  const before = await changeTask(task.id, { dueAt }, now);
  if (before === null) return null;
  await ring();
  const when = momentIn(dueAt, hoursOf(brand).zone, language);
  return {
    said: { key: 'tasks.saidLater', values: { title: task.title, when } },
    undo: ringing(() => putTaskBack(before)),
  };
}

/** Six in the evening today, or the next business morning when that has passed. */
function byTonight(now: number, brand: Desktop['brand']): number {
  const clock = zoneClock(hoursOf(brand).zone);
  const evening = clock.instantOf(clock.dayAt(now), 18 * 60);
  return evening > now ? evening : nextBusinessMorning(now, hoursOf(brand));
}

async function replyTask(row: SightingRow, dueAt: number, key: string, { brand, language }: Desktop): Promise<Deed> {
  const say = screenWords(language);
  const author = row.author ?? say('todo.noAuthor');
  const title = say('tasks.replyTo', { author });
  const id = crypto.randomUUID();
  const { brand: owner, url: link, text: note, id: sighting } = row;
  const task = await addTask({ id, brand: owner, kind: 'reply', title, note, dueAt, link, sighting }, Date.now());
  await ring();
  const when = momentIn(dueAt, hoursOf(brand).zone, language);
  const undo = task.id === id ? { undo: ringing(() => removeTask(id)) } : {};
  return { said: { key, values: { title, when } }, ...undo };
}

export const makeTask = async (row: SightingRow, desk: Desktop): Promise<Deed> =>
  await replyTask(row, byTonight(Date.now(), desk.brand), 'tasks.saidMade', desk);

/** A comment that is put off is a task of the next business morning. */
export const putOffComment = async (row: SightingRow, desk: Desktop): Promise<Deed> =>
  await replyTask(row, nextBusinessMorning(Date.now(), hoursOf(desk.brand)), 'tasks.saidLater', desk);

export async function needsNoReply(row: SightingRow): Promise<Deed | null> {
  if ((await settle(row.id, Date.now())) === null) return null;
  await ring();
  const said = { key: 'tasks.saidSettled', values: { author: row.author ?? '?' } };
  return { said, undo: ringing(() => unsettle(row.id, Date.now())) };
}

export async function markAlertSeen(alert: AlertRow): Promise<Deed | null> {
  if (alert.seenAt !== null) return null;
  await markSeen([alert.id], Date.now());
  await ring();
  return { said: { key: 'alerts.saidSeen' }, undo: ringing(() => unsee([alert.id])) };
}
