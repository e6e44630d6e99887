import type { Network } from '../brands/brand.ts';
import type { BrandConcern } from './concern.ts';
import { compareKeys, type SeenAnswer, type Sighted, type SightingRow, sightingId, type Timing } from './sighting.ts';

const DAY = 24 * 60 * 60 * 1000;
/** No network is older; an instant before it, or far in the future, is a misreading. */
const FIRST = Date.UTC(2004, 0, 1);

const CONCERNS = ['notification', 'names-brand', 'under-own-post', 'own-post'] as const;
const TIMINGS: readonly Timing[] = ['seen', 'approx', 'exact'];

function timeOf({ time, approx }: Sighted, now: number): { at: number; timing: Timing } {
  const at = time === null ? Number.NaN : Date.parse(time);
  if (!(at >= FIRST && at <= now + DAY)) return { at: now, timing: 'seen' };
  return { at, timing: approx ? 'approx' : 'exact' };
}

/** A sighting as a row, before anything is known of its thread. `now`: when the page saw it, UTC milliseconds. */
export function toRow(item: Sighted, concern: BrandConcern, network: Network, now: number): SightingRow {
  const { key, kind, author, handle, text, parent, post, url } = item;
  const isAnswered = item.answered === 'yes' && !concern.ours;
  return {
    ...{ id: sightingId(concern.brand, network, key), brand: concern.brand, network, key, kind, author, handle, text },
    ...timeOf(item, now),
    ...{ parent, post, url, ours: concern.ours, concern: concern.concern },
    answer: isAnswered ? { key: null, at: now, timing: 'seen' } : null,
    ...{ minutes: null, risk: null, intent: null, createdAt: now, updatedAt: now },
  };
}

const isListed = ({ concern }: SightingRow): boolean => concern === 'notification';

/** A list of notifications tells a text in its own words, a feed cuts it: the page's own words win, and the longer ones. */
function betterText(a: SightingRow, b: SightingRow): string {
  if (isListed(a) !== isListed(b)) return isListed(a) ? b.text : a.text;
  const longer = a.text.length - b.text.length;
  return longer > 0 || (longer === 0 && a.text > b.text) ? a.text : b.text;
}

/** The better known time. "3 h" is rounded down, so of two of them the earlier is nearer; of two first sights too. */
function betterTime(a: SightingRow, b: SightingRow): Pick<SightingRow, 'at' | 'timing'> {
  const rank = TIMINGS.indexOf(a.timing) - TIMINGS.indexOf(b.timing);
  const { at, timing } = rank > 0 || (rank === 0 && a.at <= b.at) ? a : b;
  return { at, timing };
}

/** What a page shows of a thread is its lower end: the highest post known is the thread's, the lowest parent the comment's own. */
function lowest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareKeys(a, b) <= 0 ? a : b;
}
function highest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return compareKeys(a, b) >= 0 ? a : b;
}

function betterAnswer(a: SeenAnswer | null, b: SeenAnswer | null): SeenAnswer | null {
  if (a === null || b === null) return a ?? b;
  if ((a.key === null) !== (b.key === null)) return a.key === null ? b : a;
  return a.at <= b.at ? a : b;
}

/** One of two names, the same whichever came first. */
const oneOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

/**
 * The same post or comment seen twice, as one row: in whatever order and however often two tabs tell of it, the row is
 * the same. What only `before` can have (the person's word, risk, intent, minutes) stays.
 */
export function merge(before: SightingRow, next: SightingRow): SightingRow {
  const ours = before.ours || next.ours;
  const concern = Math.max(CONCERNS.indexOf(before.concern), CONCERNS.indexOf(next.concern));
  return {
    ...before,
    kind: before.kind === 'comment' ? 'comment' : next.kind,
    author: oneOf(before.author, next.author),
    handle: oneOf(before.handle, next.handle),
    text: betterText(before, next),
    ...betterTime(before, next),
    parent: highest(before.parent, next.parent),
    post: lowest(before.post, next.post),
    url: oneOf(before.url, next.url),
    ours,
    concern: CONCERNS[concern] ?? before.concern,
    answer: ours ? null : betterAnswer(before.answer, next.answer),
    createdAt: Math.min(before.createdAt, next.createdAt),
    updatedAt: Math.max(before.updatedAt, next.updatedAt),
  };
}
