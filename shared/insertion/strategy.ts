import type { EditorKind } from './outcome.ts';

/** What a paste carries: MIME type -> text. */
export type PasteData = Record<string, string>;

/** Pastes into the box from the page's own world; false when nobody there took the command. */
export type MainPaste = (box: HTMLElement, data: PasteData) => boolean;

/**
 * One kind of editor. A new one is a file with this shape and a line in `registry.ts`.
 * Each step finds the box focused and the caret collapsed at the right place.
 */
export interface Strategy {
  readonly kind: EditorKind;
  /** True when the insertion needs the page's own world; the caller then has the MAIN script loaded first. */
  readonly needsMain: boolean;
  recognises(box: HTMLElement): boolean;
  /** Makes what comes next an undo step of its own; called before and after the insertion. */
  closeUndoGroup(box: HTMLElement): void;
  /** Waits until the editor's own model has followed the selection of the page; false when it cannot. */
  followSelection(box: HTMLElement): Promise<boolean> | boolean;
  /** Puts `text` over the selection; false when the command reached nobody. */
  insert(box: HTMLElement, text: string, paste: MainPaste): boolean;
  /** Takes the last step back; false when the editor has no undo that may be called from outside. */
  undo(box: HTMLElement): boolean;
}
