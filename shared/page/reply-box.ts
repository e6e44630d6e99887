import type { PageAdapter } from '../networks/adapter.ts';

/** How long the network may take to draw its box after its Reply control was pressed, in milliseconds. */
const PATIENCE = 2500;

export interface BoxSearch {
  adapter: PageAdapter;
  page: Document;
  key: string;
  /** The comment's own root, found again from its key. */
  root: () => Element | null;
}

/**
 * The box that answers this comment, opened by the network's own Reply control if it was closed
 * (on the person's own click, and nothing else is ever pressed). Null when it can't be found again
 * from the comment's key: falling back to "the first box on the page" answers the wrong person.
 */
export async function findBox(search: BoxSearch): Promise<HTMLElement | null> {
  const { adapter, page, key } = search;
  const look = () => adapter.box(page, key, page.location.href);
  const open = look();
  if (open !== null) return open;
  const root = search.root();
  const control = root === null ? null : adapter.replyControl(root);
  if (control === null) return null;
  control.click();
  return await appears(page, look);
}

function appears(page: Document, look: () => HTMLElement | null): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    let waiting = false;
    const finish = (box: HTMLElement | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(box);
    };
    const check = () => {
      waiting = false;
      const box = look();
      if (box !== null) finish(box);
    };
    const observer = new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(check);
    });
    const timer = setTimeout(() => finish(look()), PATIENCE);
    observer.observe(page, { childList: true, subtree: true, attributes: true });
    check();
  });
}
