import { inPieces, isLarge } from '../networks/pieces.ts';
import { SHARE } from './slices.ts';

/**
 * One observer a frame: records are only collected; one batch an animation frame, or an idle callback when the page is
 * hidden (a hidden page draws no frame). The batch comes just after the frame was drawn: then the page is laid out, and
 * reading it costs no layout.
 */
export interface BatchOptions {
  rootSelector: string;
  signal: AbortSignal;
  /** Our own nodes: adding or removing them is not a change of the page. */
  isOurs: (node: Node) => boolean;
  /** Reads some of the roots and takes them out of the set; those left come again in the next frame. */
  onRoots: (roots: Set<Element>) => void;
}

export interface Batches {
  /** Has the whole page looked through again, and all its roots read. */
  again: () => void;
}

/** `href` is the one attribute that tells a recycled row from its former self. */
const WATCHED: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

/** How often a page is looked at while it is still being parsed, in milliseconds. */
const WHILE_PARSED = 250;

/** The roots that nodes stand in or hold; a large node is looked through over several frames. */
class Search {
  private readonly large: Generator<Element[]>[] = [];
  private readonly selector: string;
  private readonly found: Set<Element>;

  constructor(selector: string, found: Set<Element>) {
    this.selector = selector;
    this.found = found;
  }

  get isOver(): boolean {
    return this.large.length === 0;
  }

  take(touched: Set<Node>, changed: Set<Node>): void {
    for (const node of touched) {
      this.around(node);
      this.inside(node);
    }
    for (const node of changed) this.around(node);
    touched.clear();
    changed.clear();
  }

  private around(node: Node): void {
    const element = node instanceof Element ? node : node.parentElement;
    const root = element?.isConnected === true ? element.closest(this.selector) : null;
    if (root !== null) this.found.add(root);
  }

  private inside(node: Node): void {
    if (!(node instanceof Element) || !node.isConnected || node.childElementCount === 0) return;
    if (isLarge(node)) this.large.push(inPieces(node, this.selector));
    else for (const root of node.querySelectorAll(this.selector)) this.found.add(root);
  }

  goOn(until: number): void {
    while (this.large.length > 0 && performance.now() < until) {
      const piece = this.large[0]?.next();
      if (piece === undefined || piece.done === true) this.large.shift();
      else for (const root of piece.value) this.found.add(root);
    }
  }
}

export function watchBatches(page: Document, options: BatchOptions): Batches {
  const touched = new Set<Node>();
  /** Something in them went or changed: only the row that they stand in can be another one now. */
  const changed = new Set<Node>();
  const roots = new Set<Element>();
  const search = new Search(options.rootSelector, roots);
  let isRead = true;
  const view = page.defaultView;
  const afterFrame = new MessageChannel();
  let waiting = false;

  const flush = () => {
    waiting = false;
    if (options.signal.aborted) return;
    const until = performance.now() + SHARE;
    search.take(touched, changed);
    search.goOn(until);
    // A page of thousands of items takes our whole share to be looked through: then they are read in the next frame.
    isRead = !isRead || performance.now() < until;
    if (isRead) options.onRoots(roots);
    if (roots.size > 0 || !search.isOver) schedule();
  };

  const schedule = () => {
    if (waiting || view === null) return;
    waiting = true;
    if (page.visibilityState === 'hidden') view.requestIdleCallback?.(flush, { timeout: 2000 });
    else view.requestAnimationFrame(() => afterFrame.port2.postMessage(null));
  };
  afterFrame.port1.onmessage = flush;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (options.isOurs(record.target)) continue;
      if (record.type === 'attributes') changed.add(record.target);
      else {
        for (const node of record.addedNodes) if (!options.isOurs(node)) touched.add(node);
        if (record.removedNodes.length > 0) changed.add(record.target);
      }
    }
    if (touched.size > 0 || changed.size > 0) schedule();
  });

  const whole = () => {
    touched.add(page.documentElement ?? page);
    schedule();
  };
  // The parser gives a record for each element of a page: it is looked at now and then instead, and watched when it stands.
  const parsing = page.readyState === 'loading' ? setInterval(whole, WHILE_PARSED) : undefined;
  const watch = () => {
    clearInterval(parsing);
    if (!options.signal.aborted) observer.observe(page, WATCHED);
    whole();
  };
  if (parsing === undefined) watch();
  else page.addEventListener('DOMContentLoaded', watch, { once: true });
  whole();
  const stop = () => {
    clearInterval(parsing);
    observer.disconnect();
    afterFrame.port1.close();
  };
  options.signal.addEventListener('abort', stop, { once: true });
  return { again: whole };
}
