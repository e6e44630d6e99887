import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addSignals,
  makeDigest,
  markDelivered,
  markSeen,
  markShowing,
  pendingAlerts,
  raise,
} from '../../../stores/tables/alerts.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { ensureJob, leaseJob, moveJob, nearestJob } from '../../../stores/tables/jobs.ts';
import { at, desk, NOTIFY, signal } from '../../shared/alerts/samples.ts';

const MONDAY = at('2026-11-30T10:00:00Z');
const NIGHT = at('2026-11-30T22:00:00Z');
const MORNING = at('2026-12-01T07:30:00Z');

/** Ids of what a digest holds, oldest first. */
const heldBy = async (digest: string | undefined): Promise<string[]> =>
  (await database().alerts.orderBy('at').toArray()).filter((row) => row.digest === digest).map(({ id }) => id);

beforeEach(async () => {
  await database().delete();
  forgetDatabase();
});
afterEach(forgetDatabase);

describe('a signal', () => {
  test('is an alert once, however often and from how many tabs it comes', async () => {
    const one = signal('1', MONDAY);
    await Promise.all([raise([one, one], desk(MONDAY)), raise([one], desk(MONDAY + 1))]);
    expect(await database().alerts.count()).toBe(1);
    expect(await pendingAlerts()).toMatchObject([{ id: 'mention:1', decision: 'now' }]);
  });

  test('is not stored when what caused it is not', async () => {
    const cause = async () => {
      await addSignals([signal('1', MONDAY)], desk(MONDAY));
      throw new Error('the disk is full');
    };
    await expect(database().transaction('rw', database().alerts, cause)).rejects.toThrow('the disk is full');
    expect(await database().alerts.count()).toBe(0);
  });

  test('counts what rang in the last hour, and not what rang before', async () => {
    for (let index = 0; index < 5; index += 1) await raise([signal(String(index), MONDAY)], desk(MONDAY));
    expect(await pendingAlerts()).toHaveLength(3);
    const later = MONDAY + 3_600_001;
    await raise([signal('late', later)], desk(later));
    expect(await pendingAlerts()).toHaveLength(4);
  });

  test('that was shown or looked at is not rung again', async () => {
    await raise([signal('1', MONDAY), signal('2', MONDAY)], desk(MONDAY));
    await markShowing('mention:1');
    expect(await pendingAlerts()).toHaveLength(2);
    await markDelivered('mention:1', 'shown');
    await markSeen(['mention:2'], MONDAY + 5);
    expect(await pendingAlerts()).toEqual([]);
    expect(await database().alerts.reverse().toArray()).toMatchObject([{ seenAt: MONDAY + 5 }, { delivery: 'shown' }]);
  });
});

describe('a digest', () => {
  test('takes all that is held, once, and moves its job', async () => {
    await raise([signal('1', NIGHT), signal('2', NIGHT)], desk(NIGHT));
    const digest = await makeDigest('digest', MORNING, MORNING + 86_400_000);
    expect(digest?.title.values).toEqual({ count: 2 });
    expect(await heldBy(digest?.id)).toEqual(['mention:1', 'mention:2']);
    expect(await makeDigest('digest', MORNING + 1, null)).toBeNull();
    expect(await pendingAlerts()).toMatchObject([{ id: `digest:${MORNING}` }]);
  });

  test('after a pause takes what the pause held alone', async () => {
    await raise([signal('1', NIGHT)], desk(NIGHT));
    await raise([signal('2', MONDAY)], desk(MONDAY, { pausedUntil: MONDAY + 1 }));
    const digest = await makeDigest('after-pause', MONDAY + 1, null, 'paused');
    expect(await heldBy(digest?.id)).toEqual(['mention:2']);
    expect(await database().alerts.where('held').equals(1).primaryKeys()).toEqual(['mention:1']);
  });

  test('of nothing rings for nobody', async () => {
    await raise([signal('1', NIGHT)], desk(NIGHT, { notify: { ...NOTIFY, on: false } }));
    expect(await makeDigest('digest', MORNING, null)).toBeNull();
  });
});

describe('jobs', () => {
  test('one worker at a time; a lease that is over, or of a wrong clock, is taken', async () => {
    await moveJob('digest', MONDAY);
    expect(await leaseJob('one', MONDAY - 1)).toBeNull();
    expect((await leaseJob('one', MONDAY))?.owner).toBe('one');
    expect(await leaseJob('two', MONDAY + 1000)).toBeNull();
    expect((await leaseJob('two', MONDAY + 61_000))?.owner).toBe('two');
    // Five hours back: the lease seems to end in five hours.
    expect((await leaseJob('three', MONDAY + 61_000 - 5 * 3_600_000))?.owner).toBeUndefined();
    await moveJob('digest', MONDAY - 6 * 3_600_000);
    await leaseJob('one', MONDAY);
    expect((await leaseJob('three', MONDAY - 5 * 3_600_000))?.owner).toBe('three');
  });

  test('are due no later than they must be', async () => {
    await ensureJob('retention', MONDAY + 500);
    await ensureJob('retention', MONDAY + 900);
    expect(await nearestJob()).toBe(MONDAY + 500);
    await ensureJob('retention', MONDAY);
    expect(await nearestJob()).toBe(MONDAY);
  });

  test('the longest due comes first', async () => {
    await moveJob('a', MONDAY);
    await moveJob('b', MONDAY - 10);
    expect((await leaseJob('one', MONDAY))?.name).toBe('b');
  });
});
