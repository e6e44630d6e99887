import { walkText } from '../page/text-walk.ts';
import { isField } from './box.ts';
import { nodeAt, pathTo } from './paths.ts';
import type { Caret } from './selection.ts';

/** Stands for the caret in a copy of the box; a private-use character that no keyboard writes. */
const CARET_MARK = '\uE0C7';

/** The text that the box shows, compared with what was put in. */
export function readBox(box: HTMLElement): string {
  return normalise(isField(box) ? box.value : walkText(box));
}

/**
 * The forms that editors give to the same text: no-break for a plain space (browsers write it to keep double ones), zero-width
 * fillers around chips, the line break that ends a box.
 */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '');
}

/**
 * Same lines, same words. Not compared: line breaks at the very end, which an editor adds or drops as it draws, how many
 * spaces stand in a row, and spaces at the end of a line: Chromium drops those that it does not draw when it inserts beside them.
 */
export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(text: string): string {
  return normalise(text).replace(/ +/g, ' ').replace(/ $/gm, '').replace(/\n+$/, '');
}

/** What stands before and after the caret, in the same words as `readBox`. */
export function aroundCaret(box: HTMLElement, caret: Caret): { before: string; after: string } {
  if (isField(box)) return { before: box.value.slice(0, caret.offset), after: box.value.slice(caret.offset) };
  const [before = '', after = ''] = walkText(markedCopy(box, caret)).split(CARET_MARK);
  return { before: normalise(before), after: normalise(after) };
}

/** A copy in a document without a window, where no picture is loaded and no script or custom element runs. */
function markedCopy(box: HTMLElement, caret: Caret): Node {
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.importNode(box, true);
  const node = nodeAt(pathTo(caret.node, box), copy);
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) {
    (node as Text).insertData(caret.offset, CARET_MARK);
  } else {
    node.insertBefore(inert.createTextNode(CARET_MARK), node.childNodes[caret.offset] ?? null);
  }
  return copy;
}
