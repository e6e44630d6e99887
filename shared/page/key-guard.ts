/** What a part of our interface does with a key made in it. */
export type KeyHandler = (event: KeyboardEvent) => void;

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * No key made in our interface reaches the page: typing in our search box wrote into the network's
 * box, and Escape closed its composer (tried, networks.md §5 step 8). Registered on the window in
 * the capture phase at `document_start`, so that it comes before every listener of the page; the
 * browser's own default (typing, Tab, Enter on a button) is left to happen.
 */
export class KeyGuard {
  private readonly handlers = new WeakMap<EventTarget, KeyHandler>();
  /** Keys that went down in our interface: their release is ours too, wherever the focus is by then. */
  private readonly held = new Set<string>();

  start(view: Window, signal: AbortSignal): void {
    for (const type of KEY_EVENTS) view.addEventListener(type, this.guard, { capture: true, signal });
    // A release that happens in another window is never heard.
    view.addEventListener('blur', (event) => event.target === view && this.held.clear(), { signal });
  }

  /** `host` carries a closed shadow root: its events come with the host as their target. */
  protect(host: Element, handler?: KeyHandler): void {
    this.handlers.set(host, handler ?? (() => undefined));
  }

  /** Takes one key for ourselves, its release included: neither the page nor the browser acts on it. */
  take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    this.held.add(event.code);
  }

  private readonly guard = (event: KeyboardEvent): void => {
    const handler = event.target === null ? undefined : this.handlers.get(event.target);
    const released = event.type === 'keyup' && this.held.delete(event.code);
    if (handler === undefined) {
      if (released) event.stopImmediatePropagation();
      return;
    }
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    this.held.add(event.code);
    handler(event);
  };
}
