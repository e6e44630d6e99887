/** What happened to the box, said to the person in words by the caller. */
export type InsertOutcome =
  /** The text stands in the box, read back; `ready` is whether the network's send control woke up (null: unknown). */
  | { state: 'inserted'; editor: EditorKind }
  /** The box did not hold what was put in; it is back as it was. The caller copies the text. */
  | { state: 'restored'; editor: EditorKind | null; why: InsertFailure }
  /** The box did not hold what was put in and could not be brought back: the person must look. */
  | { state: 'broken'; editor: EditorKind; why: InsertFailure };

export type InsertFailure = 'no-editor' | 'not-editable' | 'disappeared' | 'mismatch' | 'no-answer';

export type EditorKind = 'textarea' | 'draft' | 'lexical' | 'quill-1' | 'quill-2' | 'prosemirror' | 'slate' | 'plain';
