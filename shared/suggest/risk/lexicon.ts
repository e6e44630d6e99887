import around from '../../../assets/suggest/risk/around.yml';
import insult from '../../../assets/suggest/risk/insult.yml';
import safety from '../../../assets/suggest/risk/safety.yml';
import spam from '../../../assets/suggest/risk/spam.yml';
import { readTurns } from './turns.ts';

const lists = (file: unknown): Record<string, string> => file as Record<string, string>;

/** Turns that make a risky word harmless and take their words away from every other class. */
const TAKING = new Set(['idiom', 'safe-idiom']);

export const isTaking = (name: string): boolean => TAKING.has(name);

/** All word lists of the gates, compiled once. */
export const TURNS = readTurns({ ...lists(insult), ...lists(spam), ...lists(safety), ...lists(around) });
