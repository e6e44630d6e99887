const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/;

/**
 * Whether the page shows an element. In a living page the browser is asked; in a saved one only the `hidden`
 * attribute and inline styles can tell, and what they do not say is taken as shown.
 */
export function isShown(element: Element, live: CheckVisibilityOptions = {}): boolean {
  if (element.ownerDocument.defaultView !== null && typeof element.checkVisibility === 'function')
    return element.checkVisibility(live);
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || HIDING.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}
