import { RISKS, type Risk } from '../intents.ts';

/**
 * Log-odds from which a risk is said: set on trades left out (`assets/seeds/judge-risk.ts`) so that ordinary comments
 * stay under 2 % and look-alikes near 5 %; the seeds' look-alikes are harder than what a page sees.
 */
const THRESHOLDS: Record<Risk, number> = { safety: 0, insult: 0.4, spam: 0.8 };
/** Safety wins over insult, insult over spam. */
export const ORDER: readonly Risk[] = ['safety', 'insult', 'spam'];

/** The risk that log-odds (in the order of RISKS) speak for, or null. */
export function decideRisk(odds: readonly number[]): Risk | null {
  return ORDER.find((risk) => (odds[RISKS.indexOf(risk)] ?? Number.NEGATIVE_INFINITY) > THRESHOLDS[risk]) ?? null;
}
