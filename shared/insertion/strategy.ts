import type { EditorKind } from './outcome.ts';

/** What a paste carries: MIME type -> text. */
export type PasteData = Record<string, string>;

/** What the page's own world can do with a text; each name is one entry of `MAIN_STEPS`. */
export type MainStep = 'paste' | 'lexical' | 'quill-1' | 'quill-2' | 'prosemirror' | 'slate';

/** The one command of an insertion: strings only, so that it crosses between the worlds as one string. */
export interface MainCommand {
  step: MainStep;
  data: PasteData;
}

/** Has a step done in the box by the page's own world; false when nobody there took the command. */
export type MainSend = (box: HTMLElement, command: MainCommand) => boolean;

/**
 * One kind of editor. A new one is a file with this shape and a line in `registry.ts`.
 * Each step finds the box focused and the caret collapsed at the right place.
 */
export interface Strategy {
  readonly kind: EditorKind;
  /** True when the insertion needs the page's own world; the caller then has the MAIN script loaded first. */
  readonly needsMain: boolean;
  recognises(box: HTMLElement): boolean;
  /** Makes what comes next an undo step of its own; called before and after the insertion, where a MAIN step does not see to it. */
  closeUndoGroup(box: HTMLElement): void;
  /** Waits until the editor's own model has followed the selection of the page; false when it cannot. */
  followSelection(box: HTMLElement): Promise<boolean> | boolean;
  /** Puts `text` over the selection; false when the command reached nobody. */
  insert(box: HTMLElement, text: string, send: MainSend): boolean;
  /** Takes the last step back; false when the editor has no undo that may be called from outside. */
  undo(box: HTMLElement): boolean;
}
