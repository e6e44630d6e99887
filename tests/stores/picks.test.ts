import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { PickRow } from '../../shared/storage/rows.ts';
import { database, forgetDatabase } from '../../stores/tables/database.ts';
import { keepPick, keepRejection, latestPicks, markEdited, picksUnder } from '../../stores/tables/picks.ts';
import { readRevisions } from '../../stores/tables/revision.ts';

const pick = (id: string, change: Partial<PickRow> = {}): PickRow => ({
  ...{ id, at: 1000, brand: 'b', network: 'x', key: '1', post: 'p', text: 'ouvert ?', language: 'fr' },
  ...{ template: 'hours.fr', intent: 'hours', wording: 0, how: 'insert', edited: null },
  ...change,
});

afterEach(async () => {
  await database().delete();
  forgetDatabase();
});

describe('a pick', () => {
  test('is kept once, however often the page retries', async () => {
    const kept = await Promise.all([keepPick(pick('a')), keepPick(pick('a')), keepPick(pick('a'))]);
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await database().picks.count()).toBe(1);
    expect((await database().counters.get('picks'))?.value).toBe(1);
  });

  test('changes the revision, so that the worker learns from it', async () => {
    const { learnt: before, madeFrom } = await readRevisions();
    await keepPick(pick('a'));
    expect(await readRevisions()).toEqual({ learnt: before + 1, madeFrom });
    await keepPick(pick('a'));
    expect(await readRevisions()).toEqual({ learnt: before + 1, madeFrom });
  });

  test('is found newest first by brand, and in order under its post', async () => {
    await keepPick(pick('old', { at: 1 }));
    await keepPick(pick('new', { at: 3 }));
    await keepPick(pick('other', { at: 2, brand: 'c', post: 'q' }));
    expect((await latestPicks('b', 10)).map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await picksUnder('p')).map(({ id }) => id)).toEqual(['old', 'new']);
  });

  test('hears later whether it was edited; a pick that is gone is no error', async () => {
    await keepPick(pick('a'));
    expect(await markEdited('a', true)).toBe(true);
    expect((await database().picks.get('a'))?.edited).toBe(true);
    expect(await markEdited('nobody', true)).toBe(false);
  });
});

test('a refusal is kept once', async () => {
  const row = { id: 'r', at: 1, brand: 'b', text: 'ouvert ?', template: 'price.fr' };
  expect(await keepRejection(row)).toBe(true);
  expect(await keepRejection(row)).toBe(false);
});
