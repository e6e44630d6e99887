export const DATABASE_NAME = 'tact';

/**
 * The database's versions as data: `stores` in Dexie's notation (key first, then indexes), `up` a
 * pure function on the rows of the version before. A version is never edited once released; each
 * has a sample in `tests/fixtures/db/v<n>.json` that today's code must open.
 */
export interface SchemaVersion {
  version: number;
  stores: Record<string, string>;
  /** Rows by table, before -> after; absent when only tables or indexes were added. */
  up?: (rows: Record<string, Record<string, unknown>[]>) => Record<string, Record<string, unknown>[]>;
}

export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      brands: 'id',
      templates: '[brand+id], brand',
      facts: '[brand+id], brand',
      charters: 'brand',
      picks: 'id, at, brand, post, [brand+at]',
      rejections: 'id, at, brand',
      counters: 'name',
      caches: 'name',
      settings: 'name',
    },
  },
  {
    version: 2,
    stores: {
      sightings: 'id, at, waiting, [brand+waiting+at], [brand+network+post], [brand+author], [brand+feedback+at]',
      alerts: 'id, at, [brand+at], pending, held, sighting',
      tasks: 'id, open, sighting, brand',
      jobs: 'name, dueAt',
      days: 'id, [brand+day]',
      hours: 'id, [brand+hour]',
    },
  },
];
