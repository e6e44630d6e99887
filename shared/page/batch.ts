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
  /** Has these roots read in the next batches. */
  add: (roots: Iterable<Element>) => void;
}

/** `href` is the one attribute that tells a recycled row from its former self. */
const WATCHED: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] };

/** How often a page is looked at while it is still being parsed, in milliseconds. */
const WHILE_PARSED = 250;

function rootAround(node: Node, selector: string, into: Set<Element>): void {
  const element = node instanceof Element ? node : node.parentElement;
  if (element === null || !element.isConnected) return;
  const around = element.closest(selector);
  if (around !== null) into.add(around);
}

function rootsOf(node: Node, selector: string, into: Set<Element>): void {
  rootAround(node, selector, into);
  if (node instanceof Element && node.isConnected && node.childElementCount > 0) {
    for (const root of node.querySelectorAll(selector)) into.add(root);
  }
}

export function watchBatches(page: Document, options: BatchOptions): Batches {
  const touched = new Set<Node>();
  /** Something in them went or changed: only the row that they stand in can be another one now. */
  const changed = new Set<Node>();
  const roots = new Set<Element>();
  const view = page.defaultView;
  const afterFrame = new MessageChannel();
  let waiting = false;

  const flush = () => {
    waiting = false;
    if (options.signal.aborted) return;
    const until = performance.now() + SHARE;
    for (const node of touched) rootsOf(node, options.rootSelector, roots);
    for (const node of changed) rootAround(node, options.rootSelector, roots);
    touched.clear();
    changed.clear();
    // A page of thousands of items takes our whole share to be looked through: they are read in the next frame.
    if (performance.now() < until) options.onRoots(roots);
    if (roots.size > 0) schedule();
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
  const add = (more: Iterable<Element>) => {
    for (const root of more) roots.add(root);
    schedule();
  };
  return { add };
}
