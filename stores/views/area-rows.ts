import type { AlertRow } from '../../shared/alerts/alert.ts';
import { zoneClock } from '../../shared/calendar/zone.ts';
import type { DayRow } from '../../shared/measure/day-row.ts';
import { FEEDBACK, type Feedback, type SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import {
  alertsOfBrands,
  answeredSince,
  countWaiting,
  daysBetween,
  feedbackSince,
  waitingComments,
} from '../tables/desk.ts';
import { doneTasks, openTasks } from '../tables/tasks.ts';
import { GLANCE_DAYS, lastDays } from './desk-view.ts';

/** As many rows as an area shows at once; how many there are in all is said. */
export const MOST_ROWS = 200;

export interface TaskRows {
  open: TaskRow[];
  done: TaskRow[];
  waiting: SightingRow[];
  waitingCount: number;
  answered: SightingRow[];
  days: DayRow[];
  today: string;
}

type Owner = Pick<BrandRow, 'id' | 'zone'>;

/** The midnight that began the first of these days where the brand is. */
function since({ zone }: Owner, now: number, days: number): number {
  const clock = zoneClock(zone);
  return clock.instantOf(clock.dayAt(now) - days + 1, 0);
}

export async function readTaskRows(brand: Owner, now: number): Promise<TaskRows> {
  const span = lastDays(brand, now, GLANCE_DAYS);
  const [open, done, waiting, waitingCount, answered, days] = await Promise.all([
    openTasks(),
    doneTasks(brand.id, MOST_ROWS),
    waitingComments(brand.id, MOST_ROWS),
    countWaiting(brand.id),
    answeredSince(brand.id, since(brand, now, GLANCE_DAYS), MOST_ROWS),
    daysBetween(span),
  ]);
  const own = open.filter((task) => task.brand === brand.id || task.brand === '');
  return { open: own, done, waiting, waitingCount, answered, days, today: span.until };
}

/** The brand's alerts, and the digests of several brands. */
export async function readAlertRows(brand: Owner): Promise<AlertRow[]> {
  return (await alertsOfBrands([brand.id, ''], MOST_ROWS)).slice(0, MOST_ROWS);
}

/** What the community says is looked back on over a month. */
export const FEEDBACK_DAYS = 30;

export interface FeedbackRows {
  rows: Record<Feedback, SightingRow[]>;
  /** Comments seen in the same days: what the counts are a part of. */
  received: number;
}

export async function readFeedbackRows(brand: Owner, now: number): Promise<FeedbackRows> {
  const from = since(brand, now, FEEDBACK_DAYS);
  const [days, ...lists] = await Promise.all([
    daysBetween(lastDays(brand, now, FEEDBACK_DAYS)),
    ...FEEDBACK.map((feedback) => feedbackSince(brand.id, feedback, from, MOST_ROWS)),
  ]);
  const rows = Object.fromEntries(FEEDBACK.map((feedback, place) => [feedback, lists[place] ?? []]));
  const received = days.reduce((sum, day) => sum + day.received, 0);
  return { rows: rows as FeedbackRows['rows'], received };
}

export interface HandOverRows {
  tasks: TaskRow[];
  waiting: SightingRow[];
  waitingCount: number;
  alerts: AlertRow[];
  days: DayRow[];
  today: string;
}

export async function readHandOverRows(brand: Owner, now: number): Promise<HandOverRows> {
  const span = lastDays(brand, now, 8);
  const [open, waiting, waitingCount, alerts, days] = await Promise.all([
    openTasks(),
    waitingComments(brand.id, MOST_ROWS),
    countWaiting(brand.id),
    readAlertRows(brand),
    daysBetween(span),
  ]);
  const tasks = open.filter((task) => task.brand === brand.id || task.brand === '');
  return { tasks, waiting, waitingCount, alerts, days, today: span.until };
}

/** Whether anything has happened that a person could have been told of. */
export async function hasNews(brand: string): Promise<boolean> {
  const [alerts, waiting] = await Promise.all([alertsOfBrands([brand, ''], 1), countWaiting(brand)]);
  return alerts.length > 0 || waiting > 0;
}
