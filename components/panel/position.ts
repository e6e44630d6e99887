const GAP = 6;
const EDGE = 8;
/** With less room than this, a list of replies can't be read. Never the panel's own height: it follows the room that it is given. */
const LEAST = 320;
const MOST = 560;

export interface Placing {
  top: number;
  left: number;
  height: number;
}

interface Room {
  width: number;
  height: number;
}

/**
 * Below what it belongs to where there is room to read, else above it, else at the right edge: the
 * comment that is answered stays in sight, and nothing of the page moves.
 */
export function placePanel(target: DOMRect, own: Room, view: Room): Placing {
  const below = view.height - EDGE - (target.bottom + GAP);
  const above = target.top - GAP - EDGE;
  const rightmost = Math.max(EDGE, view.width - own.width - EDGE);
  const left = Math.max(EDGE, Math.min(target.left, rightmost));
  if (below >= LEAST) return { top: target.bottom + GAP, left, height: Math.min(MOST, below) };
  if (above >= LEAST) {
    const height = Math.min(MOST, above);
    return { top: target.top - GAP - Math.min(own.height, height), left, height };
  }
  const height = Math.min(MOST, view.height - 2 * EDGE);
  return { top: Math.max(EDGE, view.height - EDGE - Math.min(own.height, height)), left: rightmost, height };
}

function place(host: HTMLElement, anchor: Element): void {
  const view = host.ownerDocument.defaultView;
  if (view === null || host.dataset.open === 'false') {
    host.style.left = '';
    host.style.top = '';
    return;
  }
  const own = host.getBoundingClientRect();
  const room = { width: view.innerWidth, height: view.innerHeight };
  const { top, left, height } = placePanel(anchor.getBoundingClientRect(), own, room);
  host.style.setProperty('--most', `${height}px`);
  host.style.top = `${top}px`;
  host.style.left = `${left}px`;
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
