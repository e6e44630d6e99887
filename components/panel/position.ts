const GAP = 6;
const EDGE = 8;

function place(host: HTMLElement, anchor: Element): void {
  const view = host.ownerDocument.defaultView;
  if (view === null || host.dataset.open === 'false') {
    host.style.left = '';
    host.style.top = '';
    return;
  }
  const target = anchor.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  const below = target.bottom + GAP;
  const fitsBelow = below + own.height <= view.innerHeight - EDGE;
  const top = fitsBelow ? below : Math.max(EDGE, target.top - GAP - own.height);
  // Beside rather than below: as far to the right as it goes, so that the comment can still be read.
  const rightmost = view.innerWidth - own.width - EDGE;
  const left = fitsBelow ? Math.min(target.left, rightmost) : rightmost;
  host.style.top = `${Math.max(EDGE, Math.min(top, view.innerHeight - own.height - EDGE))}px`;
  host.style.left = `${Math.max(EDGE, left)}px`;
}

/** Keeps the panel beside what it belongs to, inside the window, without moving anything of the page. */
export function follow(host: HTMLElement, anchor: Element, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (view === null) return;
  let waiting = false;
  const again = () => {
    if (waiting) return;
    waiting = true;
    view.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) place(host, anchor);
    });
  };
  view.addEventListener('scroll', again, { capture: true, passive: true, signal });
  view.addEventListener('resize', again, { signal });
  const sizes = new ResizeObserver(again);
  sizes.observe(host);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  place(host, anchor);
}
