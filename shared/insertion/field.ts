import { isField } from './box.ts';
import { nudge } from './selection.ts';
import type { Strategy } from './strategy.ts';

/**
 * `textarea` and one-line `input`. Never `.value`: frameworks track the native setter and the undo history would be lost;
 * `insertText` fires a real `input` and keeps it.
 */
export const field: Strategy = {
  kind: 'textarea',
  needsMain: false,
  recognises: isField,
  closeUndoGroup: nudge,
  followSelection: () => true,
  insert: (box, text) => box.ownerDocument.execCommand('insertText', false, text),
  undo: (box) => box.ownerDocument.execCommand('undo'),
};
