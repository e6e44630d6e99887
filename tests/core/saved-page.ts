import { Window } from 'happy-dom';

/** A saved page as a document: nothing in it runs, nothing is loaded, no style is computed. */
export function parsePage(html: string): Document {
  const window = new Window({ width: 0, height: 0 });
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  return page as unknown as Document;
}
