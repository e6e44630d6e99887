import { RISKS } from '../intents.ts';

/** `assets/suggest/risk/weights.json`, written by `assets/seeds/train-risk.ts`. */
export interface RiskWeights {
  /** Fingerprint of the comments and word lists that it learnt from. */
  corpus: string;
  /** One step of the bytes. */
  step: number;
  bias: number[];
  /** Base64. Per sign, by rising number: gap to the last number (7 bits a byte, low first), one signed byte per risk. */
  signs: string;
}

/** Sign number -> index into `weights`, which holds one value per risk. */
export interface RiskModel {
  columns: Map<number, number>;
  weights: Int8Array;
  step: number;
  bias: number[];
}

const SPACE = 2 ** 24;

/** The number of a sign (FNV-1a, 24 bits). */
export function signNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 24)) >>> 0) % SPACE;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Reads the weights. Bytes that end in the middle of a sign are dropped. */
export function readRiskModel(file: RiskWeights): RiskModel {
  const bytes = bytesOf(file.signs);
  const columns = new Map<number, number>();
  const weights: number[] = [];
  let number = -1;
  for (let at = 0; at + RISKS.length < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap += (byte & 127) * 2 ** shift;
      if (byte < 128) break;
    }
    number += gap + 1;
    columns.set(number, weights.length);
    for (const _ of RISKS) weights.push(((bytes[at++] ?? 0) << 24) >> 24);
  }
  return { columns, weights: Int8Array.from(weights), step: file.step, bias: file.bias };
}

/** Log-odds that a sign adds to each risk, in the order of RISKS; null for a sign never learnt. */
export function weightsOf(model: RiskModel, name: string): [number, number, number] | null {
  const column = model.columns.get(signNumber(name));
  if (column === undefined) return null;
  const { weights, step } = model;
  return [(weights[column] ?? 0) * step, (weights[column + 1] ?? 0) * step, (weights[column + 2] ?? 0) * step];
}
