import type { DayRow, HourRow } from '../../shared/measure/day-row.ts';
import { type BrandClock, changeDay, changeHour, measure } from '../../shared/sightings/measures.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import { database } from './database.ts';

const newDay = (brand: string, day: string): DayRow => ({
  ...{ id: `${brand}/${day}`, brand, day },
  ...{ received: 0, answered: 0, minutes: [], rough: [] },
});

const newHour = (brand: string, hour: number): HourRow => ({
  id: `${brand}/${hour}`,
  brand,
  hour,
  count: 0,
  negative: 0,
});

/**
 * Takes out of a brand's days and hours what its rows counted for before, and puts in what they count for now; inside the
 * transaction that changes the rows, so that each is counted exactly once.
 */
export async function countAgain(
  brand: string,
  before: readonly SightingRow[],
  now: readonly SightingRow[],
  clock: BrandClock,
): Promise<void> {
  const [less, more] = [measure(before, clock), measure(now, clock)];
  const days = [...new Set([...less.days.keys(), ...more.days.keys()])];
  const dayRows = await database().days.bulkGet(days.map((day) => `${brand}/${day}`));
  await database().days.bulkPut(
    days.map((day, place) => changeDay(dayRows[place] ?? newDay(brand, day), less.days.get(day), more.days.get(day))),
  );
  const hours = [...new Set([...less.hours.keys(), ...more.hours.keys()])];
  const hourRows = await database().hours.bulkGet(hours.map((hour) => `${brand}/${hour}`));
  await database().hours.bulkPut(
    hours.map((hour, place) =>
      changeHour(hourRows[place] ?? newHour(brand, hour), less.hours.get(hour), more.hours.get(hour)),
    ),
  );
}
