import type { Kind } from './kind.ts';

/** Kind -> its file, loaded when asked: a run pays for its own kind only. */
export const KINDS: Record<string, () => Promise<Kind>> = {
  read: () => import('./kinds/read.ts'),
};
