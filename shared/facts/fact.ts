import type { Week } from '../brands/brand.ts';

interface FactBase {
  id: string;
  label: string;
  labelEn?: string | null;
  /** First and last day on which it holds, inclusive, `YYYY-MM-DD`. */
  from?: string | null;
  to?: string | null;
  /** Words that also find it. */
  words?: string[] | null;
}

/** Facts as exchanged (contracts.md §3, "Facts"). */
export type Fact =
  | (FactBase & { kind: 'price'; amount: number; currency: string; unit?: string | null })
  | (FactBase & { kind: 'hours'; week: Week; exceptions?: { date: string; hours: string[] }[] | null })
  | (FactBase & { kind: 'address' | 'phone' | 'email' | 'link' | 'person' | 'time' | 'duration'; value: string })
  | (FactBase & { kind: 'delivery'; min: number; max: number; unit: 'day' | 'working-day' | 'hour' })
  | (FactBase & { kind: 'returns'; days: number })
  | (FactBase & { kind: 'event'; start: string; end?: string | null; time?: string | null; place?: string | null })
  | (FactBase & { kind: 'promo'; value: string; percent?: number | null });

export type FactKind = Fact['kind'];
