import type { SightingRow } from '../sightings/sighting.ts';
import type { Signal } from './alert.ts';
import type { Surge } from './surge.ts';

/** As much of a comment as a notification shows. */
const SHOWN = 140;

/** One line, without marks that turn text around, cut at a word. */
export function quotation(text: string): string {
  const plain = text
    .replace(/[\p{Cf}\p{Cc}]/gu, (mark) => (mark === '\u200d' ? mark : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= SHOWN) return plain;
  const cut = plain.slice(0, SHOWN - 1);
  const words = cut.replace(/\s+\S*$/, '');
  return `${(words.length > SHOWN / 2 ? words : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Words about danger ring whatever they stand under. A comment under one's own post is work, not news; so is spam. */
function kindOf({ risk, concern, ours }: SightingRow): 'safety' | 'mention' | null {
  if (ours) return null;
  if (risk === 'safety') return 'safety';
  return risk === null && (concern === 'names-brand' || concern === 'notification') ? 'mention' : null;
}

/**
 * The signal of something seen for the first time, or null. `now`: UTC milliseconds. `seen`: the page was in front of the
 * person when it showed it, so that a ping would tell them nothing; danger is told all the same.
 */
export function signalOf(row: SightingRow, now: number, seen: boolean): Signal | null {
  const kind = kindOf(row);
  if (kind === null) return null;
  const { brand, network, url, author } = row;
  return {
    id: `${kind}:${row.id}`,
    kind,
    level: kind === 'safety' ? 'crisis' : 'alert',
    brand,
    source: network,
    at: now,
    happenedAt: row.at,
    title:
      author === null ? { key: `${kind}Unnamed`, values: { network } } : { key: kind, values: { author, network } },
    text: quotation(row.text),
    url,
    sighting: row.id,
    task: null,
    ...(seen && kind === 'mention' ? { seen } : {}),
  };
}

/** The number in a page's title went up: something waits there that no opened page has shown yet. */
export interface CounterRise {
  brand: string;
  network: string;
  acting: string;
  /** By how many, and to what. */
  more: number;
  count: number;
  /** Where the network lists its notifications. */
  url: string | null;
}

const HOUR = 60 * 60 * 1000;

/** One signal an hour and account at most: a counter that ticks is one happening. */
export function counterSignal(rise: CounterRise, now: number, seen: boolean): Signal {
  const { brand, network, acting, count, url } = rise;
  return {
    id: `counter:${network}/${acting}/${Math.floor(now / HOUR)}`,
    kind: 'counter',
    level: 'alert',
    brand,
    source: network,
    at: now,
    happenedAt: now,
    title: { key: 'counter', values: { count, network, account: acting } },
    text: '',
    url,
    sighting: null,
    task: null,
    ...(seen ? { seen } : {}),
  };
}

/** More than usual, told with what it was weighed against. `start`: the hour in which it began, hours since 1970 UTC. */
export function surgeSignal(brand: string, start: number, surge: Surge, count: number, now: number): Signal | null {
  if (surge.level === null) return null;
  const isUproar = surge.level === 'crisis';
  return {
    id: `${isUproar ? 'uproar' : 'surge'}:${brand}/${start}`,
    kind: 'surge',
    level: isUproar ? 'crisis' : 'alert',
    brand,
    source: 'surge',
    at: now,
    happenedAt: now,
    title: { key: isUproar ? 'uproar' : 'surge', values: { count, usual: Math.round(surge.usual * 10) / 10 } },
    text: '',
    url: null,
    sighting: null,
    task: null,
  };
}
