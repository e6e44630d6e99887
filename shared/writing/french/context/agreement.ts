import { FEMININE, MASCULINE, PLURAL, SINGULAR } from '../categories.ts';
import type { FrenchToken } from '../sentence.ts';

/** Bits of how two agreements go together: 0 nothing known, 1 they meet, 2 not; number, then gender. */
export function meeting(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const number =
    ((own & SINGULAR) !== 0 && (other & SINGULAR) !== 0) || ((own & PLURAL) !== 0 && (other & PLURAL) !== 0);
  const gender =
    ((own & MASCULINE) !== 0 && (other & MASCULINE) !== 0) || ((own & FEMININE) !== 0 && (other & FEMININE) !== 0);
  return (number ? 1 : 2) + (gender ? 4 : 8) + ((own & other) !== 0 ? 0 : 16);
}

/** Genders and numbers that a token can have in one of the categories. */
export function agreementOf(token: FrenchToken | undefined, categories: number): number {
  if (token === undefined) return 0;
  let all = 0;
  for (const one of token.analyses) if ((one.category & categories) !== 0) all |= one.agreement;
  return all;
}
