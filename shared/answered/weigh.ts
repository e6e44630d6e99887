import file from '../../assets/answered/weights.json' with { type: 'json' };
import { readSignModel, type SignModel, signNumber } from '../suggest/risk/model.ts';
import type { Reading } from './leaning.ts';
import { readNeedSigns } from './signs.ts';
import type { ThreadComment } from './thread.ts';

/**
 * Log-odds from which a comment waits: set on trades left out and on sets of other hands (`assets/seeds/fit-answered.ts`), so
 * that nineteen of twenty shown do wait.
 */
const THRESHOLD = 0.7;

const MODEL: SignModel = readSignModel(file, 1);

/** Log-odds that a comment wants a word of ours, whatever has been said since. */
export function weighNeed(comment: ThreadComment, reading: Reading): number {
  let sum = 0;
  for (const { name, value } of readNeedSigns(comment, reading)) {
    const column = MODEL.columns.get(signNumber(name));
    if (column !== undefined) sum += (MODEL.weights[column] ?? 0) * MODEL.step * value;
  }
  return sum;
}

/** Whether a comment wants a word of ours, whatever has been said since. */
export const waits = (comment: ThreadComment, reading: Reading): boolean => weighNeed(comment, reading) > THRESHOLD;
