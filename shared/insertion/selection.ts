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
  return box.contains(endContainer) ? deepest({ node: endContainer, offset: endOffset }) : null;
}

export function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** Behind the last letter, picture or chip; before the `<br>` that keeps an empty last line open. */
export function endOf(box: HTMLElement): Caret {
  if (isField(box)) return { node: box, offset: box.value.length };
  return deepest({ node: box, offset: box.childNodes.length });
}

/** The same place as far down the tree as it goes: `(box, 2)` says nothing about the line that it is on. */
function deepest({ node, offset }: Caret): Caret {
  if (!(node instanceof Element) || node.childNodes.length === 0) return { node, offset };
  const atEnd = offset >= node.childNodes.length;
  const child = atEnd ? node.lastChild : node.childNodes[offset];
  if (child instanceof HTMLBRElement) return { node, offset: atEnd ? offset - 1 : offset };
  if (!child || child instanceof HTMLImageElement || isChip(child)) return { node, offset };
  return deepest({ node: child, offset: atEnd ? lengthOf(child) : 0 });
}

/** A mention or emoji that the editor treats as one letter: the caret can't be inside. */
function isChip(node: Node): boolean {
  return node instanceof HTMLElement && node.contentEditable === 'false';
}

/** True when the selection runs from `start` to `caret` already. */
export function isSelected(box: HTMLElement, caret: Caret, start: Caret): boolean {
  const [end, begin] = [caretNow(box), startNow(box)];
  return !!end && !!begin && isSame(end, caret) && isSame(begin, start);
}

function isSame(one: Caret, other: Caret): boolean {
  return one.node === other.node && one.offset === other.offset;
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
    select(box, isSame(end, caret) ? { node: box, offset: 0 } : end);
  }
  select(box, caret, start);
}

function startNow(box: HTMLElement): Caret | null {
  if (isField(box)) return { node: box, offset: box.selectionStart ?? 0 };
  const selection = selectionAround(box);
  if (!selection?.rangeCount) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return deepest({ node: startContainer, offset: startOffset });
}
