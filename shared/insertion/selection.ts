import { isField, selectionAround } from './box.ts';

/** A place in a box: an offset in a field's value, or a DOM position. */
export interface Caret {
  node: Node;
  offset: number;
}

/** Where the caret stands in a box at this moment (the end of a selection), or null when it is elsewhere. */
export function caretNow(box: HTMLElement): Caret | null {
  if (isField(box)) return { node: box, offset: box.selectionEnd ?? box.value.length };
  const selection = selectionAround(box);
  if (!selection?.rangeCount) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return box.contains(endContainer) ? { node: endContainer, offset: endOffset } : null;
}

export function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** Behind the last letter, picture or chip; before the `<br>` that keeps an empty last line open. */
export function endOf(box: HTMLElement): Caret {
  if (isField(box)) return { node: box, offset: box.value.length };
  let leaf: Node = box;
  while (leaf.lastChild && !isChip(leaf, box)) leaf = leaf.lastChild;
  if (leaf === box || leaf instanceof Text) return { node: leaf, offset: lengthOf(leaf) };
  const parent = leaf.parentNode ?? box;
  const place = [...parent.childNodes].indexOf(leaf as ChildNode);
  if (leaf instanceof HTMLBRElement) return { node: parent, offset: place };
  const holdsText = leaf instanceof HTMLElement && !isChip(leaf, box) && !(leaf instanceof HTMLImageElement);
  return holdsText ? { node: leaf, offset: 0 } : { node: parent, offset: place + 1 };
}

function isChip(node: Node, box: HTMLElement): boolean {
  return node !== box && node instanceof HTMLElement && node.contentEditable === 'false';
}

/** Sets the selection from `start` (the caret itself if not given) to `caret`. */
export function select(box: HTMLElement, caret: Caret, start: Caret = caret): void {
  if (isField(box)) box.setSelectionRange(start.offset, caret.offset);
  else selectionAround(box)?.setBaseAndExtent(start.node, start.offset, caret.node, caret.offset);
}

/**
 * Moves the selection away and back. In Chromium this ends the open typing step, which otherwise swallows what comes next:
 * one Ctrl+Z would then take the person's own words too.
 */
export function nudge(box: HTMLElement): void {
  const caret = caretNow(box);
  if (!caret) return;
  const start = startNow(box) ?? caret;
  if (isField(box)) {
    box.setSelectionRange(caret.offset > 0 ? 0 : box.value.length, caret.offset > 0 ? 0 : box.value.length);
  } else {
    const end = endOf(box);
    const atEnd = end.node === caret.node && end.offset === caret.offset;
    select(box, atEnd ? { node: box, offset: 0 } : end);
  }
  select(box, caret, start);
}

function startNow(box: HTMLElement): Caret | null {
  if (isField(box)) return { node: box, offset: box.selectionStart ?? 0 };
  const range = selectionAround(box)?.getRangeAt(0);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
