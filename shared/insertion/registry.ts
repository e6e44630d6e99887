import { draft } from './draft.ts';
import { field } from './field.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill1 } from './quill-1.ts';
import { quill2 } from './quill-2.ts';
import { slate } from './slate.ts';
import type { Strategy } from './strategy.ts';

/** In order: the first that recognises the box inserts. `plain` takes every editable box, so it stays last. */
const STRATEGIES: readonly Strategy[] = [field, draft, lexical, quill1, quill2, prosemirror, slate, plain];

export function strategyFor(box: HTMLElement): Strategy | null {
  return STRATEGIES.find((strategy) => strategy.recognises(box)) ?? null;
}
