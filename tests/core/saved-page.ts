import { Window } from 'happy-dom';

/** A saved page as a document: nothing in it runs, nothing is loaded, no style is computed. */
export function parsePage(html: string): Document {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  // As in a browser, where a parsed document belongs to no window; happy-dom gives it one, and computes styles.
  Object.defineProperty(page, 'defaultView', { value: null });
  return page as unknown as Document;
}
