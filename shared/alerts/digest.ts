import type { AlertRow } from './alert.ts';

const byTime = (one: AlertRow, other: AlertRow): number => one.at - other.at || (one.id < other.id ? -1 : 1);

function countsOf(held: readonly AlertRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of held) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The words of the newest three, which is as much as a notification shows. */
const SHOWN = 3;

function wordsOf(held: readonly AlertRow[]): string {
  const said = [...held]
    .sort(byTime)
    .reverse()
    .filter(({ text }) => text !== '');
  return said
    .slice(0, SHOWN)
    .map(({ text }) => text)
    .join(' · ');
}

/**
 * One digest for all that was held, or null when nothing was: an empty morning rings for nobody. `at`: when it is made, UTC
 * milliseconds; it is part of the id, so that a digest that is made again after the worker died is the same one.
 */
export function digestOf(held: readonly AlertRow[], at: number): AlertRow | null {
  const first = held[0];
  if (first === undefined) return null;
  const brands = new Set(held.map(({ brand }) => brand));
  const only = held.length === 1 ? first : null;
  return {
    id: `digest:${at}`,
    kind: 'digest',
    level: 'digest',
    brand: brands.size === 1 ? first.brand : '',
    source: 'digest',
    at,
    happenedAt: at,
    title: { key: 'digest', values: { count: held.length } },
    text: wordsOf(held),
    url: only?.url ?? null,
    sighting: only?.sighting ?? null,
    task: only?.task ?? null,
    decision: 'now',
    why: 'digest',
    delivery: 'none',
    pending: 1,
    counts: countsOf(held),
    seenAt: null,
  };
}
