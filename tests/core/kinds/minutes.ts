import type { Week } from '../../../shared/brands/brand.ts';
import { parseInstant } from '../../../shared/calendar/instant.ts';
import { businessClock } from '../../../shared/measure/business-minutes.ts';
import type { Kind } from '../kind.ts';

function instant(name: string, value: unknown): number {
  const read = typeof value === 'string' ? parseInstant(value) : null;
  if (read === null) throw new Error(`${name}: not an instant (2026-09-07T07:00:00Z)`);
  return read;
}

function week(value: unknown): Week | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('hours: not an object of days');
  return value;
}

function holidays(value: unknown): string | string[] | null {
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new Error('holidays: neither a text nor a list of texts');
}

export const open: Kind['open'] = () => (line) => {
  const { zone } = line;
  if (typeof zone !== 'string') throw new Error('zone: not a text');
  const clock = businessClock({ zone, hours: week(line.hours), holidays: holidays(line.holidays) });
  const minutes = clock.minutes(instant('asked', line.asked), instant('answered', line.answered));
  return clock.hasHours ? { minutes } : { minutes, warning: 'horaires non définis' };
};
