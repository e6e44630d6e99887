import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { SightingRow } from '../../../shared/sightings/sighting.ts';
import type { TaskRow } from '../../../shared/tasks/task.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { recordSightings } from '../../../stores/tables/sightings.ts';
import { at, batch, comment, context, GARANCE, NOON, post, reply } from './sighting-samples.ts';

afterEach(async () => {
  await database().delete();
  forgetDatabase();
});

const row = async (key: string, brand = 'garance') => await database().sightings.get(`${brand}/x/${key}`);
const waiting = async () => (await database().sightings.where('waiting').equals(1).toArray()).map(({ key }) => key);
const today = async () => await database().days.get('garance/2026-09-07');

describe('a comment under the brand’s post', () => {
  test('is one row, waits, and is given as fresh once', async () => {
    const first = await recordSightings(batch([post(), comment('110')]), context());
    expect(first).toMatchObject({ kept: 2, fresh: [{ id: 'garance/x/110', waiting: 1, intent: 'hours' }] });
    const second = await recordSightings(batch([post(), comment('110')]), context());
    expect(second).toEqual({ kept: 0, fresh: [] });
    expect(await database().sightings.count()).toBe(2);
    expect(await waiting()).toEqual(['110']);
    expect(await today()).toMatchObject({ received: 1, answered: 0 });
  });

  test('is answered by the brand’s later comment below it, in business minutes', async () => {
    await recordSightings(batch([post(), comment('110')]), context());
    await recordSightings(batch([reply('140', '110')]), context());
    expect(await row('110')).toMatchObject({
      answer: { key: '140', at: NOON + 40 * 60_000, timing: 'exact' },
      minutes: 30,
    });
    expect(await waiting()).toEqual([]);
    expect(await today()).toMatchObject({ received: 1, answered: 1, minutes: [30], rough: [] });
  });

  test('whose time is only "3 h" is counted apart', async () => {
    await recordSightings(batch([post(), comment('110', { approx: true }), reply('140', '110')]), context());
    expect(await today()).toMatchObject({ answered: 1, minutes: [], rough: [30] });
  });

  test('that the page calls answered, without showing the answer, was answered when that was seen', async () => {
    await recordSightings(batch([post(), comment('110')]), context({ now: NOON + 20 * 60_000 }));
    await recordSightings(batch([comment('110', { answered: 'yes' })]), context({ now: NOON + 70 * 60_000 }));
    expect(await row('110')).toMatchObject({ answer: { key: null, timing: 'seen' }, minutes: 60 });
    expect(await today()).toMatchObject({ answered: 1, minutes: [], rough: [60] });
    await recordSightings(batch([reply('140', '110')]), context());
    expect(await today()).toMatchObject({ answered: 1, minutes: [30], rough: [] });
  });

  test('that was answered before it was first seen, nobody knows when, is measured nowhere', async () => {
    await recordSightings(batch([post(), comment('110', { answered: 'yes' })]), context());
    expect(await row('110')).toMatchObject({ answer: { key: null, timing: 'seen' }, minutes: null });
    expect(await waiting()).toEqual([]);
    expect(await today()).toMatchObject({ received: 1, answered: 0, minutes: [], rough: [] });
  });

  test('stays settled when the person said so, and keeps the person’s own tag', async () => {
    await recordSightings(batch([post(), comment('110', { text: 'bravo, et ouverts' })]), context());
    expect(await row('110')).toMatchObject({ feedback: 'praise', feedbackBy: 'intent' });
    const { waiting: _, ...seen } = (await row('110')) as SightingRow;
    await database().sightings.put({ ...seen, settled: 1, feedback: 'idea', feedbackBy: 'person' });
    await recordSightings(batch([comment('110', { text: 'bravo, et ouverts le dimanche ?' })]), context());
    expect(await row('110')).toMatchObject({ settled: 1, feedback: 'idea', feedbackBy: 'person' });
    expect(await waiting()).toEqual([]);
  });

  test('that is spam asks for nothing and waits to be moderated all the same', async () => {
    await recordSightings(batch([post(), comment('110', { text: 'abonnez-vous chez moi' })]), context());
    expect(await row('110')).toMatchObject({ risk: 'spam', waiting: 1 });
  });

  test('closes the task of its reply when the answer is seen, and no other task', async () => {
    await recordSightings(batch([post(), comment('110')]), context());
    const task: TaskRow = {
      ...{
        id: 't',
        brand: 'garance',
        kind: 'reply',
        title: 'Répondre',
        note: '',
        person: null,
        dueAt: null,
        link: null,
      },
      ...{ sighting: 'garance/x/110', answer: null, open: 1, doneAt: null, doneBy: null, createdAt: 1, updatedAt: 1 },
    };
    await database().tasks.bulkPut([task, { ...task, id: 'chased', kind: 'chase' }]);
    await recordSightings(batch([reply('140', '110')]), context());
    expect(await database().tasks.get('t')).toMatchObject({ doneBy: 'reply', doneAt: context().now });
    expect(await database().tasks.where('open').equals(1).primaryKeys()).toEqual(['chased']);
  });
});

describe('whose it is', () => {
  const OTHER = { ...GARANCE, id: 'autre', name: 'Vélos Ardoise', accounts: [{ network: 'x', id: 'velosardoise' }] };
  const both = context({ brands: [GARANCE, OTHER] });

  test('each brand that a comment concerns has its own row', async () => {
    await recordSightings(batch([post(), comment('110', { text: 'mieux que les Vélos Ardoise ?' })]), both);
    expect(await row('110')).toMatchObject({ concern: 'under-own-post' });
    expect(await row('110', 'autre')).toMatchObject({ concern: 'names-brand', ours: false });
    expect(await row('100', 'autre')).toBeUndefined();
  });

  test('a notification belongs to the account that the page acts as', async () => {
    const item = comment('110', { concern: 'notification', owner: null });
    await recordSightings(batch([item]), both);
    expect(await row('110')).toMatchObject({ concern: 'notification' });
    expect(await recordSightings(batch([{ ...item, key: '111' }], { acting: 'karim' }), both)).toMatchObject({
      kept: 0,
    });
  });

  test('a post of another account that names nobody of ours is not kept, whatever a page says', async () => {
    const item = post({ key: '5', ours: false, concern: 'names-brand', owner: null, text: 'Beau temps.' });
    expect(await recordSightings(batch([item]), both)).toEqual({ kept: 0, fresh: [] });
  });

  test('what was written before the retention’s limit is not taken in only to be deleted', async () => {
    expect(await recordSightings(batch([post()]), context({ oldest: NOON + 1 }))).toMatchObject({ kept: 0 });
  });
});

describe('the number in the title', () => {
  test('is news above the highest since it was last zero, from whichever tab', async () => {
    const rises: unknown[] = [];
    const told = context({
      tell: async (_, rise) => {
        rises.push(rise?.count);
      },
    });
    for (const counter of [3, 3, 2, 5, 0, 1]) await recordSightings(batch([], { counter }), told);
    await recordSightings(batch([], { counter: 9, acting: 'karim' }), told);
    expect(rises).toEqual([3, 5, 1]);
  });
});

test('a wild time is no time: it was when it was seen', async () => {
  const now = context().now;
  for (const [key, time] of [
    ['110', '9999-01-01T00:00:00Z'],
    ['111', 'hier'],
    ['112', '1970-01-01T00:00:00Z'],
  ] as const) {
    await recordSightings(batch([comment(key, { time })]), context());
    expect(await row(key)).toMatchObject({ at: now, timing: 'seen' });
  }
  await recordSightings(batch([comment('113', { time: at(700) })]), context());
  expect(await row('113'), 'a clock that is a few hours slow').toMatchObject({ timing: 'exact' });
});
