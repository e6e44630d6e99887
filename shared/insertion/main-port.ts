import { MAIN_STEPS } from './main-steps.ts';
import type { MainCommand, MainSend } from './strategy.ts';

/**
 * How the two halves of an insertion talk. A paste must be made in the page's own world: in Firefox a `DataTransfer` of the
 * content script reaches the page wrapped and empty, and the page's editor is only sure to take an event of its own world.
 * Only there, too, can an editor that is written on its own node be told to close its undo step.
 *
 * 1. The isolated half writes a random name into one attribute of `<html>` (not of the box: editors watch theirs) and has
 *    `insert-main.js` loaded.
 * 2. That script takes the name and the attribute away, and listens once, for two seconds, to an event of that name.
 * 3. The isolated half sends the event from the box: the target is the marked editor, through open shadow roots and
 *    re-mounts alike; the detail is a string (Firefox lets no object through) that names the editor's step and carries what
 *    to put in. The steps are a closed list (`MAIN_STEPS`): a paste, and what an editor's own history asks around one.
 * 4. The answer is the cancelled event, at once: "done". There is no way back for anything else, no second command, and
 *    nothing stays behind, neither attribute nor listener.
 *
 * The page can read the name, forge the event or the answer, and see the text, which it is about to get anyway. So the
 * answer is never believed: only the text read back from the box is.
 */
const MARK = 'data-once';
/** A worker that was stopped starts first, which takes seconds on a busy machine; a person who waits gets the reply all the same. */
const LOAD_MS = 8000;
/** The worker's answer is what the isolated half waits for: it may come as late as that. */
const LISTEN_MS = LOAD_MS;

export interface MainPort {
  send: MainSend;
  /** Ends the other half's wait when nothing was put in. */
  close(): void;
}

/**
 * Isolated half. `loadMain` has the worker run `insert-main.js` in this frame's MAIN world.
 * Null when that failed or took more than eight seconds.
 */
export async function openMain(page: Document, loadMain: () => Promise<void>): Promise<MainPort | null> {
  const name = randomName();
  const root = page.documentElement;
  root.setAttribute(MARK, name);
  const loaded = await withinTime(loadMain(), LOAD_MS);
  // Still there: the script did not run, or another frame's did.
  const taken = !root.hasAttribute(MARK);
  root.removeAttribute(MARK);
  if (!loaded || !taken) return null;
  const send = (target: Element, command: MainCommand | null) =>
    !target.dispatchEvent(new CustomEvent(name, { composed: true, cancelable: true, detail: JSON.stringify(command) }));
  return { send, close: () => void send(root, null) };
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `e${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

async function withinTime(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** MAIN half, run at each load of `insert-main.js`: waits for its one command and does it. */
export function awaitCommand(page: Document): void {
  const name = page.documentElement.getAttribute(MARK);
  page.documentElement.removeAttribute(MARK);
  if (!name) return;
  const stop = new AbortController();
  const obey = (event: Event) => {
    stop.abort();
    event.stopImmediatePropagation();
    const target = event.composedPath()[0];
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string' || !(target instanceof HTMLElement)) return;
    const command = JSON.parse(event.detail) as MainCommand | null;
    if (command === null || !Object.hasOwn(MAIN_STEPS, command.step)) return;
    MAIN_STEPS[command.step](target, command.data);
    event.preventDefault();
  };
  page.defaultView?.addEventListener(name, obey, { capture: true, signal: stop.signal });
  setTimeout(() => stop.abort(), LISTEN_MS);
}
