import { MOST_STEPS, type SignWeights, signNumber, WEIGHT_LETTERS } from '../../shared/suggest/risk/model.ts';

/** A number in 7 bits a byte, low first. */
function gap(from: number): number[] {
  const bytes: number[] = [];
  let rest = from;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

/** The weights of the signs that weigh `least` at least, as `SignWeights` holds them, and how many they are. */
export function packSigns(
  weights: ReadonlyMap<string, readonly number[]>,
  least: number,
): Pick<SignWeights, 'step' | 'signs' | 'weights'> & { count: number } {
  const kept = new Map<number, readonly number[]>();
  const size = (values: readonly number[]): number => Math.max(...values.map(Math.abs));
  for (const [name, own] of weights) {
    if (size(own) < least) continue;
    const number = signNumber(name);
    const known = kept.get(number);
    if (known === undefined || size(known) < size(own)) kept.set(number, own);
  }
  const step = Math.max(...[...kept.values()].flat().map(Math.abs)) / MOST_STEPS;
  const rows = [...kept].sort((a, b) => a[0] - b[0]);
  let last = -1;
  const bytes = rows.flatMap(([number]) => {
    const head = gap(number - last - 1);
    last = number;
    return head;
  });
  const letters = rows.flatMap(([, own]) => own.map((one) => WEIGHT_LETTERS[Math.round(one / step) + MOST_STEPS]));
  return {
    step: Number(step.toFixed(6)),
    signs: Buffer.from(bytes).toString('base64'),
    weights: letters.join(''),
    count: kept.size,
  };
}
