import { editorOf, isEditable, isFocused, isVisible } from './box.ts';
import { type MainPort, openMain } from './main-port.ts';
import type { EditorKind, InsertFailure, InsertOutcome } from './outcome.ts';
import { readBox, sameText } from './read-back.ts';
import { strategyFor } from './registry.ts';
import { type Caret, isSelected, select } from './selection.ts';
import { eventually, settlesTrue, twoFrames } from './settle.ts';
import type { Strategy } from './strategy.ts';

export interface InsertOptions {
  /** Has `insert-main.js` run in this frame's MAIN world (the content script asks the worker). */
  loadMain: () => Promise<void>;
  /** Finds the box again from its comment just before: React may have re-mounted it since the click. */
  resolveBox?: () => HTMLElement | null;
  /** How long the page may take to show the text, in milliseconds. */
  patience?: number;
}

/** What goes where: the selection to write over (usually empty), what stands around it, and the text. */
export interface Put {
  start: Caret;
  end: Caret;
  before: string;
  after: string;
  text: string;
}

interface Target {
  box: HTMLElement;
  strategy: Strategy;
}

interface Ready extends Target {
  put: Put;
}

const PATIENCE_MS = 1000;
/** How long a box that is being drawn anew is waited for. */
const REMOUNT_MS = 500;

let last: Promise<unknown> = Promise.resolve();

/** `plan` looks at the focused editor and says what goes where; null when its condition no longer holds. */
export function putOver(
  given: HTMLElement,
  options: InsertOptions,
  plan: (editor: HTMLElement) => Put | null,
): Promise<InsertOutcome> {
  const turn = last.then(() => putNow(given, options, plan));
  last = turn.catch(() => undefined);
  return turn;
}

async function putNow(
  given: HTMLElement,
  options: InsertOptions,
  plan: (editor: HTMLElement) => Put | null,
): Promise<InsertOutcome> {
  const first = await appear(given, options);
  if (typeof first === 'string') return restored(null, first);
  const { kind, needsMain } = first.strategy;
  const port = needsMain ? await openMain(document, options.loadMain) : null;
  if (needsMain && !port) return restored(kind, 'no-answer');
  const ready = await enter(given, options, kind, plan);
  if (typeof ready !== 'string') return write(ready, port, options);
  port?.close();
  return restored(kind, ready);
}

/**
 * Focus, caret, and the box found again: the page went on living while the script was loaded, and some composers draw
 * themselves anew when they get the focus.
 */
async function enter(
  given: HTMLElement,
  options: InsertOptions,
  kind: EditorKind,
  plan: (editor: HTMLElement) => Put | null,
): Promise<Ready | InsertFailure> {
  let failure: InsertFailure = 'disappeared';
  for (let tries = 0; tries < 2; tries += 1) {
    const target = await appear(given, options);
    if (typeof target === 'string') return target;
    const { box, strategy } = target;
    if (strategy.kind !== kind) return 'no-editor';
    const put = plan(box);
    if (!put) return 'mismatch';
    if (!isFocused(box) || !isSelected(box, put.end, put.start)) {
      box.focus({ preventScroll: true });
      select(box, put.end, put.start);
      if (!(await strategy.followSelection(box))) return 'not-editable';
    }
    if (box.isConnected && isFocused(box)) return { box, strategy, put };
    failure = box.isConnected ? 'not-editable' : 'disappeared';
  }
  return failure;
}

/** A box that can be found again may be between two lives: React takes it away before it puts it back. */
async function appear(given: HTMLElement, options: InsertOptions): Promise<Target | InsertFailure> {
  if (options.resolveBox) await eventually(() => typeof locate(given, options) !== 'string', REMOUNT_MS);
  return locate(given, options);
}

function locate(given: HTMLElement, options: InsertOptions): Target | InsertFailure {
  const found = options.resolveBox ? options.resolveBox() : given;
  if (!found?.isConnected) return 'disappeared';
  const box = editorOf(found);
  if (!box) return 'no-editor';
  if (!isVisible(box)) return 'disappeared';
  if (!isEditable(box)) return 'not-editable';
  const strategy = strategyFor(box);
  return strategy ? { box, strategy } : 'no-editor';
}

async function write(ready: Ready, port: MainPort | null, options: InsertOptions): Promise<InsertOutcome> {
  const { box, strategy, put } = ready;
  const old = readBox(box);
  strategy.closeUndoGroup(box);
  const taken = strategy.insert(box, put.text, port?.send ?? (() => false));
  const wanted = put.before + put.text + put.after;
  const shows = (text: string) => {
    const shown = shownBox(box, options);
    return shown !== null && sameText(readBox(shown), text);
  };
  if (await settlesTrue(() => shows(wanted), taken ? (options.patience ?? PATIENCE_MS) : 0)) {
    if (box.isConnected) strategy.closeUndoGroup(box);
    return { state: 'inserted', editor: strategy.kind };
  }
  return takeBack(ready, () => shows(old), taken ? 'mismatch' : 'no-answer');
}

/** A box that was taken off the page tells nothing any more, whatever text it still holds. */
function shownBox(box: HTMLElement, { resolveBox }: InsertOptions): HTMLElement | null {
  if (box.isConnected) return box;
  const again = resolveBox?.();
  return again?.isConnected ? editorOf(again) : null;
}

async function takeBack({ box, strategy }: Ready, isBack: () => boolean, why: InsertFailure): Promise<InsertOutcome> {
  const editor = strategy.kind;
  if (isBack()) return restored(editor, why);
  if (box.isConnected && isFocused(box) && strategy.undo(box)) {
    await twoFrames();
    if (isBack()) return restored(editor, why);
  }
  return { state: 'broken', editor, why: box.isConnected ? why : 'disappeared' };
}

function restored(editor: EditorKind | null, why: InsertFailure): InsertOutcome {
  return { state: 'restored', editor, why };
}
