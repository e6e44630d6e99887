import type { Feedback, SightingRow } from '../../shared/sightings/sighting.ts';
import { database } from './database.ts';

/** The person says that a comment needs no reply; gives the row as it was. */
export async function settle(id: string, now: number): Promise<SightingRow | null> {
  const { sightings } = database();
  return await database().transaction('rw', sightings, async () => {
    const before = await sightings.get(id);
    if (before === undefined) return null;
    const { waiting: _, ...rest } = before;
    await sightings.put({ ...rest, settled: 1, updatedAt: now });
    return before;
  });
}

/** Undo of `settle`; a comment that was seen answered since then does not wait again. */
export async function unsettle(id: string, now: number): Promise<void> {
  const { sightings } = database();
  await database().transaction('rw', sightings, async () => {
    const row = await sightings.get(id);
    if (row === undefined) return;
    const { settled: _, ...rest } = row;
    await sightings.put({ ...rest, ...(row.answer === null ? { waiting: 1 } : {}), updatedAt: now });
  });
}

/** The person's own word on what a comment is; null: none of the three. Gives the row as it was. */
export async function tagFeedback(id: string, feedback: Feedback | null, now: number): Promise<SightingRow | null> {
  const { sightings } = database();
  return await database().transaction('rw', sightings, async () => {
    const before = await sightings.get(id);
    if (before === undefined) return null;
    const { feedback: _, ...rest } = before;
    const tag = feedback === null ? {} : { feedback };
    await sightings.put({ ...rest, ...tag, feedbackBy: 'person', updatedAt: now });
    return before;
  });
}

export async function restoreFeedback({ id, feedback, feedbackBy }: SightingRow): Promise<void> {
  const { sightings } = database();
  await database().transaction('rw', sightings, async () => {
    const row = await sightings.get(id);
    if (row === undefined) return;
    const { feedback: _, feedbackBy: __, ...rest } = row;
    await sightings.put({
      ...rest,
      ...(feedback === undefined ? {} : { feedback }),
      ...(feedbackBy === undefined ? {} : { feedbackBy }),
    });
  });
}

/** Undo of having seen alerts; what need not ring any more stays silent. */
export async function unsee(ids: readonly string[]): Promise<void> {
  await database()
    .alerts.where('id')
    .anyOf([...ids])
    .modify({ seenAt: null });
}
