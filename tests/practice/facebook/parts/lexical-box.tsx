import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  TextNode,
} from 'lexical';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { practice, recordEditor } from '../../recorder.ts';
import style from '../facebook.module.css';
import { labels } from '../labels.ts';
import type { Person } from '../model.ts';

class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
}

export interface BoxProps {
  /** `post-<id>`, `reply-<id>`, `chat`; with `dialog-` before it in a dialog: the name in the record. */
  name: string;
  label: string;
  /** Whom it answers: their mention stands in it when it opens. */
  to: Person | null;
  /** Messenger's boxes stand in no form. */
  inForm: boolean;
  focused: boolean;
  onSend: (text: string) => void;
}

interface Made {
  text: () => string;
  clear: () => void;
}

function fill(to: Person | null): void {
  const paragraph = $createParagraphNode();
  if (to !== null) paragraph.append(new MentionNode(to.name).setMode('token'), $createTextNode(' '));
  $getRoot().clear().append(paragraph);
  paragraph.selectEnd();
}

function make(
  root: HTMLElement,
  { name, to, focused }: BoxProps,
  send: () => void,
  ready: (can: boolean) => void,
): Made {
  const editor = createEditor({ nodes: [MentionNode], onError: (error) => reportError(error) });
  const history = createEmptyHistoryState();
  const blocks = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent()),
    );
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, history, 300);
  // Enter sends, as on the network; with Shift it breaks the line.
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey === true) return false;
      event?.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerUpdateListener(() => {
    const lines = blocks();
    const can =
      lines
        .join('')
        .replace(to?.name ?? '', '')
        .trim() !== '';
    ready(can);
    recordEditor(name, { text: lines.join('\n'), blocks: lines, undo: history.undoStack.length, sendEnabled: can });
  });
  editor.update(() => fill(to), { discrete: true, tag: 'history-merge' });
  if (focused) editor.focus();
  else root.blur();
  return { text: () => blocks().join('\n'), clear: () => editor.update(() => fill(null)) };
}

/** The box of comments, replies and messages alike: Lexical. */
export function LexicalBox(props: BoxProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const made = useRef<Made | null>(null);
  const [isReady, setReady] = useState(false);
  const send = () => {
    const text = made.current?.text() ?? '';
    if (text.trim() === '') return;
    practice.sends.push({ editor: props.name, text, inReplyTo: props.name.split('-').at(-1) ?? null });
    made.current?.clear();
    props.onSend(text);
  };
  const latest = useRef({ props, send });
  latest.current = { props, send };
  useEffect(() => {
    if (root.current === null) return;
    made.current = make(root.current, latest.current.props, () => latest.current.send(), setReady);
  }, []);
  const field = (
    <div className={style.field}>
      <div
        ref={root}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-label={props.label}
        aria-placeholder={props.label}
        className={style.editor}
      />
    </div>
  );
  if (!props.inForm) return field;
  return (
    <form role="presentation" className={style.form} onSubmit={(event) => event.preventDefault()}>
      {field}
      <div
        role="button"
        tabIndex={isReady ? 0 : -1}
        aria-disabled={!isReady}
        aria-label={labels.send}
        data-control="send"
        className={style.send}
        onClick={send}
      >
        ➤
      </div>
    </form>
  );
}
