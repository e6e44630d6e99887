import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { random } from '../../assets/seeds/random.ts';
import type { AlertRow, Signal } from '../../shared/alerts/alert.ts';
import { at, BRAND, NOTIFY, signal } from '../shared/alerts/samples.ts';
import { countDatabaseSteps, isDead, liveFor, newWorld, world } from './watch-world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./watch-world.ts')).fakeBrowser }));

const { catchUp } = await import('../../entrypoints/background/catch-up.ts');
const { openDesk } = await import('../../entrypoints/background/desk.ts');
const { raise } = await import('../../stores/tables/alerts.ts');
const { changeSettings } = await import('../../stores/tables/settings.ts');
const { database, forgetDatabase } = await import('../../stores/tables/database.ts');

const MINUTE = 60_000;
const START = at('2026-11-30T05:00:00Z');
/** Enough to meet every step several times; `TACT_KILLS=1000 npm run unit -- kills` is the long run. */
const KILLS = Number(process.env.TACT_KILLS ?? 200);

beforeEach(async () => {
  newWorld();
  await database().delete();
  forgetDatabase();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await database().brands.put({ ...BRAND, createdAt: 1, updatedAt: 1 });
  await changeSettings((settings) => ({ ...settings, notify: NOTIFY }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const now = (): number => Date.now();
const wait = (time: number): void => void vi.setSystemTime(now() + time);

/** What a page does: it sends until it is answered, always the same signals. */
async function send(signals: readonly Signal[]): Promise<void> {
  await raise(signals, await openDesk(now()));
}

async function oneLife(work: () => Promise<void>, steps: number): Promise<boolean> {
  liveFor(steps);
  await work().catch(() => undefined);
  const died = isDead();
  liveFor(Number.POSITIVE_INFINITY);
  return died;
}

/** Rung ids that rang again after their delivery had been written. */
const again: string[] = [];

async function liveAndCheck(work: () => Promise<void>, steps: number): Promise<boolean> {
  const delivered = new Set(
    (await database()
      .alerts.filter(({ delivery }) => delivery === 'shown')
      .primaryKeys()) as string[],
  );
  const before = world.shown.length;
  const died = await oneLife(work, steps);
  again.push(...world.shown.slice(before).filter((id) => delivered.has(id)));
  return died;
}

function check(alerts: AlertRow[], sent: Set<string>): void {
  const shown = new Set(world.shown);
  const known = new Map(alerts.map((alert) => [alert.id, alert]));
  expect([...sent].filter((id) => !known.has(id))).toEqual([]);
  const toRing = alerts.filter(({ decision }) => decision === 'now');
  expect(toRing.filter(({ id, delivery }) => !shown.has(id) || delivery !== 'shown')).toEqual([]);
  expect([...shown].filter((id) => known.get(id)?.decision !== 'now')).toEqual([]);
  const held = alerts.filter(({ decision }) => decision === 'digest');
  expect(held.filter(({ digest }) => digest === undefined || !known.has(digest))).toEqual([]);
  const told = alerts.filter(({ kind }) => kind === 'digest').map(({ title }) => Number(title.values?.count));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(held.length);
}

test('the worker killed again and again: no alert lost, none doubled, each held one in one digest', async () => {
  countDatabaseSteps();
  const chance = random(11);
  const sent = new Set<string>();
  let pending: Signal[] = [];
  let kills = 0;
  for (let life = 0; kills < KILLS; life += 1) {
    if (pending.length === 0 && life % 3 === 0) {
      pending = Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, index) => signal(`${life}-${index}`, now()));
      for (const { id } of pending) sent.add(id);
    }
    const batch = pending;
    const work = async () => {
      if (batch.length > 0) await send(batch);
      pending = [];
      await catchUp();
    };
    if (await liveAndCheck(work, Math.floor(chance() * 45))) kills += 1;
    // Longer than a lease; now and then a night.
    wait(life % 40 === 39 ? 9 * 60 * MINUTE : 2 * MINUTE);
  }
  await send(pending);
  for (let morning = 0; morning < 4; morning += 1) {
    wait(24 * 60 * MINUTE);
    await catchUp();
  }
  expect(sent.size).toBeGreaterThan(KILLS / 4);
  expect(again).toEqual([]);
  check(await database().alerts.toArray(), sent);
}, 120_000);
