import type { Network } from '../brands/brand.ts';

export interface Limit {
  comment: number;
  post: number;
  /** A text over it is surely refused; else it is a warning (networks.md §6). */
  sure: boolean;
}

/** Longest texts, in each network's own count (see `shared/shorten/length.ts`). */
export const LIMITS: Record<Network, Limit> = {
  x: { comment: 280, post: 280, sure: true },
  linkedin: { comment: 1250, post: 3000, sure: false },
  facebook: { comment: 8000, post: 63_206, sure: false },
};
