import { nudge } from './selection.ts';
import type { Strategy } from './strategy.ts';

/** A `contenteditable` with no known engine behind it: the browser's own editing, one command for all the lines. */
export const plain: Strategy = {
  kind: 'plain',
  needsMain: false,
  recognises: (box) => box.isContentEditable,
  closeUndoGroup: nudge,
  followSelection: () => true,
  insert: (box, text) => box.ownerDocument.execCommand('insertText', false, text),
  undo: (box) => box.ownerDocument.execCommand('undo'),
};
