import { isReplyTo } from '../answered/addressing.ts';
import { needsReply } from '../answered/needs-reply.ts';
import { type ReadThread, readThread, type ThreadComment } from '../answered/thread.ts';
import { groupBy } from '../suggest/group.ts';
import { compareKeys, type SeenAnswer, type SightingRow } from './sighting.ts';

/** What the rows of one thread say of each comment of others. */
export interface ThreadSays {
  waits: boolean;
  /** The brand's first later comment that answers it. */
  answer: SeenAnswer | null;
}

/** A thread up to this size is read as a whole; a larger one by its top-level comments, each with what may concern it. */
export const WHOLE = 40;

/** The key under which a thread's rows stand together. */
export const threadKey = ({ post, key }: Pick<SightingRow, 'post' | 'key'>): string => post ?? key;

/** Rows in the order of writing: "3 h" may put an answer before its question, where it cannot have been. */
function inOrder(rows: readonly SightingRow[]): SightingRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const times = new Map<string, number>();
  const timeOf = (row: SightingRow, below: readonly string[]): number => {
    const known = times.get(row.key);
    if (known !== undefined) return known;
    const parent = row.parent === null || below.includes(row.parent) ? undefined : byKey.get(row.parent);
    const at = parent === undefined ? row.at : Math.max(row.at, timeOf(parent, [...below, row.key]));
    times.set(row.key, at);
    return at;
  };
  for (const row of rows) timeOf(row, []);
  const depth = (row: SightingRow) => times.get(row.key) ?? row.at;
  return [...rows].sort((a, b) => depth(a) - depth(b) || compareKeys(a.key, b.key));
}

/** A post of others that names the brand is itself what may wait; the brand's own is what the others stand under. */
function toComments(rows: readonly SightingRow[], root: SightingRow | undefined): ThreadComment[] {
  return rows
    .filter((row) => row !== root || !row.ours)
    .map(({ key, author, handle, text, ours, parent }) => ({
      ...{ id: key, author: author ?? handle ?? '', text, ours },
      replyTo: root?.ours && parent === root.key ? null : parent,
    }));
}

/** Which comments have changed, by key; null: all may have. */
export type Changed = ReadonlySet<string> | null;

interface Part {
  /** Those that it decides about. */
  own: ThreadComment[];
  /** With what stands elsewhere and may concern them. */
  read: ThreadComment[];
}

/**
 * The parts that are read on their own: a top-level comment with what stands below it, flat words of ours, flat words of
 * its people. Only those that a change touches: a thread of thousands gets fifty more every two seconds.
 */
function partsOf(comments: ThreadComment[], changed: Changed): Part[] {
  if (comments.length <= WHOLE) return [{ own: comments, read: comments }];
  const { root } = readThread({ post: '', brand: '', comments });
  const roots = new Map(comments.map((comment) => [comment, root(comment)]));
  const places = new Map(comments.map((comment, place) => [comment, place]));
  const isFlat = (comment: ThreadComment) => roots.get(comment) === comment;
  const below = groupBy(comments, (comment) => roots.get(comment));
  const flat = comments.filter(isFlat);
  const flatOurs = flat.filter(({ ours }) => ours);
  const flatBy = groupBy(flat, ({ author }) => author);
  const touched = changed === null ? comments : comments.filter(({ id }) => changed.has(id));
  const people = new Set(touched.filter(isFlat).map(({ author }) => author));
  const isTouched = (top: ThreadComment) =>
    changed?.has(top.id) !== false ||
    (below.get(top) ?? []).some(({ id, author }) => changed.has(id) || people.has(author));
  const tops = touched.some((comment) => comment.ours && isFlat(comment)) ? flat : flat.filter(isTouched);
  return tops.map((top) => {
    const own = below.get(top) ?? [];
    const theirs = own.filter(({ ours }) => !ours).flatMap(({ author }) => flatBy.get(author) ?? []);
    const read = [...new Set([...own, ...theirs, ...flatOurs])];
    return { own, read: read.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)) };
  });
}

/** The first later comment of ours below it, else the first that its words or its place make a reply to it. */
function answerTo(comment: ThreadComment, thread: ReadThread): ThreadComment | undefined {
  const later = thread.comments.slice(thread.comments.indexOf(comment) + 1).filter(({ ours }) => ours);
  const below = later.find(({ replyTo }) => replyTo === comment.id);
  return below ?? later.find((other) => isReplyTo(other, comment, thread));
}

/**
 * What the rows of one thread (a post's, `threadKey`) say of the comments of others, by key; only of those that the
 * changed rows can touch. `brand`: its displayed name.
 */
export function readRows(rows: readonly SightingRow[], brand: string, changed: Changed): Map<string, ThreadSays> {
  const root = rows.find((row) => row.key === threadKey(row));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const post = root?.ours ? root.text : '';
  const says = new Map<string, ThreadSays>();
  for (const { own, read } of partsOf(
    toComments(inOrder(rows), root),
    root && changed?.has(root.key) ? null : changed,
  )) {
    const thread = readThread({ post, brand, comments: read });
    const waiting = new Set(needsReply({ post, brand, comments: read }));
    for (const comment of own) {
      if (comment.ours) continue;
      const found = byKey.get(answerTo(comment, thread)?.id ?? '');
      const answer = found === undefined ? null : { key: found.key, at: found.at, timing: found.timing };
      says.set(comment.id, { waits: waiting.has(comment.id), answer });
    }
  }
  return says;
}
