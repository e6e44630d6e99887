import Quill1 from 'quill-1';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { practice, recordEditor } from '../../recorder.ts';
import { labels } from '../labels.ts';
import style from '../linkedin.module.css';
import type { Person } from '../model.ts';
import { named, settings } from '../settings.ts';
import type { BoxProps } from './tiptap-box.tsx';

interface Insert {
  insert?: string | { mention?: string };
}

interface QuillEditor {
  getContents(): { ops?: Insert[] };
  setContents(delta: Insert[], source: 'silent'): void;
  setSelection(index: number, length: number, source: 'silent'): void;
  getLength(): number;
  on(event: 'text-change', hear: () => void): void;
  focus(): void;
  history: { clear(): void; stack: { undo: unknown[] } };
}

interface Blot {
  new (): object;
  create(value: unknown): HTMLElement;
}

const Quill = Quill1 as unknown as {
  new (place: HTMLElement, options: object): QuillEditor;
  import(path: string): Blot;
  register(blot: object): void;
};

const Embed = Quill.import('blots/embed');

class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';
  static override create(value: unknown): HTMLElement {
    const node = Embed.create.call(Mention, value);
    node.textContent = String(value);
    node.setAttribute('href', '#');
    node.dataset.entityUrn = 'urn:li:fsd_profile:practice';
    node.dataset.originalText = String(value);
    return node;
  }
  static value(node: HTMLElement): string {
    return node.dataset.originalText ?? '';
  }
}
Quill.register(Mention);

const startOf = (to: Person | null): Insert[] =>
  to === null ? [{ insert: '\n' }] : [{ insert: { mention: to.name } }, { insert: ' \n' }];

function textOf(editor: QuillEditor): string {
  const parts = (editor.getContents().ops ?? []).map(({ insert }) =>
    typeof insert === 'string' ? insert : (insert?.mention ?? ''),
  );
  return parts.join('').replace(/\n$/, '');
}

/** The comment box of the older pages: Quill 1.3 in a form, its send control there once there is a text. */
export function QuillBox({ name, to, sends, onSend }: BoxProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<QuillEditor | null>(null);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const container = host.appendChild(document.createElement('div'));
    const made = new Quill(container, { placeholder: labels.add });
    editor.current = made;
    made.setContents(startOf(to), 'silent');
    made.history.clear();
    const record = () => {
      const text = textOf(made);
      const canSend = text.replace(to?.name ?? '', '').trim() !== '';
      setReady(canSend);
      const undo = made.history.stack.undo.length;
      recordEditor(name, { text, blocks: text.split('\n'), undo, sendEnabled: canSend });
    };
    made.on('text-change', record);
    record();
    const field = container.querySelector('.ql-editor');
    field?.setAttribute('role', 'textbox');
    field?.setAttribute('aria-label', labels.content);
    if (to !== null) {
      made.focus();
      made.setSelection(made.getLength(), 0, 'silent');
    }
    return () => host.replaceChildren();
  }, [name, to]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const text = editor.current === null ? '' : textOf(editor.current);
    practice.sends.push({ editor: name, text, inReplyTo: name.split('-')[1] ?? null });
    onSend(text);
  };
  const box = settings.renamed ? 'kz' : 'comments-comment-box';
  return (
    <form className={`${box} ${box}--cr ${style.box}`} onSubmit={send}>
      <div className={`${named('comments-comment-box-comment__text-editor')} ${style.field}`} ref={place} />
      {isReady ? (
        <button data-control="send" className={`${named('comments-comment-box__submit-button--cr')} ${style.primary}`}>
          {sends}
        </button>
      ) : null}
    </form>
  );
}
