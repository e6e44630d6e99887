import type { Item } from '../networks/adapter.ts';

export interface Waiting {
  /** Messages of others that wait for an answer, in page order; the certain ones and those not known yet. */
  items: Item[];
  /** No answer of ours stands under them. */
  unanswered: number;
  /** The page does not show enough to say. */
  unsure: number;
}

const mentions = (text: string, handles: readonly string[]): boolean =>
  handles.some((handle) => text.toLowerCase().includes(`@${handle.toLowerCase()}`));

/**
 * What people said to the brand: comments, and posts that name one of its accounts (`handles`, without `@`);
 * other posts of a feed wait for nobody.
 */
export function waiting(items: readonly Item[], handles: readonly string[]): Waiting {
  const others = items.filter(
    ({ kind, ours, answered, text }) => !ours && answered !== 'yes' && (kind === 'comment' || mentions(text, handles)),
  );
  const unanswered = others.filter(({ answered }) => answered === 'no').length;
  return { items: others, unanswered, unsure: others.length - unanswered };
}
