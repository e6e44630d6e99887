/** Milliseconds of a day of 24 hours; a local day may have 23 or 25. */
export const DAY = 86_400_000;
export const MINUTE = 60_000;

/** More edges than two hundred years of weeks need: beyond, a far question must not fill the memory. */
const EDGES_KEPT = 25_000;

/** The clock on the wall of one time zone. Instants are UTC milliseconds; days are counted from 1970-01-01, which is 0. */
export interface ZoneClock {
  /** Local time minus UTC, in milliseconds. */
  offsetAt(instant: number): number;
  /** The local date. */
  dayAt(instant: number): number;
  /**
   * When the wall shows this time, `minutes` after the date's midnight (1440 is the next one). As Temporal's `compatible`:
   * a time that the clock skips is later by what is skipped, of a time shown twice the first counts.
   */
  instantOf(day: number, minutes: number): number;
}

/** "8/30/2026, GMT+02:00"; "GMT" alone is UTC in Firefox; seconds are of the time before the zones. */
const OFFSET = /GMT(?:([+\-−])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** A formatter takes a millisecond to make, and the popup's first picture needs the same zone several times. */
const kept = new Map<string, Intl.DateTimeFormat>();

/** An IANA name that the browser knows. Bare offsets are refused: Firefox ESR does not take them, and they have no clock changes. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const known = kept.get(zone);
  if (known !== undefined) return known;
  const unknown = `zone: "${zone}" is not a known time zone (such as Europe/Paris)`;
  if (!/^[A-Za-z]/.test(zone)) throw new Error(unknown);
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    kept.set(zone, made);
    return made;
  } catch {
    throw new Error(unknown);
  }
}

function readOffset(written: string): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = OFFSET.exec(written) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === undefined || sign === '+' ? size : -size;
}

/** Plain Intl rather than a Temporal polyfill: 47 kB in every worker's start for the one rule of `instantOf`. Throws for an unknown zone. */
export function zoneClock(zone: string): ZoneClock {
  const format = formatFor(zone);
  const edges = new Map<number, number>();

  function offsetAtEdge(utcDay: number): number {
    const kept = edges.get(utcDay);
    if (kept !== undefined) return kept;
    const offset = readOffset(format.format(utcDay * DAY));
    if (edges.size >= EDGES_KEPT) edges.clear();
    edges.set(utcDay, offset);
    return offset;
  }

  /** A day of UTC with one offset at both ends has it throughout: no zone ever changed there and back in a day. */
  function offsetAt(instant: number): number {
    const utcDay = Math.floor(instant / DAY);
    const offset = offsetAtEdge(utcDay);
    return offset === offsetAtEdge(utcDay + 1) ? offset : readOffset(format.format(instant));
  }

  function instantOf(day: number, minutes: number): number {
    const wall = day * DAY + minutes * MINUTE;
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    if (before === after || offsetAt(wall - before) === before) return wall - before;
    return offsetAt(wall - after) === after ? wall - after : wall - before;
  }

  return { offsetAt, dayAt: (instant) => Math.floor((instant + offsetAt(instant)) / DAY), instantOf };
}
