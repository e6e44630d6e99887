import Quill2 from 'quill';
import Quill1 from 'quill-1';
import { useEffect, useRef, useState } from 'react';
import { practice, recordEditor } from '../../recorder.ts';
import { labels } from '../labels.ts';
import type { Person } from '../model.ts';
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

interface QuillEngine {
  new (place: HTMLElement, options: object): QuillEditor;
  import(path: string): Blot;
  register(blot: object): void;
}

/** A Quill that knows mentions: one letter of the text, as LinkedIn's own chips are. */
function withMentions(Quill: QuillEngine): QuillEngine {
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
  return Quill;
}

const ENGINES = {
  'quill-1': withMentions(Quill1 as unknown as QuillEngine),
  'quill-2': withMentions(Quill2 as unknown as QuillEngine),
} as const;

const startOf = (to: Person | null): Insert[] =>
  to === null ? [{ insert: '\n' }] : [{ insert: { mention: to.name } }, { insert: ' \n' }];

function textOf(editor: QuillEditor): string {
  const parts = (editor.getContents().ops ?? []).map(({ insert }) =>
    typeof insert === 'string' ? insert : (insert?.mention ?? ''),
  );
  return parts.join('').replace(/\n$/, '');
}

type Who = Pick<BoxProps, 'name' | 'to'>;

function make(engine: keyof typeof ENGINES, host: HTMLElement, { name, to }: Who, ready: (can: boolean) => void) {
  const container = host.appendChild(document.createElement('div'));
  const made = new ENGINES[engine](container, { placeholder: labels.add });
  made.setContents(startOf(to), 'silent');
  made.history.clear();
  const record = () => {
    const text = textOf(made);
    const canSend = text.replace(to?.name ?? '', '').trim() !== '';
    ready(canSend);
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
  return made;
}

/** A Quill in `place`, whether it holds something to send, and its sending. */
export function useQuill(engine: keyof typeof ENGINES, { name, to, onSend }: BoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<QuillEditor | null>(null);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    editor.current = make(engine, host, { name, to }, setReady);
    return () => host.replaceChildren();
  }, [engine, name, to]);
  const send = () => {
    const text = editor.current === null ? '' : textOf(editor.current);
    practice.sends.push({ editor: name, text, inReplyTo: name.split('-')[1] ?? null });
    onSend(text);
  };
  return { place, isReady, send };
}
