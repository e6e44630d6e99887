import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';
import { askUndo } from './undo.ts';

/** Slate (none of the three networks; for those to come). It splits the lines of a plain paste itself. */
export const slate: Strategy = {
  kind: 'slate',
  needsMain: true,
  recognises: (box) => box.matches('[data-slate-editor="true"]'),
  closeUndoGroup() {},
  async followSelection(box) {
    await selectionSettled(box.ownerDocument);
    return true;
  },
  insert: (box, text, send) => send(box, { step: 'slate', data: { 'text/plain': text } }),
  undo: askUndo,
};
