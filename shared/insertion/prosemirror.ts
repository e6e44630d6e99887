import { selectionSettled } from './settle.ts';
import type { Strategy } from './strategy.ts';
import { askUndo } from './undo.ts';

/**
 * ProseMirror and TipTap (LinkedIn's newer pages). Their reading of plain text loses blank lines; so the paste also carries the
 * form that ProseMirror gives to its own copies: one paragraph a line, open at both ends, no space dropped, and no rule of the
 * editor (bold between stars) is applied to it.
 */
export const prosemirror: Strategy = {
  kind: 'prosemirror',
  needsMain: true,
  recognises: (box) => box.matches('.ProseMirror'),
  closeUndoGroup() {},
  async followSelection(box) {
    await selectionSettled(box.ownerDocument);
    return true;
  },
  insert: (box, text, send) =>
    send(box, { step: 'prosemirror', data: { 'text/plain': text, 'text/html': asSlice(text) } }),
  undo: askUndo,
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function asSlice(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign));
  const [first, ...rest] = lines.map((line) => `${line}</p>`);
  return [`<p data-pm-slice="1 1 []">${first}`, ...rest.map((line) => `<p>${line}`)].join('');
}
