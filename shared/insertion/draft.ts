import { nudge } from './selection.ts';
import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';

/**
 * Draft.js (X). It draws from a state of its own and takes a synthetic paste, splitting lines itself. `execCommand` on an
 * empty editor destroys it (React loses its leaf node), and its undo is its own: neither is ever called here.
 */
export const draft: Strategy = {
  kind: 'draft',
  needsMain: true,
  recognises: (box) => box.matches('.public-DraftEditor-content') || box.querySelector('[data-contents]') !== null,
  async closeUndoGroup(box) {
    nudge(box);
    await selectionSettled(box.ownerDocument);
  },
  followSelection: (box) => selectionSettled(box.ownerDocument),
  insert: (box, text, paste) => paste(box, { 'text/plain': text }),
  undo: () => false,
};
