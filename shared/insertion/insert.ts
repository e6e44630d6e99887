import { fitting } from './box.ts';
import { lastCaret } from './carets.ts';
import type { InsertOutcome } from './outcome.ts';
import { type InsertOptions, putOver } from './put-over.ts';
import { aroundCaret } from './read-back.ts';
import { setOff } from './spacing.ts';

/**
 * Puts `text` into a network's box at its last caret, else at the end, set off by a space or a line; what was typed stays, no
 * key is sent, nothing is clicked. One Ctrl+Z takes it back. The box is read back: see `InsertOutcome` for what can be said.
 * Insertions of one page wait for each other.
 */
export function insert(box: HTMLElement, text: string, options: InsertOptions): Promise<InsertOutcome> {
  return putOver(box, options, (editor) => {
    const caret = lastCaret(editor);
    const { before, after } = aroundCaret(editor, caret);
    return { start: caret, end: caret, before, after, text: setOff(before, fitting(editor, text), after) };
  });
}
