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

  start(view: Window, signal: AbortSignal): void {
    for (const type of KEY_EVENTS) view.addEventListener(type, this.guard, { capture: true, signal });
  }

  /** `host` carries a closed shadow root: its events come with the host as their target. */
  protect(host: Element, handler?: KeyHandler): void {
    this.handlers.set(host, handler ?? (() => undefined));
  }

  private readonly guard = (event: KeyboardEvent): void => {
    if (event.target === null) return;
    const handler = this.handlers.get(event.target);
    if (handler === undefined) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') handler(event);
  };
}
