import { RISKS } from '../intents.ts';

/** Weights by sign as the files of `assets/` hold them. */
export interface SignWeights {
  /** Fingerprint of the comments and word lists that they were learnt from. */
  corpus: string;
  /** One step of the bytes. */
  step: number;
  /** Base64. Per sign, by rising number: gap to the last number (7 bits a byte, low first). */
  signs: string;
  /** Per sign, one letter of WEIGHT_LETTERS per weight: letters, unlike bytes in base64, shrink when zipped. */
  weights: string;
}

/** `assets/suggest/risk/weights.json`, written by `assets/seeds/train-risk.ts`. */
export interface RiskWeights extends SignWeights {
  bias: number[];
}

/** Sign number -> index into `weights`, which holds `width` values a sign, in steps. */
export interface SignModel {
  columns: Map<number, number>;
  weights: Int8Array;
  step: number;
}

export interface RiskModel extends SignModel {
  bias: number[];
}

const SPACE = 2 ** 24;

/** Weights from -45 to 45 steps, the middle letter none; no quotation mark, nothing that JSON or a script escapes. */
export const WEIGHT_LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'"\\`'.includes(letter))
  .join('');
/** Steps of the largest weight. */
export const MOST_STEPS = (WEIGHT_LETTERS.length - 1) / 2;

/** The number of a sign (FNV-1a, 24 bits). */
export function signNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 24)) >>> 0) % SPACE;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Reads the weights, `width` a sign. Signs without all their letters are dropped. */
export function readSignModel(file: SignWeights, width: number): SignModel {
  const columns = new Map<number, number>();
  const weights = Array.from(file.weights, (letter) => WEIGHT_LETTERS.indexOf(letter) - MOST_STEPS);
  let number = -1;
  let column = 0;
  let gap = 0;
  let shift = 0;
  for (const byte of bytesOf(file.signs)) {
    gap += (byte & 127) * 2 ** shift;
    shift += 7;
    if (byte > 127) continue;
    number += gap + 1;
    if (column + width <= weights.length) columns.set(number, column);
    column += width;
    gap = 0;
    shift = 0;
  }
  return { columns, weights: Int8Array.from(weights), step: file.step };
}

export const readRiskModel = (file: RiskWeights): RiskModel => ({
  ...readSignModel(file, RISKS.length),
  bias: file.bias,
});

/** Log-odds that a sign adds to each risk, in the order of RISKS; null for a sign never learnt. */
export function weightsOf(model: RiskModel, name: string): [number, number, number] | null {
  const column = model.columns.get(signNumber(name));
  if (column === undefined) return null;
  const { weights, step } = model;
  return [(weights[column] ?? 0) * step, (weights[column + 1] ?? 0) * step, (weights[column + 2] ?? 0) * step];
}
