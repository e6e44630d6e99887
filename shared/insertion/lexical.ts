import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';
import { askUndo } from './undo.ts';

/**
 * Lexical (Facebook). A paste of plain text alone: Lexical makes a line of each line break itself, spaces stay as they are, and
 * nothing is guessed from HTML. A paste is a step of its own in its history. It ignores a deletion over a selection that the
 * page made, so nothing is ever selected to be replaced but a shortcut, which the paste itself writes over.
 */
export const lexical: Strategy = {
  kind: 'lexical',
  needsMain: true,
  recognises: (box) => box.matches('[data-lexical-editor="true"]'),
  closeUndoGroup() {},
  async followSelection(box) {
    await selectionSettled(box.ownerDocument);
    return true;
  },
  insert: (box, text, send) => send(box, { step: 'lexical', data: { 'text/plain': text } }),
  undo: askUndo,
};
