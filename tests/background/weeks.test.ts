import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { random } from '../../assets/seeds/random.ts';
import { quietClock } from '../../shared/alerts/quiet.ts';
import { at, BRAND, NOTIFY, signal } from '../shared/alerts/samples.ts';
import { newWorld, world } from './watch-world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./watch-world.ts')).fakeBrowser }));

const { catchUp, JOBS_ALARM } = await import('../../entrypoints/background/catch-up.ts');
const { openDesk } = await import('../../entrypoints/background/desk.ts');
const { raise } = await import('../../stores/tables/alerts.ts');
const { changeSettings } = await import('../../stores/tables/settings.ts');
const { database, forgetDatabase } = await import('../../stores/tables/database.ts');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

async function begin(now: number): Promise<void> {
  newWorld();
  await database().delete();
  forgetDatabase();
  vi.useFakeTimers({ toFake: ['Date'], now });
  await database().brands.put({ ...BRAND, createdAt: 1, updatedAt: 1 });
  await changeSettings((settings) => ({ ...settings, notify: NOTIFY }));
  await catchUp();
}

beforeEach(newWorld);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lives until `until`: at each alarm the worker wakes, as it would. */
async function liveUntil(until: number): Promise<void> {
  for (;;) {
    const alarm = world.alarms.get(JOBS_ALARM);
    if (alarm === undefined || alarm > until) break;
    vi.setSystemTime(Math.max(Date.now(), alarm));
    await catchUp();
  }
  vi.setSystemTime(until);
}

const mention = async (id: string, happenedAt = Date.now()): Promise<void> => {
  await raise([signal(id, Date.now(), { happenedAt })], await openDesk(Date.now()));
  await catchUp();
};

const local = (instant: number): string =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', timeStyle: 'short' }).format(instant);

test('a normal evening and night of the demo brand: no notification, one digest in the morning', async () => {
  await begin(at('2026-11-30T17:30:00Z'));
  for (let hour = 0; hour < 14; hour += 1) {
    await mention(`night-${hour}`);
    await liveUntil(Date.now() + 55 * MINUTE);
  }
  await liveUntil(at('2026-12-01T07:29:00Z'));
  expect(world.shown).toEqual([]);
  await liveUntil(at('2026-12-01T07:59:00Z'));
  expect(world.shown).toHaveLength(1);
  const digest = await database().alerts.get(world.shown[0] ?? '');
  expect(digest).toMatchObject({ kind: 'digest', title: { values: { count: 14 } } });
});

test.each([
  ['in autumn', '2026-10-12T05:00:00Z'],
  ['in spring', '2026-03-09T05:00:00Z'],
])(
  'four weeks with the clock change %s: every held item is in exactly one digest, at half past eight',
  async (_, start) => {
    await begin(at(start));
    const chance = random(5);
    const end = at(start) + 28 * DAY;
    let count = 0;
    while (Date.now() < end) {
      // The machine sleeps now and then: nothing wakes it, and its alarms come late.
      if (chance() < 0.03) vi.setSystemTime(Date.now() + chance() * 10 * HOUR);
      await liveUntil(Date.now() + chance() * 5 * HOUR);
      const many = chance() < 0.1 ? 8 : 1;
      for (let index = 0; index < many; index += 1) await mention(`${count++}`);
    }
    await liveUntil(Date.now() + 4 * DAY);
    const alerts = await database().alerts.toArray();
    const held = alerts.filter(({ decision }) => decision === 'digest');
    const digests = alerts.filter(({ kind }) => kind === 'digest');
    expect(held.length).toBeGreaterThan(80);
    expect(alerts).toHaveLength(count + digests.length);
    for (const { id, title } of digests) {
      expect(held.filter(({ digest }) => digest === id)).toHaveLength(Number(title.values?.count));
    }
    expect(held.filter(({ digest }) => !digests.some(({ id }) => id === digest))).toEqual([]);
    const quiet = quietClock(NOTIFY, BRAND);
    const rung = alerts.filter(({ decision, kind }) => decision === 'now' && kind === 'mention');
    expect(rung.length).toBeGreaterThan(20);
    expect(rung.filter((alert) => !quiet.mayRing(alert.at))).toEqual([]);
    // On time, but for the mornings that the machine slept through.
    const punctual = digests.filter((digest) => local(digest.at) === '08:30');
    expect(punctual.length).toBeGreaterThan(digests.length * 0.6);
    expect(new Set(digests.map((digest) => new Date(digest.at).toDateString())).size).toBe(digests.length);
  },
  60_000,
);

describe('bad times', () => {
  test('the clock goes back five hours: the morning comes at its own time, and nothing rings twice', async () => {
    await begin(at('2026-11-30T20:00:00Z'));
    await mention('a');
    vi.setSystemTime(at('2026-12-01T01:00:00Z'));
    await catchUp();
    vi.setSystemTime(at('2026-11-30T20:30:00Z'));
    await catchUp();
    await liveUntil(at('2026-12-01T08:00:00Z'));
    expect(world.shown).toHaveLength(1);
    expect(local((await database().alerts.get(world.shown[0] ?? ''))?.at ?? 0)).toBe('08:30');
  });

  test('a traveller’s browser changes its zone: the brand’s mornings stay', async () => {
    await begin(at('2026-11-30T20:00:00Z'));
    await mention('a');
    vi.stubEnv('TZ', 'Asia/Tokyo');
    await liveUntil(at('2026-12-01T08:00:00Z'));
    vi.unstubAllEnvs();
    expect(local((await database().alerts.get(world.shown[0] ?? ''))?.at ?? 0)).toBe('08:30');
  });

  test('the system refuses notifications: said on the row, and not tried for ever', async () => {
    await begin(at('2026-11-30T10:00:00Z'));
    world.refuses = true;
    await mention('a');
    await catchUp();
    expect(await database().alerts.toArray()).toMatchObject([{ delivery: 'refused' }]);
    world.refuses = false;
    await catchUp();
    expect(world.shown).toEqual([]);
  });

  test('a pause holds, and tells at its end', async () => {
    await begin(at('2026-11-30T10:00:00Z'));
    await changeSettings((settings) => ({ ...settings, pausedUntil: Date.now() + HOUR }));
    await mention('a');
    await mention('b');
    expect(world.shown).toEqual([]);
    expect(world.badges.at(-1)).toBe('II');
    await liveUntil(at('2026-11-30T11:01:00Z'));
    expect(world.shown).toHaveLength(1);
  });
});

describe('reminders', () => {
  const task = (id: string, dueAt: number) => ({
    id,
    brand: 'b',
    kind: 'other' as const,
    title: `Tâche ${id}`,
    note: '',
    person: null,
    dueAt,
    link: null,
    sighting: null,
    answer: null,
    open: 1 as const,
    doneAt: null,
    doneBy: null,
    createdAt: 1,
    updatedAt: 1,
  });

  test('ring once at their time, in the quiet too; moved, they ring again', async () => {
    await begin(at('2026-11-30T20:00:00Z'));
    await database().tasks.put(task('t', at('2026-11-30T21:00:00Z')));
    await catchUp();
    await liveUntil(at('2026-11-30T20:59:00Z'));
    expect(world.shown).toEqual([]);
    await liveUntil(at('2026-11-30T23:00:00Z'));
    expect(world.shown).toEqual([`reminder:t/${at('2026-11-30T21:00:00Z')}`]);
    await database().tasks.update('t', { dueAt: at('2026-12-01T10:00:00Z') });
    await catchUp();
    await liveUntil(at('2026-12-01T10:05:00Z'));
    expect(world.shown).toHaveLength(2);
  });

  test('that a long sleep made late are one summary; a few are marked late', async () => {
    await begin(at('2026-11-30T20:00:00Z'));
    for (let index = 0; index < 6; index += 1) {
      await database().tasks.put(task(String(index), at('2026-11-30T21:00:00Z') + index));
    }
    await catchUp();
    vi.setSystemTime(at('2026-12-01T06:00:00Z'));
    await catchUp();
    expect(world.shown).toEqual([`digest:late:${at('2026-12-01T06:00:00Z')}`]);
    await database().tasks.put(task('alone', at('2026-12-01T06:30:00Z')));
    vi.setSystemTime(at('2026-12-01T09:00:00Z'));
    await catchUp();
    const late = await database().alerts.get(`reminder:alone/${at('2026-12-01T06:30:00Z')}`);
    expect(late?.title.key).toBe('reminderLate');
  });
});
