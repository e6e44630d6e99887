import around from '../../../assets/suggest/risk/around.yml';
import combos from '../../../assets/suggest/risk/combos.yml';
import insult from '../../../assets/suggest/risk/insult.yml';
import safety from '../../../assets/suggest/risk/safety.yml';
import spam from '../../../assets/suggest/risk/spam.yml';
import { once } from '../../once.ts';
import type { Risk } from '../intents.ts';
import { readTurns } from './turns.ts';

const lists = (file: unknown): Record<string, string> => file as Record<string, string>;

/** Turns that make a risky word harmless and take their words away from every other class. */
const TAKING = new Set(['idiom', 'safe-idiom']);

export const isTaking = (name: string): boolean => TAKING.has(name);

const OWN_RISKS = new Map<string, Risk>(
  (
    [
      ['insult', lists(insult)],
      ['spam', lists(spam)],
      ['safety', lists(safety)],
    ] as const
  ).flatMap(([risk, classes]) => Object.keys(classes).map((name) => [name, risk] as const)),
);

/** The risk whose list a class stands in (links and amounts speak for spam); null for what stands around. */
export const riskOfClass = (name: string): Risk | null =>
  name.startsWith('#') ? 'spam' : (OWN_RISKS.get(name) ?? null);

/** All word lists of the gates, compiled once. */
export const turns = once(() => readTurns({ ...lists(insult), ...lists(spam), ...lists(safety), ...lists(around) }));

/** Classes that make a risk together: `a` -> `b` -> risk, both ways round. */
export const COMBOS: ReadonlyMap<string, ReadonlyMap<string, string>> = readCombos(lists(combos));

function readCombos(table: Record<string, string>): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const put = (a: string, b: string, risk: string): void => {
    const seconds = found.get(a) ?? new Map<string, string>();
    seconds.set(b, risk);
    found.set(a, seconds);
  };
  for (const [risk, list] of Object.entries(table)) {
    for (const pair of list.split(',')) {
      const [a = '', b = ''] = pair.split('+').map((name) => name.trim());
      put(a, b, risk);
      put(b, a, risk);
    }
  }
  return found;
}
