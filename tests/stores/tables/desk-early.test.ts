import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { SightingRow } from '../../../shared/sightings/sighting.ts';
import { DATABASE_NAME, SCHEMA } from '../../../shared/storage/schema.ts';
import { DEFAULT_SETTINGS } from '../../../shared/storage/settings.ts';
import { createDatabase, database, forgetDatabase } from '../../../stores/tables/database.ts';
import { countWaiting, daysBetween, readDesk, waitingComments } from '../../../stores/tables/desk.ts';
import { readDeskEarly } from '../../../stores/tables/desk-early.ts';
import type { AskDesk } from '../../../stores/tables/desk-reading.ts';
import { changeSettings } from '../../../stores/tables/settings.ts';
import { openTasks } from '../../../stores/tables/tasks.ts';
import { alert, brand, day, sighting, task } from '../../components/desk-rows.ts';

afterEach(async () => {
  await database().delete();
  forgetDatabase();
});

const span = (id: string) => ({ brand: id, from: '2026-01-02', until: '2026-01-04' });
const askWith =
  (limit: number, alertsFrom = 1100): AskDesk =>
  (brands) => ({ spans: brands.map(({ id }) => span(id)), alertsFrom, limit });

/** An instant of a small clock, so that several rows share one. */
const instant = fc.integer({ min: 1090, max: 1110 });
const owner = fc.constantFrom('g', 'h', 'nobody');

const anySighting = fc.record({ owner, at: instant, waits: fc.boolean() });
const anyAlert = fc.record({ at: instant, isDigest: fc.boolean(), isSeen: fc.boolean() });
const anyTask = fc.record({ about: fc.nat(40), isOpen: fc.boolean(), isReply: fc.boolean() });
const anyDay = fc.record({ owner, day: fc.integer({ min: 1, max: 6 }) });

const tables = fc.record({
  brands: fc.subarray(['g', 'h']),
  sightings: fc.array(anySighting, { maxLength: 40 }),
  alerts: fc.array(anyAlert, { maxLength: 20 }),
  tasks: fc.array(anyTask, { maxLength: 6 }),
  days: fc.array(anyDay, { maxLength: 12 }),
});
type Tables = typeof tables extends fc.Arbitrary<infer Rows> ? Rows : never;

function sightingRow({ owner: id, at, waits }: Tables['sightings'][number], place: number): SightingRow {
  const { waiting: _, ...rest } = sighting({ id: `s${place}`, brand: id, at });
  return waits ? { ...rest, waiting: 1 } : rest;
}

async function fill({ brands, sightings, alerts, tasks, days }: Tables): Promise<void> {
  const all = database();
  for (const table of all.tables) await table.clear();
  await all.brands.bulkPut(brands.map((id) => brand({ id })));
  await all.sightings.bulkPut(sightings.map(sightingRow));
  const alertRow = ({ at, isDigest, isSeen }: Tables['alerts'][number], place: number) =>
    alert({ id: `${isDigest ? `digest:${at}:` : 'mention:'}${place}`, at, seenAt: isSeen ? at : null });
  await all.alerts.bulkPut(alerts.map(alertRow));
  const taskRow = ({ about, isOpen, isReply }: Tables['tasks'][number], place: number) => {
    const { open, ...rest } = task({ id: `t${place}`, sighting: `s${about}`, kind: isReply ? 'reply' : 'other' });
    return isOpen ? { ...rest, open: 1 as const } : rest;
  };
  await all.tasks.bulkPut(tasks.map(taskRow));
  await all.days.bulkPut(
    days.map(({ owner: id, day: of }) => day({ id: `${id}/2026-01-0${of}`, brand: id, day: `2026-01-0${of}` })),
  );
}

/** The same, by Dexie's own queries. */
async function byDexie(brands: readonly string[], limit: number, from: number) {
  const all = database();
  const open = await openTasks();
  const taken = new Set(open.flatMap(({ kind, sighting: id }) => (kind === 'other' || id === null ? [] : [id])));
  const lists = await Promise.all(brands.map((id) => waitingComments(id, limit + taken.size)));
  const counts = await Promise.all(brands.map(countWaiting));
  const alerts = await all.alerts.orderBy('at').reverse().limit(limit).toArray();
  const lately = await all.alerts.where('at').aboveOrEqual(from).toArray();
  const rows = await all.sightings.bulkGet([...taken]);
  return {
    brands: await all.brands.toArray(),
    tasks: open,
    waiting: lists.flat().sort((one, other) => other.at - one.at),
    waitingCount: counts.reduce((sum, count) => sum + count, 0),
    takenCount: rows.filter((row) => row?.waiting === 1).length,
    days: (await Promise.all(brands.map((id) => daysBetween(span(id))))).flat(),
    alerts,
    alertCount: lately.filter(({ id }) => !id.startsWith('digest:')).length,
    unseenCount: alerts.filter(({ seenAt }) => seenAt === null).length,
  };
}

async function expectWhatDexieReads(): Promise<void> {
  const property = fc.asyncProperty(tables, fc.integer({ min: 1, max: 8 }), async (rows, limit) => {
    await fill(rows);
    const expected = await byDexie(rows.brands, limit, 1100);
    expect((await readDeskEarly(askWith(limit)))?.rows).toEqual(expected);
    expect(await readDesk(askWith(limit))).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 60 });
}

test('reads what Dexie reads, before and after Dexie is there', expectWhatDexieReads);

test('reads the same in a browser that cannot read an index backwards at once', async () => {
  const backwards = Reflect.get(IDBIndex.prototype, 'getAllRecords');
  expect(backwards).toBeTypeOf('function');
  Reflect.set(IDBIndex.prototype, 'getAllRecords', undefined);
  await expectWhatDexieReads().finally(() => Reflect.set(IDBIndex.prototype, 'getAllRecords', backwards));
});

test('brings the settings along, over today’s defaults', async () => {
  await database().open();
  expect((await readDeskEarly(askWith(5)))?.settings).toEqual(DEFAULT_SETTINGS);
  await changeSettings((settings) => ({ ...settings, language: 'en' }));
  expect((await readDeskEarly(askWith(5)))?.settings).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});

test('makes no database where there is none', async () => {
  expect(await readDeskEarly(askWith(5))).toBeNull();
  expect(await Dexie.exists(DATABASE_NAME)).toBe(false);
});

test('leaves a database of an older version as it is', async () => {
  const older = createDatabase(DATABASE_NAME, SCHEMA.slice(0, -1));
  await older.open();
  older.close();
  expect(await readDeskEarly(askWith(5))).toBeNull();
  const [found] = await indexedDB.databases();
  expect(found?.version).toBe((SCHEMA.at(-2)?.version ?? 0) * 10);
});

/** A database of today's version with all tables, whose indexes are given. */
async function makeOdd(indexes: Record<string, string>): Promise<void> {
  const newest = SCHEMA.at(-1)?.version ?? 0;
  const stores = Object.assign({}, ...SCHEMA.map((version) => version.stores), indexes);
  const odd = createDatabase(DATABASE_NAME, [{ version: newest, stores }]);
  await odd.open();
  odd.close();
}

test('leaves a database that lacks an index to Dexie', async () => {
  await makeOdd({});
  expect(await readDeskEarly(askWith(5))).not.toBeNull();
  await Dexie.delete(DATABASE_NAME);
  await makeOdd({ sightings: 'id, at' });
  expect(await readDeskEarly(askWith(5))).toBeNull();
});

test('a storage that is refused is nothing, and no fault', async () => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(await readDeskEarly(askWith(5))).toBeNull();
  indexedDB.open = open;
});

test('holds up no upgrade that begins while it reads, and keeps nothing open', async () => {
  await database().brands.put(brand());
  database().close();
  const upgrade = (version: number) =>
    new Promise<boolean>((resolve) => {
      const opening = indexedDB.open(DATABASE_NAME, version);
      let wasBlocked = false;
      opening.onblocked = () => {
        wasBlocked = true;
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve(wasBlocked);
      };
    });
  let begun: Promise<boolean> | undefined;
  const early = await readDeskEarly((brands) => {
    begun = upgrade(1000);
    return askWith(5)(brands);
  });
  expect(early?.rows.brands).toHaveLength(1);
  expect(await begun).toBe(false);
  expect(await upgrade(1001)).toBe(false);
  await Dexie.delete(DATABASE_NAME);
});
