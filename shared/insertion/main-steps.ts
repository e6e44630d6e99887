import { selectionAround } from './box.ts';
import { pathTo, samePlace } from './paths.ts';
import type { MainStep, PasteData } from './strategy.ts';

/** The part of a Quill 1 that is used; it stands on its container's node. */
interface Quill {
  history: { cutoff(): void; undo(): void };
  getSelection(): { index: number; length: number } | null;
  setSelection(index: number, length: number, source: 'user'): void;
  updateContents(delta: { ops: object[] }, source: 'user'): void;
  getText(index: number, length: number): string;
}

/** The part of TipTap that is used; it stands on the editor's node. */
interface TipTap {
  view: { state: { tr: { setMeta(key: string, value: true): unknown } }; dispatch(transaction: unknown): void };
}

/** What may be done in the page's own world: puts what `data` carries over the selection of `box`, as one undo step. */
export const MAIN_STEPS: Record<MainStep, (box: HTMLElement, data: PasteData) => void> = {
  paste,
  lexical: followed,
  'quill-1': quill1,
  'quill-2': betweenReopenings,
  prosemirror,
  slate,
};

function paste(box: HTMLElement, data: PasteData): void {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  // Filled after the event was made: Firefox gives the event a store of its own.
  for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text);
  box.dispatchEvent(event);
}

/**
 * The page hears of a new selection a task later, and these editors write where their own model has it: the news is brought
 * forward, so that a caret that was just placed counts.
 */
function tellSelection(box: HTMLElement): void {
  box.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

function followed(box: HTMLElement, data: PasteData): void {
  tellSelection(box);
  paste(box, data);
}

/**
 * Quill 1 answers a paste by looking into a hidden box that the browser would have pasted into; so its own interface is used.
 * A change that did not come out as it was given is taken back at once: nobody outside can later.
 */
function quill1(box: HTMLElement, data: PasteData): void {
  const text = data['text/plain'] ?? '';
  const quill = (box.closest('.ql-container') as { __quill?: Quill } | null)?.__quill;
  if (!quill) {
    byLines(box.ownerDocument, text);
    return;
  }
  const range = quill.getSelection();
  if (!range) return;
  const { index, length } = range;
  quill.history.cutoff();
  const ops = [
    ...(index > 0 ? [{ retain: index }] : []),
    { insert: text },
    ...(length > 0 ? [{ delete: length }] : []),
  ];
  quill.updateContents({ ops }, 'user');
  quill.history.cutoff();
  if (quill.getText(index, text.length) === text) quill.setSelection(index + text.length, 0, 'user');
  else quill.history.undo();
}

/** The browser's own editing, line by line: one command with line breaks makes other blocks in each browser. */
function byLines(page: Document, text: string): void {
  for (const [place, line] of text.split('\n').entries()) {
    if (place > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
}

/** `closeHistory` of prosemirror-history; the key is that package's own, and the same in every build of it. */
function prosemirror(box: HTMLElement, data: PasteData): void {
  const view = (box as { editor?: TipTap }).editor?.view;
  if (!view) {
    betweenReopenings(box, data);
    return;
  }
  tellSelection(box);
  const close = () => view.dispatch(view.state.tr.setMeta('closeHistory$', true));
  close();
  paste(box, data);
  close();
}

/**
 * Slate joins letters that stand side by side into one step, whenever they came. A line that is opened and closed again in the
 * same turn is no letter, and belongs to the same step as the paste.
 */
function slate(box: HTMLElement, data: PasteData): void {
  const openAndClose = () => {
    paste(box, { 'text/plain': '\n' });
    edit(box, 'deleteContentBackward');
  };
  tellSelection(box);
  // Slate waits with the news until an edit is about to begin; this one asks for nothing.
  edit(box, '');
  openAndClose();
  paste(box, data);
  openAndClose();
}

/** For an editor that is not to be found on its node: it closes its step when one is undone and done again. */
function betweenReopenings(box: HTMLElement, data: PasteData): void {
  tellSelection(box);
  if (!reopened(box)) return;
  paste(box, data);
  reopened(box);
}

/** Within one turn, so nothing of it is drawn. False when the box did not come back as it was. */
function reopened(box: HTMLElement): boolean {
  const html = box.innerHTML;
  const selection = selectionAround(box);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!selection || !range) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [start, end] = [pathTo(startContainer, box), pathTo(endContainer, box)];
  edit(box, 'historyUndo');
  // Nothing to undo: what could be done again then is something that the person took back.
  if (box.innerHTML === html) return true;
  edit(box, 'historyRedo');
  if (box.innerHTML !== html) return false;
  const [from, to] = [samePlace(start, startOffset, box), samePlace(end, endOffset, box)];
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  tellSelection(box);
  return true;
}

function edit(box: HTMLElement, inputType: string): void {
  box.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType }));
}
