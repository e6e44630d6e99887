import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  type SelectionState,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { practice, recordEditor } from '../../recorder.ts';
import { labels } from '../labels.ts';
import { BRAND } from '../scenes/scenes.ts';
import { testId } from '../settings.ts';
import style from '../x.module.css';
import { Avatar } from './article.tsx';

export type ComposerPlace = 'home' | 'inline' | 'modal';

export interface ComposerProps {
  place: ComposerPlace;
  /** The post that is answered; null for a new post. */
  inReplyTo: string | null;
  /** What the box holds when it opens. */
  start: string;
  placeholder: string;
  onSent: (text: string) => void;
  /** Given the function that puts the focus into the editor. */
  onReady?: (focus: () => void) => void;
}

function findMentions(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(/[@#]\w+/g)) found(match.index, match.index + match[0].length);
}

const decorator = new CompositeDecorator([
  {
    strategy: findMentions,
    component: ({ children }: { children?: ReactNode }) => <span className={style.inBox}>{children}</span>,
  },
]);

function linesOf(state: EditorState): string[] {
  return state
    .getCurrentContent()
    .getBlocksAsArray()
    .map((block) => block.getText());
}

function record(place: ComposerPlace, state: EditorState): void {
  const blocks = linesOf(state);
  const text = blocks.join('\n');
  recordEditor(place, { text, blocks, undo: state.getUndoStack().size, sendEnabled: text.trim() !== '' });
}

const opened = (start: string) =>
  EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(start), decorator));

/** Ctrl+Enter sends, as on the network; plain Enter breaks the line. */
function bindKey(event: KeyboardEvent): string | null {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event);
}

export function Composer({ place, inReplyTo, start, placeholder, onSent, onReady }: ComposerProps): ReactNode {
  const [state, setState] = useState(() => opened(start));
  const editor = useRef<Editor>(null);
  const text = linesOf(state).join('\n');
  const canSend = text.trim() !== '';

  useEffect(() => record(place, state), [place, state]);
  useEffect(() => {
    // The caret comes back where the model had it: the browser alone would put it at the start.
    onReady?.(() => {
      const last = editor.current?.props.editorState.getSelection();
      editor.current?.focus();
      if (last !== undefined)
        setState((before) => EditorState.forceSelection(before, last.merge({ hasFocus: true }) as SelectionState));
    });
  }, [onReady]);
  useEffect(() => {
    if (place === 'modal') setState((before) => EditorState.moveFocusToEnd(before));
  }, [place]);

  const send = () => {
    if (!canSend) return;
    practice.sends.push({ editor: place, text, inReplyTo });
    setState(EditorState.push(state, ContentState.createFromText(''), 'remove-range'));
    onSent(text);
  };
  const command = (name: string) => {
    if (name !== 'send') return 'not-handled';
    send();
    return 'handled';
  };
  const control = place === 'modal' ? 'tweetButton' : 'tweetButtonInline';
  return (
    <div className={style.composer}>
      <div className={style.columns}>
        <div className={style.avatarColumn}>
          <Avatar person={BRAND} />
        </div>
        <div className={style.body}>
          <div className={style.boxes} data-testid={testId('tweetTextarea_0_label')}>
            <div data-testid={testId('tweetTextarea_0RichTextInputContainer')} className={style.rich}>
              <Editor
                ref={editor}
                editorState={state}
                onChange={setState}
                keyBindingFn={bindKey}
                handleKeyCommand={command}
                placeholder={text === '' ? placeholder : ''}
                ariaLabel={labels.text}
                ariaMultiline
                role="textbox"
                webDriverTestID={testId('tweetTextarea_0')}
                spellCheck
              />
            </div>
          </div>
        </div>
      </div>
      <div data-testid={testId('toolBar')} className={style.toolBar}>
        <span className={style.quiet}>{[...text].length} / 280</span>
        <button
          type="button"
          data-testid={testId(control)}
          data-control={control}
          aria-disabled={!canSend}
          disabled={!canSend}
          className={style.send}
          onClick={send}
        >
          {inReplyTo === null ? labels.post : labels.reply}
        </button>
      </div>
    </div>
  );
}
