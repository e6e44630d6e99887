import { editorOf, focusedIn, isField, isFocused } from './box.ts';
import { type Caret, caretNow, endOf, lengthOf } from './selection.ts';

/**
 * Content script and panel are two bundles of one isolated world: they share globals, not module state. The page has a
 * global object of its own and sees nothing of this one.
 */
const KEY = Symbol.for('tact.carets');

function memory(): WeakMap<Element, Caret> {
  const world = globalThis as { [KEY]?: WeakMap<Element, Caret> };
  world[KEY] ??= new WeakMap();
  return world[KEY];
}

/**
 * Remembers, box by box, where the caret was last: our panel takes the focus, and Draft.js drops the page's selection on
 * blur. Two passive listeners on the page, nothing is read but the selection.
 */
export function rememberCarets(root: Document, signal: AbortSignal): void {
  const note = (element: EventTarget | null | undefined) => {
    const box = element instanceof Element ? editorOf(element) : null;
    const caret = box && caretNow(box);
    if (box && caret) memory().set(box, caret);
  };
  root.addEventListener('selectionchange', () => note(focusedBox(root)), { signal, capture: true, passive: true });
  // A selectionchange comes a task late: someone who types and leaves at once would lose the last letters.
  root.addEventListener('focusout', (event) => note(boxAmong(event)), { signal, capture: true, passive: true });
  note(focusedBox(root));
}

function focusedBox(root: Document): Element | null {
  const focused = focusedIn(root);
  return focused && isBox(focused) ? focused : null;
}

function boxAmong(event: Event): Element | null {
  const target = event.composedPath()[0];
  return target instanceof Element && isBox(target) ? target : null;
}

function isBox(element: Element): boolean {
  return isField(element) || (element instanceof HTMLElement && element.isContentEditable);
}

/** The focused box's caret, else the last one remembered that still exists, else the end. */
export function lastCaret(box: HTMLElement): Caret {
  const known = (isFocused(box) ? caretNow(box) : null) ?? memory().get(box);
  if (!known) return endOf(box);
  if (isField(box)) return { node: box, offset: Math.min(box.selectionEnd ?? known.offset, box.value.length) };
  const stands = box.contains(known.node) && known.offset <= lengthOf(known.node);
  return stands ? known : endOf(box);
}
