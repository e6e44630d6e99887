import type { Kind } from './kind.ts';

/** Kind -> its file, loaded when asked: a run pays for its own kind only. */
export const KINDS: Record<string, () => Promise<Kind>> = {
  answered: () => import('./kinds/answered.ts'),
  check: () => import('./kinds/check.ts'),
  fill: () => import('./kinds/fill.ts'),
  minutes: () => import('./kinds/minutes.ts'),
  read: () => import('./kinds/read.ts'),
  shorten: () => import('./kinds/shorten.ts'),
  suggest: () => import('./kinds/suggest.ts'),
};
