import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';

/** Quill 1.3 (LinkedIn's older pages); the hidden paste box beside it is its mark, Quill 2 has none. */
export const quill1: Strategy = {
  kind: 'quill-1',
  needsMain: true,
  recognises: (box) =>
    box.matches('.ql-editor') && [...(box.parentElement?.children ?? [])].some((one) => one.matches('.ql-clipboard')),
  closeUndoGroup() {},
  async followSelection(box) {
    await selectionSettled(box.ownerDocument);
    return true;
  },
  insert: (box, text, send) => send(box, { step: 'quill-1', data: { 'text/plain': text } }),
  // It hears no request to undo; its MAIN step takes back what did not come out as given.
  undo: () => false,
};
