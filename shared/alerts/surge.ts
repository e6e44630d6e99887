import type { HourRow } from '../measure/day-row.ts';

/** The present hour. */
export interface Hour {
  count: number;
  negative: number;
  /** Different authors. */
  authors: number;
}

export type SurgeLevel = 'alert' | 'crisis';

/** What was found, with what it was weighed against: "14 mentions, 1.2 is usual at this hour". */
export interface Surge {
  level: SurgeLevel | null;
  /** How likely so many are by chance, from the brand's own history; null without enough of it. */
  chance: number | null;
  /** What is usual at this hour of the day. */
  usual: number;
  /** Days of history. */
  days: number;
}

/** background.md §7: thresholds and minimum counts, simulated on forty histories of each kind. */
const ALERT = 0.005;
const CRISIS = 0.001;
export const LEAST = 8;
const TIMES = 3;
const AUTHORS = 3;
const OVER = 1.5;
const HISTORY_DAYS = 28;
const ENOUGH_DAYS = 7;
/** With less history than a week: a fixed minimum alone. */
const WITHOUT_HISTORY = 20;

const DAY_HOURS = 24;

/** Lanczos' approximation of ln Γ(x), x > 0; g = 7, nine terms, error below 1e-13. */
const LANCZOS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  const sum = LANCZOS.reduce((total, term, index) => (index === 0 ? term : total + term / (z + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * P(X ≥ count) for a negative binomial of this mean and dispersion `k` (variance m + m²/k). Plain Poisson cries wolf on
 * topics that come in bursts.
 */
export function tail(count: number, mean: number, k: number): number {
  const p = k / (k + mean);
  let below = 0;
  for (let x = 0; x < count; x += 1) {
    below += Math.exp(lnGamma(x + k) - lnGamma(k) - lnGamma(x + 1) + k * Math.log(p) + x * Math.log(1 - p));
  }
  return Math.max(0, 1 - below);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Dispersion by moments, between 0.5 (wild) and 50 (as good as Poisson). */
function dispersion(values: readonly number[]): number {
  const m = mean(values);
  const variance = mean(values.map((value) => (value - m) ** 2));
  return variance <= m ? 50 : Math.min(50, Math.max(0.5, m ** 2 / (variance - m)));
}

interface Usual {
  mean: number;
  k: number;
  days: number;
  /** Share of negative ones among all. */
  negative: number;
}

/** The last 28 days, hours without a row counting as nothing, hours of earlier surges left out. */
function usualAt(history: readonly HourRow[], hour: number): Usual {
  const from = hour - HISTORY_DAYS * DAY_HOURS;
  const rows = history.filter((row) => row.hour >= from && row.hour < hour);
  const first = rows.reduce((least, row) => Math.min(least, row.hour), hour);
  const byHour = new Map(rows.map((row) => [row.hour, row]));
  const hours = Array.from({ length: hour - first }, (_, index) => first + index).filter(
    (one) => byHour.get(one)?.flagged === undefined,
  );
  const count = (one: number): number => byHour.get(one)?.count ?? 0;
  const same = hours.filter((one) => (hour - one) % DAY_HOURS === 0);
  const all = hours.map(count);
  const total = all.reduce((sum, value) => sum + value, 0);
  const negative = hours.reduce((sum, one) => sum + (byHour.get(one)?.negative ?? 0), 0);
  return {
    mean: Math.max(0.2, 0.7 * mean(same.map(count)) + 0.3 * mean(all)),
    k: dispersion(all),
    days: (hour - first) / DAY_HOURS,
    negative: total === 0 ? 0 : negative / total,
  };
}

/**
 * Noise or uproar: the present hour against the brand's own last 28 days (background.md §7). `history`: hours before
 * `hour`, in any order; the hour before counts for "the next hour also over".
 */
export function weighSurge(history: readonly HourRow[], hour: number, now: Hour): Surge {
  const usual = usualAt(history, hour);
  const told = { usual: usual.mean, days: usual.days };
  if (usual.days < ENOUGH_DAYS) {
    const level = now.count >= WITHOUT_HISTORY && now.authors >= AUTHORS ? 'alert' : null;
    return { level, chance: null, ...told };
  }
  const chance = tail(now.count, usual.mean, usual.k);
  const isMany = now.count >= LEAST && now.count >= TIMES * usual.mean && now.authors >= AUTHORS;
  if (!isMany || chance >= ALERT) return { level: null, chance, ...told };
  const wasOver = history.some((row) => row.hour === hour - 1 && row.flagged === 1);
  const isAngry = now.negative > 0 && now.negative / now.count >= 2 * Math.max(usual.negative, 0.05);
  return { level: chance < CRISIS && (wasOver || isAngry) ? 'crisis' : 'alert', chance, ...told };
}

/** The first hour of the surge that is going on: it goes on until three hours in a row are under one and a half times the usual. */
export function surgeStart(history: readonly HourRow[], hour: number, usual: number): number {
  const byHour = new Map(history.map((row) => [row.hour, row]));
  let start = hour;
  let quietHours = 0;
  for (let one = hour - 1; quietHours < 3 && one > hour - HISTORY_DAYS * DAY_HOURS; one -= 1) {
    const row = byHour.get(one);
    if (row?.flagged === 1) start = one;
    quietHours = (row?.count ?? 0) < OVER * usual ? quietHours + 1 : 0;
  }
  return start;
}
