import type { AlertRow, Signal } from '../../shared/alerts/alert.ts';
import type { Desk } from '../../shared/alerts/decide.ts';
import { type CounterRise, counterSignal, signalOf, surgeSignal } from '../../shared/alerts/signals.ts';
import { LEAST, surgeStart, weighSurge } from '../../shared/alerts/surge.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import { addSignals } from './alerts.ts';
import { database } from './database.ts';

const HOUR = 60 * 60 * 1000;
const HISTORY_HOURS = 28 * 24;

async function authorsIn(brand: string, hour: number): Promise<number> {
  const rows = await database()
    .sightings.where('at')
    .between(hour * HOUR, (hour + 1) * HOUR, true, false)
    .toArray();
  return new Set(rows.filter((row) => row.brand === brand && !row.ours).map(({ handle, author }) => handle ?? author))
    .size;
}

/** Weighs the present hour of one brand; an hour that is part of a surge is marked, so that it is no history later. */
async function surgeOf(brand: string, now: number): Promise<Signal | null> {
  const hour = Math.floor(now / HOUR);
  const row = await database().hours.get(`${brand}/${hour}`);
  if (row === undefined || row.count < LEAST) return null;
  const history = await database()
    .hours.where('[brand+hour]')
    .between([brand, hour - HISTORY_HOURS], [brand, hour], true, false)
    .toArray();
  const { count, negative } = row;
  const surge = weighSurge(history, hour, { count, negative, authors: await authorsIn(brand, hour) });
  if (surge.level === null) return null;
  await database().hours.put({ ...row, flagged: 1 });
  return surgeSignal(brand, surgeStart(history, hour, surge.usual), surge, count, now);
}

/** Brands of which something was written in the present hour: what was written before can be no surge of now. */
const brandsNow = (fresh: readonly SightingRow[], now: number): string[] => [
  ...new Set(fresh.filter(({ at }) => Math.floor(at / HOUR) === Math.floor(now / HOUR)).map(({ brand }) => brand)),
];

/**
 * What is to be told of things seen for the first time: decided and stored in the transaction that takes them in (tables
 * `alerts`, `hours` and `sightings`). `inFront`: the page was before the person's eyes.
 */
export async function tellNews(
  fresh: readonly SightingRow[],
  rise: CounterRise | null,
  desk: Omit<Desk, 'rang'>,
  inFront: boolean,
): Promise<AlertRow[]> {
  const { now } = desk;
  const signals: (Signal | null)[] = fresh.map((row) => signalOf(row, now, inFront));
  if (rise !== null) signals.push(counterSignal(rise, now, inFront));
  for (const brand of brandsNow(fresh, now)) signals.push(await surgeOf(brand, now));
  return await addSignals(
    signals.filter((signal) => signal !== null),
    desk,
  );
}
