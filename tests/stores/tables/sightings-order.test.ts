import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { Sighted, SightedBatch } from '../../../shared/sightings/sighting.ts';
import { addSignals } from '../../../stores/tables/alerts.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { recordSightings, type Tell } from '../../../stores/tables/sightings.ts';
import { desk, signal } from '../../shared/alerts/samples.ts';
import { batch, comment, context, GARANCE, NOON, post, reply } from './sighting-samples.ts';

const OTHER = { ...GARANCE, id: 'autre', name: 'Vélos Ardoise', accounts: [{ network: 'x', id: 'velosardoise' }] };
const BRANDS = [GARANCE, OTHER];

afterEach(async () => {
  vi.restoreAllMocks();
  await database().delete();
  forgetDatabase();
});

/** Signals much as the worker would make them: one for each new comment, one for a counter. */
const tell: Tell = async (fresh, rise) => {
  const counter = rise === null ? [] : [signal('counter', NOON, { id: 'counter:x/cyclesgarance/1' })];
  await addSignals([...fresh.map(({ id }) => signal(id, NOON)), ...counter], desk(NOON));
};

/** All that the tables hold, but when rows were last changed. */
async function everything(): Promise<unknown> {
  const all = database();
  const rows = await all.sightings.orderBy('id').toArray();
  return {
    sightings: rows.map(({ updatedAt: _, ...row }) => row),
    alerts: await all.alerts.toCollection().primaryKeys(),
    days: (await all.days.orderBy('id').toArray()).filter(({ received, answered }) => received + answered > 0),
    hours: (await all.hours.orderBy('id').toArray()).filter(({ count }) => count > 0),
    counters: await all.counters.toArray(),
    open: await all.tasks.where('open').equals(1).primaryKeys(),
  };
}

interface Told {
  batch: SightedBatch;
  now: number;
}

const take = async ({ batch: told, now }: Told) => await recordSightings(told, context({ brands: BRANDS, now, tell }));

async function empty(): Promise<void> {
  for (const table of database().tables) await table.clear();
}

async function outcome(told: readonly Told[]): Promise<unknown> {
  await empty();
  await database().tasks.put({ id: 't', kind: 'reply', sighting: 'garance/x/105', open: 1 } as never);
  for (const one of told) await take(one);
  return await everything();
}

const TEXTS = ['Vous êtes ouverts le dimanche ?', 'Mon vélo est cassé', 'bravo', 'Et les Vélos Ardoise ?', 'au feu !'];

/** What one of two tabs may show of a thread at a time: cut texts, times to the hour, parents unknown. */
const sighted: fc.Arbitrary<Sighted> = fc
  .record({
    place: fc.integer({ min: 0, max: 9 }),
    cut: fc.boolean(),
    approx: fc.boolean(),
    noParent: fc.boolean(),
    listed: fc.boolean(),
    answered: fc.constantFrom('yes', 'no', 'unknown'),
  })
  .map(({ place, cut, approx, noParent, listed, answered }) => {
    const key = String(101 + place);
    const text = TEXTS[place % TEXTS.length] ?? '';
    const parent = noParent ? null : place > 5 ? String(101 + place - 4) : '100';
    const seen = {
      ...{ parent, post: noParent ? null : '100', text: cut ? text.slice(0, 9) : text },
      ...(approx ? { approx: true as const, time: new Date(NOON + (place + 30) * 60_000).toISOString() } : {}),
    };
    if (place > 6) return reply(key, parent ?? '100', { ...seen, text: 'Bonjour, oui.' });
    return comment(key, { ...seen, answered, ...(listed ? { concern: 'notification', text: `Karim : ${text}` } : {}) });
  });

const told: fc.Arbitrary<Told> = fc
  .record({
    items: fc.array(sighted, { minLength: 1, maxLength: 6 }),
    counter: fc.option(fc.integer({ min: 1, max: 9 })),
    minutes: fc.integer({ min: 60, max: 3000 }),
  })
  .map(({ items, counter, minutes }) => ({
    batch: batch([post(), ...items], { counter }),
    now: NOON + minutes * 60_000,
  }));

test('whatever two tabs tell, in whatever order and however often, the rows, sums and alerts are the same', async () => {
  const run = fc.asyncProperty(
    fc.array(told, { minLength: 1, maxLength: 5 }),
    fc.infiniteStream(fc.nat()),
    async (all, chance) => {
      const draw = (most: number) => (chance.next().value ?? 0) % most;
      const again = [...all, ...all.filter(() => draw(3) === 0)];
      const shuffled = again.map((one) => ({ one, at: draw(1000) })).sort((a, b) => a.at - b.at);
      expect(await outcome(shuffled.map(({ one }) => one))).toEqual(await outcome(all));
    },
  );
  await fc.assert(run, { numRuns: 40, endOnFailure: true });
}, 120_000);

test('two tabs at the same moment add nothing twice', async () => {
  const items = [post(), comment('110'), comment('111', { text: 'bravo' }), reply('140', '110')];
  const alone = await outcome([{ batch: batch(items, { counter: 3 }), now: NOON }]);
  await empty();
  await database().tasks.put({ id: 't', kind: 'reply', sighting: 'garance/x/105', open: 1 } as never);
  const tabs = await Promise.all([1, 2, 3].map(() => take({ batch: batch(items, { counter: 3 }), now: NOON })));
  expect(tabs.map(({ fresh }) => fresh.length).sort()).toEqual([0, 0, 2]);
  expect(await everything()).toEqual(alone);
});

const STEPS = [
  ['sightings', 'bulkPut', 1],
  ['sightings', 'bulkPut', 2],
  ['sightings', 'where', 1],
  ['days', 'bulkGet', 1],
  ['days', 'bulkPut', 1],
  ['hours', 'bulkPut', 1],
  ['tasks', 'bulkPut', 1],
  ['counters', 'put', 1],
  ['alerts', 'bulkAdd', 1],
] as const;

test.each(STEPS)(
  'a worker that dies at %s.%s, call %i, leaves nothing half-done, and the retry does it all',
  async (table, method, call) => {
    const first = { batch: batch([post(), comment('105'), comment('106')]), now: NOON };
    const second = { batch: batch([reply('140', '105'), comment('111')], { counter: 2 }), now: NOON + 60_000 };
    const wanted = await outcome([first, second]);
    const before = await outcome([first]);
    const rows = database()[table] as unknown as Record<string, (...args: unknown[]) => unknown>;
    const real = (rows[method] as (...args: unknown[]) => unknown).bind(rows);
    let calls = 0;
    rows[method] = (...args) => {
      calls += 1;
      if (calls === call) throw new Error('killed');
      return real(...args);
    };
    await expect(take(second)).rejects.toThrow('killed');
    delete rows[method];
    expect(await everything()).toEqual(before);
    await take(second);
    expect(await everything()).toEqual(wanted);
  },
);

test('a decision that fails takes its sightings back with it: they are fresh again', async () => {
  const failing = context({ tell: () => Promise.reject(new Error('killed')) });
  await expect(recordSightings(batch([post(), comment('110')]), failing)).rejects.toThrow('killed');
  expect(await database().sightings.count()).toBe(0);
  expect((await recordSightings(batch([post(), comment('110')]), context())).fresh).toHaveLength(1);
});
