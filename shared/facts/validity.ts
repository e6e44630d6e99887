import type { Fact } from './fact.ts';

/** The last day on which a fact holds, `YYYY-MM-DD`: its own `to`, else an event's last day; null: no end is known. */
export function validUntil(fact: Fact): string | null {
  if (fact.to) return fact.to;
  return fact.kind === 'event' ? (fact.end ?? fact.start) : null;
}

export type Validity = 'holds' | 'expired' | 'not-yet';

/** Whether a fact holds on a day. One whose end is before its start never does. */
export function validity(fact: Fact, today: string): Validity {
  const until = validUntil(fact);
  if (until !== null && until < today) return 'expired';
  if (fact.from && until !== null && until < fact.from) return 'expired';
  return fact.from && fact.from > today ? 'not-yet' : 'holds';
}
