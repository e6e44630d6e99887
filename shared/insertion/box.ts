/** A text field of HTML itself; its text is `value`, its caret `selectionEnd`. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** The input types that hold free text and have a caret (`email` and `number` give none). */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'url', 'tel']);

const EDITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

export function isField(element: Element): element is Field {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT_TYPES.has(element.type))
  );
}

/**
 * The element that takes the focus: the box itself, the editing host around it, or the first one inside it (adapters may
 * hand over a wrapper). Null when there is none.
 */
export function editorOf(element: Element): HTMLElement | null {
  if (isField(element)) return element;
  if (element instanceof HTMLElement && element.isContentEditable) return editingHost(element);
  const inside = [...element.querySelectorAll<HTMLElement>(EDITABLE)];
  return inside.find((candidate) => isField(candidate) || candidate.isContentEditable) ?? null;
}

function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

export function isEditable(box: HTMLElement): boolean {
  if (box.closest('[inert]') || box.matches('[aria-disabled="true"], [aria-readonly="true"]')) return false;
  return isField(box) ? !box.disabled && !box.readOnly : box.isContentEditable;
}

/** On the page and drawn. Opacity is no sign: some composers keep a see-through field over drawn text. */
export function isVisible(box: HTMLElement): boolean {
  if (!box.isConnected || box.getClientRects().length === 0) return false;
  return box.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The focused element, looked for through open shadow roots. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export function isFocused(box: HTMLElement): boolean {
  return focusedIn(box.ownerDocument) === box;
}

/** The selection as the box's own tree sees it: a document's selection stops at the shadow host in Chromium. */
export function selectionAround(box: Element): Selection | null {
  const root = box.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? box.ownerDocument.getSelection();
}

/** The text as this box can hold it: a one-line field has no line breaks, and the browser would join the words. */
export function fitting(box: HTMLElement, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return box instanceof HTMLInputElement ? lines.replace(/\s*\n\s*/g, ' ') : lines;
}
