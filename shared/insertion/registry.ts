import { draft } from './draft.ts';
import { field } from './field.ts';
import { plain } from './plain.ts';
import type { Strategy } from './strategy.ts';

/** In order: the first that recognises the box inserts. `plain` takes every editable box, so it stays last. */
const STRATEGIES: readonly Strategy[] = [field, draft, plain];

export function strategyFor(box: HTMLElement): Strategy | null {
  return STRATEGIES.find((strategy) => strategy.recognises(box)) ?? null;
}
