import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AlertRow } from '../../../shared/alerts/alert.ts';
import { oldestKept } from '../../../shared/sightings/retention.ts';
import type { SightingRow } from '../../../shared/sightings/sighting.ts';
import type { BrandRow } from '../../../shared/storage/rows.ts';
import type { TaskRow } from '../../../shared/tasks/task.ts';
import { authorsLike } from '../../../stores/tables/authors.ts';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { eraseAuthor } from '../../../stores/tables/erase-author.ts';
import { forgetGoneBrands } from '../../../stores/tables/gone-brands.ts';
import { runRetention } from '../../../stores/tables/retention.ts';
import { recordSightings } from '../../../stores/tables/sightings.ts';
import { batch, comment, context, NOON, post } from './sighting-samples.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await database().delete();
  forgetDatabase();
});

const alert = (sighting: string): AlertRow =>
  ({ id: `mention:${sighting}`, sighting, brand: 'garance', at: NOON }) as unknown as AlertRow;

describe('retention', () => {
  test.each([
    ['2026-10-15T08:00:00Z', 13, '2025-09-15T08:00:00Z'],
    ['2026-03-31T08:00:00Z', 1, '2026-02-28T08:00:00Z'],
    ['2024-03-31T08:00:00Z', 1, '2024-02-29T08:00:00Z'],
    ['2026-01-31T23:30:00Z', 14, '2024-11-30T23:30:00Z'],
  ])('%s less %i months is %s', (now, months, oldest) => {
    expect(new Date(oldestKept(Date.parse(now), months)).toISOString()).toBe(new Date(oldest).toISOString());
  });

  test('deletes what is older, with its alerts, in slices, and goes on where another worker stopped', async () => {
    const old = (place: number): SightingRow =>
      ({ id: `garance/x/${place}`, brand: 'garance', at: place < 1200 ? 1 : NOON }) as unknown as SightingRow;
    const rows = Array.from({ length: 1210 }, (_, place) => old(place));
    await database().sightings.bulkPut(rows);
    await database().alerts.bulkPut(rows.slice(1190, 1203).map(({ id }) => alert(id)));
    let time = 0;
    const clock = () => time++;
    expect(await runRetention(NOON, 2, clock)).toBe(true);
    expect(await database().sightings.count()).toBe(710);
    expect(await runRetention(NOON, 100, clock)).toBe(false);
    expect(await database().sightings.count()).toBe(10);
    expect(await database().alerts.count()).toBe(3);
    expect(await runRetention(NOON, 100, clock)).toBe(false);
    expect(await database().sightings.count()).toBe(10);
  });

  test('takes digests, surges and sums of hours with it, of which no sighting speaks', async () => {
    const HOUR = 3_600_000;
    const oldest = oldestKept(NOON, 13);
    await database().brands.put({ id: 'garance' } as unknown as BrandRow);
    const told = (id: string, at: number) => ({ id, sighting: null, brand: 'garance', at }) as unknown as AlertRow;
    await database().alerts.bulkPut([told('digest:1', oldest - 1), told('digest:2', oldest), told('surge:1', NOON)]);
    const sum = (hour: number) => ({ id: `garance/${hour}`, brand: 'garance', hour, count: 3, negative: 0 });
    const hours = [Math.floor(oldest / HOUR) - 1, Math.floor(oldest / HOUR), Math.floor(NOON / HOUR)];
    await database().hours.bulkPut(hours.map(sum));
    expect(await runRetention(NOON, 1000)).toBe(false);
    expect(await database().alerts.toCollection().primaryKeys()).toEqual(['digest:2', 'surge:1']);
    expect((await database().hours.toArray()).map(({ hour }) => hour)).toEqual(hours.slice(1));
  });

  test('a slice that fails leaves sightings and alerts as they were', async () => {
    await recordSightings(batch([post(), comment('110')]), context());
    await database().alerts.put(alert('garance/x/110'));
    vi.spyOn(database().alerts, 'where').mockImplementation(() => {
      throw new Error('killed');
    });
    await expect(runRetention(NOON * 2, 1000)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    expect(await database().sightings.count()).toBe(2);
    expect(await database().alerts.count()).toBe(1);
  });
});

describe('a person erased by name', () => {
  const task: TaskRow = {
    ...{ id: 't', brand: 'garance', kind: 'reply', person: null, dueAt: null, answer: null, open: 1 },
    ...{ title: 'Répondre à Karim B. : « Vous êtes ouverts le dimanche…', note: 'voir avec l’atelier' },
    ...{ link: 'https://x.com/karim/status/110', sighting: 'garance/x/110' },
    ...{ doneAt: null, doneBy: null, createdAt: 1, updatedAt: 1 },
  };
  const pick = { id: 'p', at: 1, brand: 'garance', network: 'x', key: '110', post: '100', text: 'Vous êtes ouverts' };

  test('leaves no sighting, no alert, no quotation; others stay', async () => {
    await recordSightings(batch([post(), comment('110'), comment('111', { author: 'Léa' })]), context());
    await database().alerts.bulkPut([alert('garance/x/110'), alert('garance/x/111')]);
    await database().tasks.bulkPut([task, { ...task, id: 'other', sighting: 'garance/x/111' }]);
    const rest = {
      language: 'fr',
      template: 'hours.fr',
      intent: 'hours',
      wording: 0,
      how: 'copy',
      edited: null,
    } as const;
    await database().picks.bulkPut([
      { ...pick, ...rest },
      { ...pick, ...rest, id: 'q', key: '999', text: 'Autre chose' },
    ]);
    expect(await eraseAuthor('garance', 'Karim B.')).toEqual({ sightings: 1, alerts: 1, tasks: 1 });
    expect(await database().sightings.toCollection().primaryKeys()).toEqual(['garance/x/100', 'garance/x/111']);
    expect(await database().alerts.toCollection().primaryKeys()).toEqual(['mention:garance/x/111']);
    expect(await database().tasks.get('t')).toMatchObject({ title: 'Répondre à … : « ……', link: null, sighting: null });
    expect(await database().tasks.get('other')).toMatchObject({ title: task.title });
    expect((await database().picks.toArray()).map(({ text }) => text)).toEqual(['', 'Autre chose']);
    const everything = JSON.stringify(await Promise.all(database().tables.map((table) => table.toArray())));
    expect(everything.split('Karim B.').length - 1, 'the other task names him too, about someone else').toBe(1);
    expect(await eraseAuthor('garance', 'Karim B.')).toEqual({ sightings: 0, alerts: 0, tasks: 0 });
  });

  test('of another brand stays', async () => {
    await recordSightings(batch([post(), comment('110')]), context());
    expect(await eraseAuthor('autre', 'Karim B.')).toEqual({ sightings: 0, alerts: 0, tasks: 0 });
    expect(await database().sightings.count()).toBe(2);
  });
});

test('what was seen for a brand that is gone goes in slices; other brands keep theirs', async () => {
  const of = (brand: string, place: number): SightingRow =>
    ({ id: `${brand}/x/${place}`, brand, at: NOON, author: `Passant ${place}` }) as unknown as SightingRow;
  await recordSightings(batch([post(), comment('110')]), context());
  await database().brands.put({ id: 'garance' } as never);
  await database().sightings.bulkPut(Array.from({ length: 1100 }, (_, place) => of('gone', place)));
  await database().alerts.put({ ...alert('gone/x/1'), brand: 'gone' });
  await database().days.put({ id: 'gone/2026-09-07', brand: 'gone', day: '2026-09-07' } as never);
  let time = 0;
  expect(await forgetGoneBrands(1, () => time++)).toBe(true);
  expect(await forgetGoneBrands(100, () => 0)).toBe(false);
  expect((await database().sightings.toArray()).map(({ brand }) => brand)).toEqual(['garance', 'garance']);
  expect(await database().alerts.count()).toBe(0);
  expect((await database().days.toArray()).every(({ brand }) => brand === 'garance')).toBe(true);
});

test('people are found by a part of their public name, whatever the accents and capitals', async () => {
  await recordSightings(
    batch([post(), comment('110', { author: 'Noémie Lefèvre' }), comment('111', { author: 'Noémie Lefèvre' })]),
    context(),
  );
  expect(await authorsLike('LEFEVRE', 5)).toEqual([{ brand: 'garance', author: 'Noémie Lefèvre', count: 2 }]);
  expect(await authorsLike('  ', 5)).toEqual([]);
  expect(await authorsLike('zzz', 5)).toEqual([]);
});
