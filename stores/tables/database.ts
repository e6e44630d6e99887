import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { AlertRow } from '../../shared/alerts/alert.ts';
import type { JobRow } from '../../shared/alerts/job.ts';
import type { DayRow, HourRow } from '../../shared/measure/day-row.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import type {
  BrandRow,
  CacheRow,
  CharterRow,
  CounterRow,
  FactRow,
  PickRow,
  RejectionRow,
  SettingRow,
  TemplateRow,
} from '../../shared/storage/rows.ts';
import { DATABASE_NAME, SCHEMA, type SchemaVersion } from '../../shared/storage/schema.ts';
import type { TaskRow } from '../../shared/tasks/task.ts';

export type TactDatabase = Dexie & {
  brands: EntityTable<BrandRow, 'id'>;
  /** Keyed by brand and id: two brands may both have an `hours.fr`. */
  templates: Table<TemplateRow, [string, string]>;
  facts: Table<FactRow, [string, string]>;
  charters: EntityTable<CharterRow, 'brand'>;
  picks: EntityTable<PickRow, 'id'>;
  rejections: EntityTable<RejectionRow, 'id'>;
  counters: EntityTable<CounterRow, 'name'>;
  caches: EntityTable<CacheRow, 'name'>;
  settings: EntityTable<SettingRow, 'name'>;
  sightings: EntityTable<SightingRow, 'id'>;
  alerts: EntityTable<AlertRow, 'id'>;
  tasks: EntityTable<TaskRow, 'id'>;
  jobs: EntityTable<JobRow, 'name'>;
  days: EntityTable<DayRow, 'id'>;
  hours: EntityTable<HourRow, 'id'>;
};

/** Runs a pure step over every row of the tables that the version before had. */
async function upgrade(transaction: Transaction, step: NonNullable<SchemaVersion['up']>): Promise<void> {
  const names = transaction.storeNames;
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const name of names) rows[name] = await transaction.table(name).toArray();
  const changed = step(rows);
  for (const name of Object.keys(changed)) await transaction.table(name).bulkPut(changed[name] ?? []);
}

/** Opens nothing by itself: Dexie opens at the first query. `versions` is an argument so that tests can walk the road. */
export function createDatabase(name = DATABASE_NAME, versions: readonly SchemaVersion[] = SCHEMA): TactDatabase {
  // Dexie's own cache would answer the worker from before a change that another page has just made.
  const database = new Dexie(name, { cache: 'disabled' }) as TactDatabase;
  for (const { version, stores, up } of versions) {
    const declared = database.version(version).stores(stores);
    if (up !== undefined) declared.upgrade((transaction) => upgrade(transaction, up));
  }
  return database;
}

let opened: TactDatabase | undefined;

/** The one database of this world (worker or screen). */
export function database(): TactDatabase {
  opened ??= createDatabase();
  return opened;
}

/** For tests: forget the open database, so that the next call opens afresh. */
export function forgetDatabase(): void {
  opened?.close();
  opened = undefined;
}
