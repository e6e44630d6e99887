import type { Item } from '../networks/adapter.ts';

export interface Waiting {
  /** Comments of others that wait for an answer, in page order; the certain ones and those not known yet. */
  items: Item[];
  /** No answer of ours stands under them. */
  unanswered: number;
  /** The page does not show enough to say. */
  unsure: number;
}

/** Posts are left out: what waits is what people said to the brand. */
export function waiting(items: readonly Item[]): Waiting {
  const others = items.filter(({ kind, ours, answered }) => kind === 'comment' && !ours && answered !== 'yes');
  const unanswered = others.filter(({ answered }) => answered === 'no').length;
  return { items: others, unanswered, unsure: others.length - unanswered };
}
