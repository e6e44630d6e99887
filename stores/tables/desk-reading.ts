import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { DayRow } from '../../shared/measure/day-row.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../shared/storage/rows.ts';
import { takenBy } from '../../shared/tasks/taken.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';

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

/** What is asked depends on the brands; they are read in the same transaction, which a popup waits for. */
export type AskDesk = (brands: readonly BrandRow[]) => DeskQuestion;

/** All that the popup paints first: by indexes and limits, whatever lies in the tables. */
export interface DeskRows {
  brands: BrandRow[];
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

/** The tables that the desk is read from, each with the indexes that are used. */
export const DESK_TABLES = {
  brands: [],
  tasks: ['open'],
  sightings: ['[brand+waiting+at]'],
  days: ['[brand+day]'],
  alerts: ['at'],
} as const;

/** More open tasks are not looked through at once; nobody has as many to do. */
export const MOST_OPEN = 1000;

const FOREVER = Number.MAX_SAFE_INTEGER;

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Where the latest so many begin: one step of a cursor, since a walk over them is an answer of the browser for each. */
function startOfLatest(index: IDBIndex, range: IDBKeyRange | null, limit: number): Promise<IDBValidKey | null> {
  return new Promise((resolve, reject) => {
    const walk = index.openKeyCursor(range, 'prev');
    let isThere = limit === 1;
    walk.onerror = () => reject(walk.error);
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null || isThere) resolve(cursor?.key ?? null);
      else cursor.advance(limit - 1);
      isThere = true;
    };
  });
}

declare global {
  /** What browsers have since `getAllRecords` came (Chromium 141), and the types don't know yet. */
  interface IDBIndex {
    getAllRecords?: unknown;
    getAll(ask: { query: IDBKeyRange | null; direction: 'prev'; count: number }): IDBRequest;
  }
}

/** The last rows of an index within a range, last first: one answer of the browser where it reads backwards, else three. */
async function latest<T>(index: IDBIndex, range: IDBKeyRange | null, limit: number): Promise<T[]> {
  if (index.getAllRecords !== undefined)
    return await answerOf<T[]>(index.getAll({ query: range, direction: 'prev', count: limit }));
  const start = await startOfLatest(index, range, limit);
  const last: IDBValidKey | undefined = range?.upper;
  const from =
    start === null ? range : last === undefined ? IDBKeyRange.lowerBound(start) : IDBKeyRange.bound(start, last);
  const rows: T[] = await answerOf(index.getAll(from));
  // Rows of the very same instant as the first may have come too.
  return rows.slice(-limit).reverse();
}

async function waitingOf(sightings: IDBObjectStore, brands: readonly string[], limit: number) {
  const index = sightings.index('[brand+waiting+at]');
  const ranges = brands.map((brand) => IDBKeyRange.bound([brand, 1, 0], [brand, 1, FOREVER]));
  const [lists, counts] = await Promise.all([
    Promise.all(ranges.map((range) => latest<SightingRow>(index, range, limit))),
    Promise.all(ranges.map((range) => answerOf(index.count(range)))),
  ]);
  return {
    waiting: lists.flat().sort((one, other) => other.at - one.at),
    waitingCount: counts.reduce((sum, count) => sum + count, 0),
  };
}

async function countStillWaiting(sightings: IDBObjectStore, ids: ReadonlySet<string>): Promise<number> {
  const rows = await Promise.all([...ids].map((id) => answerOf<SightingRow | undefined>(sightings.get(id))));
  return rows.filter((row) => row?.waiting === 1).length;
}

async function daysOf(days: IDBObjectStore, spans: readonly DaySpan[]): Promise<DayRow[]> {
  const ranges = spans.map(({ brand, from, until }) => IDBKeyRange.bound([brand, from], [brand, until]));
  const lists = ranges.map((range) => answerOf<DayRow[]>(days.index('[brand+day]').getAll(range)));
  return (await Promise.all(lists)).flat();
}

async function alertsOf(alerts: IDBObjectStore, from: number, limit: number) {
  const digests = IDBKeyRange.bound(`digest:${from}`, 'digest:9\uffff', false, true);
  const [rows, all, ofDigests] = await Promise.all([
    latest<AlertRow>(alerts.index('at'), null, limit),
    answerOf(alerts.index('at').count(IDBKeyRange.lowerBound(from))),
    answerOf(alerts.count(digests)),
  ]);
  const unseenCount = rows.filter(({ seenAt }) => seenAt === null).length;
  return { alerts: rows, alertCount: Math.max(0, all - ofDigests), unseenCount };
}

/** The one reading of the desk, on the browser's own transaction: the popup makes its first one before Dexie is loaded. */
export async function readDeskOn(transaction: IDBTransaction, ask: AskDesk): Promise<DeskRows> {
  const store = (name: keyof typeof DESK_TABLES) => transaction.objectStore(name);
  const [brands, tasks] = await Promise.all([
    answerOf<BrandRow[]>(store('brands').getAll()),
    answerOf<TaskRow[]>(store('tasks').index('open').getAll(1, MOST_OPEN)),
  ]);
  const { spans, alertsFrom, limit } = ask(brands);
  const asked = spans.map(({ brand }) => brand);
  const taken = takenBy(tasks);
  const [waiting, takenCount, days, alerts] = await Promise.all([
    waitingOf(store('sightings'), asked, limit + taken.size),
    countStillWaiting(store('sightings'), taken),
    daysOf(store('days'), spans),
    alertsOf(store('alerts'), alertsFrom, limit),
  ]);
  return { brands, tasks, ...waiting, takenCount, days, ...alerts };
}
