import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { database, forgetDatabase } from '../../../stores/tables/database.ts';
import { readDesk } from '../../../stores/tables/desk.ts';
import {
  addTask,
  answerFor,
  changeTask,
  doneTasks,
  finishTask,
  openTasks,
  putTaskBack,
  reopenTask,
} from '../../../stores/tables/tasks.ts';
import { settle, tagFeedback, unsettle } from '../../../stores/tables/triage.ts';
import { alert, day, sighting, task } from '../../components/desk-rows.ts';

afterEach(async () => {
  await database().delete();
  forgetDatabase();
});

const about = { id: 'a', brand: 'g', kind: 'reply' as const, title: 'Répondre', sighting: 'g/x/101' };

test('a task is added once, whoever retries, and one comment has one open task of a kind', async () => {
  await addTask(about, 1);
  await addTask({ ...about, title: 'encore' }, 2);
  const second = await addTask({ ...about, id: 'b' }, 3);
  expect(second.id).toBe('a');
  expect(await database().tasks.count()).toBe(1);
  await addTask({ ...about, id: 'c', kind: 'chase' }, 4);
  await finishTask('a', 5);
  expect((await addTask({ ...about, id: 'd' }, 6)).id).toBe('d');
});

test('done leaves the index of open ones; undone, it is as it was', async () => {
  await addTask(about, 1);
  const before = await finishTask('a', 2);
  expect(await openTasks()).toEqual([]);
  expect((await doneTasks('g', 10)).map(({ id, doneBy }) => [id, doneBy])).toEqual([['a', 'person']]);
  await finishTask('a', 3);
  expect((await database().tasks.get('a'))?.doneAt).toBe(2);
  if (before !== null) await putTaskBack(before);
  expect(await openTasks()).toEqual([before]);
  await finishTask('a', 4);
  await reopenTask('a', 5);
  expect(await openTasks()).toHaveLength(1);
});

test('the latest answer of customer service is the comment’s', async () => {
  await addTask(about, 1);
  expect(await answerFor('g/x/101')).toBeNull();
  await changeTask('a', { answer: 'Oui.' }, 2);
  await addTask({ ...about, id: 'c', kind: 'chase' }, 3);
  await changeTask('c', { answer: 'Non.' }, 4);
  expect(await answerFor('g/x/101')).toBe('Non.');
  expect(await changeTask('nobody', { answer: '' }, 5)).toBeNull();
});

test('a comment that is answered meanwhile does not wait again when "no reply" is taken back', async () => {
  await database().sightings.bulkPut([sighting(), sighting({ id: 'g/x/2' })]);
  await settle('g/x/101', 1);
  await settle('g/x/2', 1);
  await database().sightings.update('g/x/2', { answer: { key: '9', at: 2, timing: 'exact' } });
  await unsettle('g/x/101', 3);
  await unsettle('g/x/2', 3);
  expect((await database().sightings.get('g/x/101'))?.waiting).toBe(1);
  expect((await database().sightings.get('g/x/2'))?.waiting).toBeUndefined();
});

test('what a person says a comment is stands, also that it is none', async () => {
  await database().sightings.put(sighting({ feedback: 'praise', feedbackBy: 'intent' }));
  await tagFeedback('g/x/101', null, 1);
  const row = await database().sightings.get('g/x/101');
  expect(row?.feedbackBy).toBe('person');
  expect(row?.feedback).toBeUndefined();
});

test('the desk is read by indexes: newest first, limited, counted, digests left out of the alerts', async () => {
  const now = Date.now();
  await database().sightings.bulkPut(
    Array.from({ length: 50 }, (_, place) => sighting({ id: `g/x/${place}`, at: now - place * 1000 })),
  );
  await database().sightings.put(sighting({ id: 'other/x/1', brand: 'other' }));
  await database().tasks.put(task({ kind: 'chase', sighting: 'g/x/0' }));
  await database().days.put(day());
  await database().alerts.bulkPut([
    alert({ at: now - 1000 }),
    alert({ id: 'mention:old', at: now - 1e9 }),
    alert({ id: `digest:${now - 500}`, kind: 'digest', at: now - 500 }),
    alert({ id: 'digest:late:1', kind: 'digest', at: 1 }),
  ]);
  const span = { brand: 'g', from: '2000-01-01', until: '2999-12-31' };
  const desk = await readDesk(() => ({ spans: [span], alertsFrom: now - 10_000, limit: 5 }));
  expect(desk).toMatchObject({ waitingCount: 50, takenCount: 1, alertCount: 1 });
  expect(desk.waiting).toHaveLength(6);
  expect(desk.waiting[0]?.id).toBe('g/x/0');
  expect(desk.days).toHaveLength(1);
});
