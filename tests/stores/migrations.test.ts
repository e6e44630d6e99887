import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { SCHEMA, type SchemaVersion } from '../../shared/storage/schema.ts';
import { createDatabase } from '../../stores/tables/database.ts';

type Sample = Record<string, Record<string, unknown>[]>;

const NAME = 'tact-road';
const samples = globSync('tests/fixtures/db/v*.json').sort();
const versionOf = (path: string): number => Number(/v(\d+)\.json$/.exec(path)?.[1]);
const load = (path: string): Sample => JSON.parse(readFileSync(path, 'utf8')) as Sample;

afterEach(() => Dexie.delete(NAME));

async function fill(versions: readonly SchemaVersion[], sample: Sample): Promise<void> {
  const database = createDatabase(NAME, versions);
  for (const [table, rows] of Object.entries(sample)) await database.table(table).bulkAdd(rows);
  database.close();
}

test('every version has a sample of what people had under it', () => {
  expect(samples.map(versionOf)).toEqual(SCHEMA.map(({ version }) => version));
});

test.each(samples)('%s is opened by today’s code with nothing lost', async (path) => {
  const sample = load(path);
  await fill(
    SCHEMA.filter(({ version }) => version <= versionOf(path)),
    sample,
  );
  const database = createDatabase(NAME);
  const counts = await Promise.all(Object.keys(sample).map((table) => database.table(table).count()));
  expect(counts).toEqual(Object.values(sample).map((rows) => rows.length));
  database.close();
});

test('a step runs over every row of the version before, in order', async () => {
  const first: SchemaVersion = { version: 1, stores: { settings: 'name' } };
  const second: SchemaVersion = {
    version: 2,
    stores: { settings: 'name' },
    up: (rows) => ({ settings: (rows.settings ?? []).map((row) => ({ ...row, value: `${String(row.value)}!` })) }),
  };
  await fill([first], { settings: [{ name: 'a', value: 'x' }] });
  const database = createDatabase(NAME, [first, second]);
  expect(await database.table('settings').get('a')).toEqual({ name: 'a', value: 'x!' });
  database.close();
});

test('a page that has the version before open does not hold up an upgrade, nor does a popup opened in the middle of it', async () => {
  const before = createDatabase(NAME, SCHEMA.slice(0, 1));
  await before.table('settings').put({ name: 'a', value: 1 });
  const worker = createDatabase(NAME);
  const popup = createDatabase(NAME);
  const [written, read] = await Promise.all([
    worker.transaction('rw', worker.settings, async () => await worker.settings.put({ name: 'b', value: 2 })),
    popup.settings.get('a'),
  ]);
  expect([written, read]).toEqual(['b', { name: 'a', value: 1 }]);
  expect(await popup.settings.count()).toBe(2);
  for (const database of [before, worker, popup]) database.close();
});
