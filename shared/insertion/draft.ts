import { readBox } from './read-back.ts';
import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';

/**
 * Draft.js (X). It draws from a state of its own and takes a synthetic paste, splitting lines itself. `execCommand` on an
 * empty editor destroys it (React loses its leaf node), and the browser's undo would take back letters that Draft let it
 * type, behind Draft's back: neither is ever called here.
 */
export const draft: Strategy = {
  kind: 'draft',
  needsMain: true,
  recognises: (box) => box.matches('.public-DraftEditor-content') || box.querySelector('[data-contents]') !== null,
  // `EditorState.push` makes a step of each fragment, and of typing after one.
  closeUndoGroup() {},
  async followSelection(box) {
    await selectionSettled(box.ownerDocument);
    // A window without the focus tells React of no focus and no selection: Draft would write where its caret was before.
    return box.ownerDocument.hasFocus() || readBox(box) === '';
  },
  insert: (box, text, send) => send(box, { step: 'paste', data: { 'text/plain': text } }),
  undo: () => false,
};
