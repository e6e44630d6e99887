import file from '../../../../assets/privacy/weights.json' with { type: 'json' };
import { readSignModel, type SignModel, signNumber } from '../../../suggest/risk/model.ts';
import { type Datum, ownerSigns } from './signs.ts';

/**
 * Log-odds from which a datum is somebody's where no rule tells: set on replies of authors left out
 * (`assets/seeds/train-privacy.ts`), so that hardly one
 * of the house's is taken for it; of near twins, which are alike on purpose, a third is.
 */
const THRESHOLD = 0.5;

const MODEL: SignModel = readSignModel(file, 1);

/** Log-odds that a datum is a customer's, or another private person's, and not the house's. */
export function weighOwner(datum: Datum): number {
  let sum = 0;
  for (const sign of ownerSigns(datum)) {
    const column = MODEL.columns.get(signNumber(sign));
    if (column !== undefined) sum += (MODEL.weights[column] ?? 0) * MODEL.step;
  }
  return sum;
}

/** As sure the other way: what a rule takes for somebody's by one word is the house's all the same. */
const VETO = -1.5;

/** Whose a datum is by its weights alone; null where they are not sure. */
export function ownerOf(datum: Datum): 'somebody' | 'house' | null {
  const weight = weighOwner(datum);
  if (weight > THRESHOLD) return 'somebody';
  return weight < VETO ? 'house' : null;
}
