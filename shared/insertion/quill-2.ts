import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';
import { askUndo } from './undo.ts';

/** Quill 2: reads the paste itself, and joins what comes within a second into one step unless it is told otherwise. */
export const quill2: Strategy = {
  kind: 'quill-2',
  needsMain: true,
  recognises: (box) => box.matches('.ql-editor'),
  closeUndoGroup() {},
  async followSelection(box) {
    await selectionSettled(box.ownerDocument);
    return true;
  },
  insert: (box, text, send) => send(box, { step: 'quill-2', data: { 'text/plain': text } }),
  undo: askUndo,
};
