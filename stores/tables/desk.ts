import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { DayRow } from '../../shared/measure/day-row.ts';
import type { Feedback, SightingRow } from '../../shared/sightings/sighting.ts';
import { database } from './database.ts';
import { type AskDesk, type DaySpan, DESK_TABLES, type DeskRows, readDeskOn } from './desk-reading.ts';

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

const daysOf = ({ brand, from, until }: DaySpan) =>
  database().days.where('[brand+day]').between([brand, from], [brand, until], true, true).toArray();

/** The desk inside the caller's `liveQuery`: Dexie hears of changes through its own queries alone, so one of each table is made. */
export async function readDesk(ask: AskDesk): Promise<DeskRows> {
  const tables = Object.keys(DESK_TABLES).map((name) => database().table(name));
  return await database().transaction('r', tables, async ({ idbtrans }) => {
    const [rows] = await Promise.all([readDeskOn(idbtrans, ask), ...tables.map((table) => table.limit(1).toArray())]);
    return rows;
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
