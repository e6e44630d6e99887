import { fitting, isField, isFocused } from './box.ts';
import { lastCaret } from './carets.ts';
import type { InsertOutcome } from './outcome.ts';
import { type InsertOptions, putOver } from './put-over.ts';
import { aroundCaret } from './read-back.ts';
import type { Caret } from './selection.ts';
import { caretNow } from './selection.ts';

/** What stands before the caret, lines kept; empty when the box has none. */
export function textBeforeCaret(box: HTMLElement): string {
  const caret = isFocused(box) ? caretNow(box) : lastCaret(box);
  return caret ? aroundCaret(box, caret).before : '';
}

/**
 * Puts `text` in the place of the `length` UTF-16 units just typed before the caret (`;prix`), as one undo step: Ctrl+Z brings the
 * shortcut back. Nothing is set off. When the shortcut is no longer there whole, nothing is done: `restored`.
 */
export function replaceShortcut(
  box: HTMLElement,
  length: number,
  text: string,
  options: InsertOptions,
): Promise<InsertOutcome> {
  const typed = textBeforeCaret(box).slice(-length);
  return putOver(box, options, (editor) => {
    const end = lastCaret(editor);
    const start = backFrom(editor, end, length);
    const { before, after } = aroundCaret(editor, end);
    if (!start || !before.endsWith(typed) || typed.length < length || typed.includes('\n')) return null;
    return { start, end, before: before.slice(0, -length), after, text: fitting(editor, text) };
  });
}

/** `length` units back through the text nodes of the same line; null when a picture, a break or the start comes first. */
function backFrom(box: HTMLElement, end: Caret, length: number): Caret | null {
  if (isField(box)) return end.offset < length ? null : { node: box, offset: end.offset - length };
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ALL);
  walker.currentNode = end.node;
  let node: Node | null = end.node;
  let left = length;
  let offset = end.node instanceof Text ? end.offset : 0;
  while (node) {
    if (node instanceof Text) {
      if (offset >= left) return { node, offset: offset - left };
      left -= offset;
    } else if (node instanceof HTMLBRElement || node instanceof HTMLImageElement) return null;
    node = walker.previousNode();
    offset = node instanceof Text ? node.length : 0;
  }
  return null;
}
