import { RISKS, type Risk } from '../intents.ts';

/** Log-odds from which a risk is said: set where ordinary comments of unseen trades stay under 2 % (`assets/seeds/judge-risk.ts`). */
const THRESHOLD = 0;
/** Safety wins over insult, insult over spam. */
export const ORDER: readonly Risk[] = ['safety', 'insult', 'spam'];

/** The risk that log-odds (in the order of RISKS) speak for, or null. */
export function decideRisk(odds: readonly number[]): Risk | null {
  return ORDER.find((risk) => (odds[RISKS.indexOf(risk)] ?? Number.NEGATIVE_INFINITY) > THRESHOLD) ?? null;
}
