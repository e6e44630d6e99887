import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quietClock } from '../../../shared/alerts/quiet.ts';
import type { Sighted } from '../../../shared/sightings/sighting.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { tellNews } from '../../../stores/tables/news.ts';
import { recordSightings, type Tell } from '../../../stores/tables/sightings.ts';
import { NOTIFY } from '../../shared/alerts/samples.ts';
import { at, batch, comment, context, GARANCE, NOON, post } from './sighting-samples.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = NOON + 50 * MINUTE;

beforeEach(async () => {
  await database().delete();
  forgetDatabase();
});
afterEach(forgetDatabase);

/** Takes a batch in as the worker does. */
async function take(items: Sighted[], change: { now?: number; front?: boolean; counter?: number | null } = {}) {
  const { now = NOW, front = false, counter = null } = change;
  const desk = { now, notify: NOTIFY, quiet: quietClock(NOTIFY, GARANCE), pausedUntil: 0 };
  const tell: Tell = async (fresh, rise) => await tellNews(fresh, rise, desk, front);
  await recordSightings(batch(items, { counter }), context({ now, tell }));
  return await database().alerts.toArray();
}

const mention = (key: string, change: Partial<Sighted> = {}): Sighted =>
  comment(key, {
    ...{ kind: 'post', parent: null, post: null, text: '@cyclesgarance vous livrez en Suisse ?', time: at(40) },
    ...{ concern: 'names-brand', owner: null },
    ...change,
  });

describe('what is told of what a page shows', () => {
  test('a post that names the brand is a mention, once, also from a second tab and a later visit', async () => {
    await take([mention('140')]);
    await take([mention('140')]);
    const alerts = await take([mention('140', { text: '@cyclesgarance vous livrez en Suisse ? (édité)' })]);
    expect(alerts).toMatchObject([{ id: 'mention:garance/x/140', decision: 'now', why: 'news', source: 'x' }]);
  });

  test('a comment under the brand’s own post is work, not news', async () => {
    expect(await take([post(), comment('110')])).toEqual([]);
  });

  test('words of danger are told wherever they stand, with the page in front, at night', async () => {
    const night = NOON + 12 * HOUR;
    const fire = comment('110', { text: 'La batterie a pris feu', time: new Date(night).toISOString() });
    expect(await take([post(), fire], { now: night, front: true })).toMatchObject([
      { kind: 'safety', level: 'crisis', decision: 'now', why: 'safety' },
    ]);
  });

  test('what the person is looking at does not ring', async () => {
    expect(await take([mention('140')], { front: true })).toMatchObject([{ decision: 'silent', why: 'seen' }]);
  });

  test('spam never rings', async () => {
    expect(await take([mention('140', { text: '@cyclesgarance abonnez-vous à mon compte' })])).toEqual([]);
  });

  test('a mention of last week, seen today, is a row without a ping', async () => {
    expect(await take([mention('140', { time: at(-8 * 24 * 60) })])).toMatchObject([
      { decision: 'silent', why: 'old' },
    ]);
  });

  test('the number in the title rings once an hour at most, and not for the same number', async () => {
    await take([], { counter: 2 });
    await take([], { counter: 2 });
    await take([], { counter: 3, now: NOW + 5 * MINUTE });
    expect(await take([], { counter: 4, now: NOW + HOUR })).toMatchObject([
      { kind: 'counter', title: { values: { count: 2 } } },
      { kind: 'counter', title: { values: { count: 4 } } },
    ]);
  });
});

describe('a surge', () => {
  const crowd = (from: number, size: number, change: Partial<Sighted> = {}): Sighted[] =>
    Array.from({ length: size }, (_, index) =>
      mention(String(from + index), { author: `Passant ${index}`, handle: `passant${index}`, ...change }),
    );

  async function calmMonth(): Promise<void> {
    const hour = Math.floor(NOW / HOUR);
    const rows = Array.from({ length: 28 * 24 }, (_, index) => hour - 28 * 24 + index)
      .filter((one) => one % 4 === 0)
      .map((one) => ({ id: `garance/${one}`, brand: 'garance', hour: one, count: 1, negative: 0 }));
    await database().hours.bulkPut(rows);
  }

  const surges = async () => (await database().alerts.toArray()).filter(({ kind }) => kind === 'surge');

  test('is one alert with what is usual, and marks its hour', async () => {
    await calmMonth();
    await take(crowd(140, 12));
    await take(crowd(160, 4));
    expect(await surges()).toMatchObject([{ level: 'alert', title: { key: 'surge', values: { count: 12 } } }]);
    const hour = await database().hours.get(`garance/${Math.floor(NOW / HOUR)}`);
    expect(hour).toMatchObject({ count: 16, flagged: 1 });
  });

  test('of angry people is an uproar', async () => {
    await calmMonth();
    await take(crowd(140, 12, { text: '@cyclesgarance mon vélo est cassé' }));
    expect(await surges()).toMatchObject([{ level: 'crisis', decision: 'now', why: 'surge' }]);
  });

  test('needs several people, and its own hour', async () => {
    await calmMonth();
    await take(crowd(140, 12, { author: 'Un seul', handle: 'unseul' }));
    await take(crowd(160, 12, { time: at(-120) }));
    expect(await surges()).toEqual([]);
  });
});
