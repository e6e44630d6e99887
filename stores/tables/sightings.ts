import type { CounterRise } from '../../shared/alerts/signals.ts';
import type { Brand } from '../../shared/brands/brand.ts';
import { actingBrands, concernsOf } from '../../shared/sightings/concern.ts';
import { brandClock, minutesOf } from '../../shared/sightings/measures.ts';
import { merge, toRow } from '../../shared/sightings/merge.ts';
import { feedbackOf, type WordsSay } from '../../shared/sightings/reading.ts';
import { type SightedBatch, type SightingRow, sightingId } from '../../shared/sightings/sighting.ts';
import { readRows, threadKey, WHOLE } from '../../shared/sightings/thread.ts';
import { groupBy } from '../../shared/suggest/group.ts';
import { database } from './database.ts';
import { countAgain } from './days.ts';

/**
 * Decides what is to be told of it and stores that, inside the same transaction: it may use the database, and must do
 * nothing else that takes time.
 */
export type Tell = (fresh: SightingRow[], rise: CounterRise | null) => Promise<unknown>;

export interface IntakeContext {
  /** UTC milliseconds. */
  now: number;
  brands: readonly Brand[];
  /** What was written before would be deleted by the next clean-up. UTC milliseconds. */
  oldest: number;
  /** Risk and intent of a text, in the brand's eyes. */
  read: (brand: string, text: string) => Promise<WordsSay>;
  tell: Tell;
}

interface Intake {
  /** Rows that are new or changed. */
  kept: number;
  /** New rows of others: each is given once in the life of the database. */
  fresh: SightingRow[];
}

type Rows = Map<string, SightingRow>;
type Said = ReadonlyMap<string, WordsSay>;

/** The rows of a transaction: as they stood before it, and as it leaves them. */
interface Change {
  before: Rows;
  now: Rows;
}

const TRIES = 5;

/** A row was changed between reading its text and the transaction: it is read again. */
class Unread extends Error {}

const textKey = ({ brand, text }: SightingRow): string => `${brand} ${text}`;

function rowsOf(batch: SightedBatch, { brands, now, oldest }: IntakeContext): Rows {
  const rows: Rows = new Map();
  for (const item of batch.items) {
    for (const concern of concernsOf(item, batch, brands)) {
      const row = toRow(item, concern, batch.network, now);
      const twin = rows.get(row.id);
      if (row.at >= oldest) rows.set(row.id, twin === undefined ? row : merge(twin, row));
    }
  }
  return rows;
}

/** Reads the words of what is new before the transaction: it takes too long to be done inside. */
async function readTexts(rows: Rows, context: IntakeContext): Promise<Said> {
  const stored = await database().sightings.bulkGet([...rows.keys()]);
  const said = new Map<string, WordsSay>();
  for (const [place, row] of [...rows.values()].entries()) {
    const before = stored[place];
    const isKnown = before !== undefined && merge(before, row).text === before.text;
    if (row.ours || isKnown || said.has(textKey(row))) continue;
    said.set(textKey(row), await context.read(row.brand, row.text));
  }
  return said;
}

function withWords(row: SightingRow, said: Said): SightingRow {
  const says = said.get(textKey(row));
  if (says === undefined) throw new Unread();
  const { feedback: _, feedbackBy, ...rest } = row;
  if (feedbackBy === 'person') return { ...row, ...says };
  const feedback = feedbackOf(says.intent);
  return { ...rest, ...says, ...(feedback === null ? {} : { feedback, feedbackBy: 'intent' }) };
}

/** Seen again is the same row; without news it stays as it is. */
function mergedWith(before: SightingRow | undefined, next: SightingRow, said: Said): SightingRow | null {
  if (before === undefined) return next.ours ? next : withWords(next, said);
  const merged = { ...merge(before, next), updatedAt: before.updatedAt };
  if (JSON.stringify(merged) === JSON.stringify(before)) return null;
  const { waiting, ...rest } = merged;
  const row = merged.ours || waiting === undefined ? rest : merged;
  const known = { ...row, updatedAt: next.updatedAt };
  return known.ours || known.text === before.text ? known : withWords(known, said);
}

async function putMerged(rows: Rows, said: Said): Promise<Change> {
  const change: Change = { before: new Map(), now: new Map() };
  const stored = await database().sightings.bulkGet([...rows.keys()]);
  for (const [place, next] of [...rows.values()].entries()) {
    const before = stored[place];
    const row = mergedWith(before, next, said);
    if (row === null) continue;
    if (before !== undefined) change.before.set(row.id, before);
    change.now.set(row.id, row);
  }
  await database().sightings.bulkPut([...change.now.values()]);
  return change;
}

/** All stored rows of one thread. */
async function readThreadRows(brand: string, network: string, thread: string): Promise<SightingRow[]> {
  const [below, root] = await Promise.all([
    database().sightings.where('[brand+network+post]').equals([brand, network, thread]).toArray(),
    database().sightings.get(sightingId(brand, network, thread)),
  ]);
  // A comment whose post has become known stands in that post's thread, no more at the head of one.
  return root === undefined || root.post !== null ? below : [root, ...below];
}

/** Reads again each thread that a change touches: who waits, who was answered, when. */
async function settleThreads({ before, now }: Change, { brands, now: at }: IntakeContext): Promise<void> {
  const changed = [...now.values(), ...before.values()];
  const threads = groupBy(changed, (row) => JSON.stringify([row.brand, row.network, threadKey(row)]));
  for (const [name, rows] of threads) {
    const [brand = '', network = '', thread = ''] = JSON.parse(name) as string[];
    const stored = await readThreadRows(brand, network, thread);
    const added = stored.filter(({ id }) => now.has(id) && !before.has(id)).length;
    const wasSmall = stored.length - added <= WHOLE + 1;
    const keys = wasSmall ? null : new Set(rows.map(({ key }) => key));
    const says = readRows(stored, brands.find(({ id }) => id === brand)?.name ?? '', keys);
    for (const row of stored) {
      const said = says.get(row.key);
      if (said === undefined || row.ours) continue;
      const { waiting, ...rest } = row;
      const answer = said.answer ?? row.answer;
      const waits = answer === null && row.settled === undefined && (said.waits || row.risk !== null);
      if (waits === (waiting === 1) && JSON.stringify(answer) === JSON.stringify(row.answer)) continue;
      if (!before.has(row.id) && !now.has(row.id)) before.set(row.id, row);
      now.set(row.id, { ...rest, answer, updatedAt: at, ...(waits ? { waiting: 1 } : {}) });
    }
  }
}

/** Business minutes, days and hours follow the rows. */
async function settleMeasures({ before, now }: Change, { brands }: IntakeContext): Promise<void> {
  for (const [brand, rows] of groupBy(now.values(), (row) => row.brand)) {
    const found = brands.find(({ id }) => id === brand);
    if (found === undefined) continue;
    const clock = brandClock(found);
    for (const row of rows) {
      const was = before.get(row.id);
      const isSame = was?.at === row.at && was.createdAt === row.createdAt && was.answer?.at === row.answer?.at;
      now.set(row.id, { ...row, minutes: isSame ? was.minutes : minutesOf(row, clock) });
    }
    const ids = rows.map(({ id }) => id);
    const counted = (of: Rows) => ids.flatMap((id) => of.get(id) ?? []);
    await countAgain(brand, counted(before), counted(now), clock);
  }
}

/** The reply itself closes what was to be replied to. */
async function closeTasks({ before, now }: Change, at: number): Promise<void> {
  const answered = [...now.values()].filter(
    ({ id, answer }) => answer !== null && (before.get(id)?.answer ?? null) === null,
  );
  if (answered.length === 0) return;
  const tasks = await database()
    .tasks.where('sighting')
    .anyOf(answered.map(({ id }) => id))
    .toArray();
  const done = tasks
    .filter(({ open, kind }) => open === 1 && kind === 'reply')
    .map(({ open: _, ...task }) => ({ ...task, doneAt: at, doneBy: 'reply' as const, updatedAt: at }));
  await database().tasks.bulkPut(done);
}

/** The number in the title is news only above the highest since it was last zero: two tabs show the same one. */
async function countTitle(batch: SightedBatch, { brands }: IntakeContext): Promise<CounterRise | null> {
  const { acting, counter, network, notifications } = batch;
  const [brand] = actingBrands(batch, brands);
  if (counter === null || acting === null || brand === undefined) return null;
  const name = `title/${network}/${acting}`;
  const highest = (await database().counters.get(name))?.value ?? 0;
  if (counter !== 0 && counter <= highest) return null;
  await database().counters.put({ name, value: counter });
  if (counter === 0) return null;
  return { brand: brand.id, network, acting, more: counter - highest, count: counter, url: notifications };
}

async function take(batch: SightedBatch, rows: Rows, said: Said, context: IntakeContext): Promise<Intake> {
  const change = await putMerged(rows, said);
  const fresh = [...change.now.keys()].filter((id) => !change.before.has(id));
  await settleThreads(change, context);
  await settleMeasures(change, context);
  await database().sightings.bulkPut([...change.now.values()]);
  await closeTasks(change, context.now);
  const rise = await countTitle(batch, context);
  const news = fresh.flatMap((id) => change.now.get(id) ?? []).filter(({ ours }) => !ours);
  if (news.length > 0 || rise !== null) await context.tell(news, rise);
  return { kept: change.now.size, fresh: news };
}

/**
 * Takes in what a page has seen: rows, who waits, answers, minutes, days, tasks and alerts in one transaction. The same
 * batch again, or another tab's, adds nothing twice; a worker that dies leaves nothing half-done.
 */
export async function recordSightings(batch: SightedBatch, context: IntakeContext): Promise<Intake> {
  const all = database();
  const tables = [all.sightings, all.tasks, all.days, all.hours, all.counters, all.alerts, all.settings, all.jobs];
  const rows = rowsOf(batch, context);
  if (rows.size === 0 && batch.counter === null) return { kept: 0, fresh: [] };
  for (let tries = 1; ; tries += 1) {
    const said = await readTexts(rows, context);
    try {
      return await all.transaction('rw', tables, async () => await take(batch, rows, said, context));
    } catch (error) {
      if (!(error instanceof Unread) || tries === TRIES) throw error;
    }
  }
}
