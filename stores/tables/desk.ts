import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { DayRow } from '../../shared/measure/day-row.ts';
import type { Feedback, SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { takenBy } from '../../shared/tasks/taken.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';
import { readBrands } from './brands.ts';
import { database } from './database.ts';
import { openTasks } from './tasks.ts';

/** A brand's span of days in its own zone, `YYYY-MM-DD`. */
export interface DaySpan {
  brand: string;
  from: string;
  until: string;
}

export interface DeskQuestion {
  spans: readonly DaySpan[];
  /** Alerts are counted from this instant on, UTC milliseconds. */
  alertsFrom: number;
  /** How many rows of each list are read at most. */
  limit: number;
}

/** All that the popup paints first: by indexes and limits, whatever lies in the tables. */
export interface DeskRows {
  tasks: TaskRow[];
  /** Newest first. */
  waiting: SightingRow[];
  waitingCount: number;
  /** Of them, those that an open task is about. */
  takenCount: number;
  days: DayRow[];
  alerts: AlertRow[];
  /** Digests are no happenings of their own and are not counted. */
  alertCount: number;
  unseenCount: number;
}

const FOREVER = Number.MAX_SAFE_INTEGER;

const waitingOf = (brand: string) =>
  database().sightings.where('[brand+waiting+at]').between([brand, 1, 0], [brand, 1, FOREVER], true, true);

/** The brand's comments that wait, newest first. */
export async function waitingComments(brand: string, limit: number): Promise<SightingRow[]> {
  return await waitingOf(brand).reverse().limit(limit).toArray();
}

export async function countWaiting(brand: string): Promise<number> {
  return await waitingOf(brand).count();
}

async function countStillWaiting(ids: ReadonlySet<string>): Promise<number> {
  const rows = await database().sightings.bulkGet([...ids]);
  return rows.filter((row) => row?.waiting === 1).length;
}

const daysOf = ({ brand, from, until }: DaySpan) =>
  database().days.where('[brand+day]').between([brand, from], [brand, until], true, true).toArray();

async function readAlerts(from: number, limit: number) {
  const { alerts } = database();
  const digests = alerts.where('id').between(`digest:${from}`, 'digest:9\uffff').count();
  const [rows, all, ofDigests] = await Promise.all([
    alerts.orderBy('at').reverse().limit(limit).toArray(),
    alerts.where('at').aboveOrEqual(from).count(),
    digests,
  ]);
  return { alerts: rows, alertCount: Math.max(0, all - ofDigests) };
}

/** What is asked depends on the brands; they are read in the same transaction, which a popup waits for. */
export async function readDesk(
  questionFor: (brands: readonly BrandRow[]) => DeskQuestion,
): Promise<DeskRows & { brands: BrandRow[] }> {
  const all = database();
  return await all.transaction('r', [all.brands, all.tasks, all.sightings, all.days, all.alerts], async () => {
    const [known, tasks] = await Promise.all([readBrands(), openTasks()]);
    const { spans, alertsFrom, limit } = questionFor(known);
    const brands = spans.map(({ brand }) => brand);
    const taken = takenBy(tasks);
    const [waiting, takenCount, counts, days, alerts] = await Promise.all([
      Promise.all(brands.map((brand) => waitingComments(brand, limit + taken.size))),
      countStillWaiting(taken),
      Promise.all(brands.map(countWaiting)),
      Promise.all(spans.map(daysOf)),
      readAlerts(alertsFrom, limit),
    ]);
    return {
      brands: known,
      tasks,
      waiting: waiting.flat().sort((one, other) => other.at - one.at),
      takenCount,
      waitingCount: counts.reduce((sum, count) => sum + count, 0),
      days: days.flat(),
      ...alerts,
      unseenCount: alerts.alerts.filter(({ seenAt }) => seenAt === null).length,
    };
  });
}

/** Those of these rows that are kept: what the page in front shows and the lists already hold. */
export async function keptAmong(ids: readonly string[]): Promise<Set<string>> {
  const found = await database().sightings.where('id').anyOf(ids).primaryKeys();
  return new Set(found);
}

export async function readSighting(id: string): Promise<SightingRow | null> {
  return (await database().sightings.get(id)) ?? null;
}

/** The brand's alerts, latest first. */
export async function alertsOfBrands(brands: readonly string[], limit: number): Promise<AlertRow[]> {
  const { alerts } = database();
  const lists = brands.map((brand) =>
    alerts.where('[brand+at]').between([brand, 0], [brand, FOREVER], true, true).reverse().limit(limit).toArray(),
  );
  return (await Promise.all(lists)).flat().sort((one, other) => other.at - one.at);
}

export async function daysBetween(span: DaySpan): Promise<DayRow[]> {
  return await daysOf(span);
}

/** How many rows are looked through for those that were answered: a month of a busy brand. */
const LOOKED_THROUGH = 5000;

/** The brand's comments whose answer was given since then, latest answer first. */
export async function answeredSince(brand: string, from: number, limit: number): Promise<SightingRow[]> {
  const rows = await database().sightings.orderBy('at').reverse().limit(LOOKED_THROUGH).toArray();
  return rows
    .filter((row) => row.brand === brand && !row.ours && row.answer !== null && row.answer.at >= from)
    .sort((one, other) => (other.answer?.at ?? 0) - (one.answer?.at ?? 0))
    .slice(0, limit);
}

/** What the community said of one kind since then, latest first. */
export async function feedbackSince(
  brand: string,
  feedback: Feedback,
  from: number,
  limit: number,
): Promise<SightingRow[]> {
  const range = database()
    .sightings.where('[brand+feedback+at]')
    .between([brand, feedback, from], [brand, feedback, FOREVER], true, true);
  return await range.reverse().limit(limit).toArray();
}
