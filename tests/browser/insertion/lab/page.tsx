import { ContentState, convertFromRaw, convertToRaw, Editor, EditorState, type RawDraftContentState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ENGINES, type Engine, MENTION } from './engines.tsx';
import { SlateBox } from './slate-box.tsx';

/** A box of a page, as the networks make them; the page's own model of it is what the tests believe. */
export type BoxKind = 'textarea' | 'input' | 'controlled' | 'plain' | 'draft' | 'slate' | keyof typeof ENGINES;

export interface MountOptions {
  text?: string;
  /** A mention that the network filled in, at the start. */
  mention?: boolean;
  shadow?: boolean;
  hostile?: 'alters' | 'refuses' | 'no-undo' | 'late';
  maxLength?: number;
}

interface Lab {
  mount: (kind: BoxKind, options?: MountOptions) => void;
  remount: () => void;
  remove: () => void;
  box: () => HTMLElement;
  model: () => string;
  /** Type -> how often the page saw it. */
  seen: Record<string, number>;
  errors: string[];
  /** The words that the model holds as mentions. */
  mentions: () => string[];
  submitReady: () => boolean;
  leftovers: () => string[];
}

declare global {
  interface Window {
    lab: Lab;
  }
}

const errors: string[] = [];
const seen: Record<string, number> = {};
let model = () => '';
let mentions = (): string[] => [];
let box = () => document.body;
let root: Root | null = null;
let again = () => {};

addEventListener('error', (event) => errors.push(event.message));
for (const type of ['keydown', 'keypress', 'keyup', 'click', 'blur', 'beforeinput', 'input', 'paste', 'submit']) {
  addEventListener(
    type,
    (event) => {
      if (type === 'blur' && event.target !== box()) return;
      seen[type] = (seen[type] ?? 0) + 1;
    },
    true,
  );
}

function draftStart({ text = '', mention }: MountOptions): EditorState {
  if (!mention) return EditorState.createWithContent(ContentState.createFromText(text));
  const raw: RawDraftContentState = {
    blocks: [
      {
        key: 'first',
        type: 'unstyled',
        text: `${MENTION}${text}`,
        depth: 0,
        inlineStyleRanges: [],
        entityRanges: [{ key: 0, offset: 0, length: MENTION.length }],
      },
    ],
    entityMap: { 0: { type: 'mention', mutability: 'IMMUTABLE', data: {} } },
  };
  return EditorState.createWithContent(convertFromRaw(raw));
}

function DraftBox(options: MountOptions) {
  const [state, setState] = useState(() => EditorState.moveSelectionToEnd(draftStart(options)));
  model = () => state.getCurrentContent().getPlainText('\n');
  mentions = () =>
    convertToRaw(state.getCurrentContent()).blocks.flatMap((block) =>
      block.entityRanges.map(({ offset, length }) => block.text.slice(offset, offset + length)),
    );
  const pasted = (text: string): 'handled' | 'not-handled' => {
    if (options.hostile === 'refuses') return 'handled';
    if (options.hostile !== 'alters') return 'not-handled';
    const changed = ContentState.createFromText(`${model()}${text.toUpperCase()}`);
    setState(EditorState.push(state, changed, 'insert-fragment'));
    return 'handled';
  };
  return (
    <form>
      <Editor editorState={state} onChange={setState} handlePastedText={pasted} ariaLabel="Post text" />
      <button type="submit" id="send" disabled={!state.getCurrentContent().hasText()}>
        Send
      </button>
    </form>
  );
}

function ControlledBox(options: MountOptions) {
  const [text, setText] = useState(options.text ?? '');
  model = () => text;
  return (
    <form>
      <textarea rows={6} cols={60} value={text} onChange={(event) => setText(event.target.value)} />
      <button type="submit" id="send" disabled={text === ''}>
        Send
      </button>
    </form>
  );
}

function believe(engine: Engine): void {
  model = engine.model;
  mentions = engine.mentions;
}

function drawnByReact(kind: BoxKind, options: MountOptions): ReactNode {
  if (kind === 'draft') return <DraftBox {...options} />;
  if (kind === 'controlled') return <ControlledBox {...options} />;
  return kind === 'slate' ? <SlateBox options={options} tell={believe} /> : null;
}

function fieldBox(kind: 'textarea' | 'input', options: MountOptions): HTMLElement {
  const field = document.createElement(kind);
  field.value = options.text ?? '';
  if (options.maxLength) field.maxLength = options.maxLength;
  model = () => field.value;
  if (options.hostile === 'alters') field.addEventListener('input', () => field.setRangeText('!', 0, 0, 'preserve'));
  return field;
}

/** The lines that a person sees, in the few shapes that the browser's own editing makes. */
function linesOf(node: Node, lines = ['']): string[] {
  for (const child of node.childNodes) {
    if (child instanceof HTMLDivElement) {
      if (child !== node.firstChild) lines.push('');
      linesOf(child, lines);
    } else if (child instanceof HTMLBRElement) {
      if (child !== node.lastChild) lines.push('');
    } else if (child instanceof Text) lines[lines.length - 1] += child.data;
    else linesOf(child, lines);
  }
  return lines;
}

function plainBox(options: MountOptions): HTMLElement {
  const plain = document.createElement('div');
  plain.contentEditable = 'true';
  plain.style.cssText = 'min-height:4em;border:1px solid';
  if (options.mention) {
    const chip = document.createElement('span');
    chip.contentEditable = 'false';
    chip.textContent = MENTION;
    plain.append(chip, '\u00a0');
  }
  for (const [index, line] of (options.text ?? '').split('\n').entries()) {
    if (index === 0) plain.append(line);
    else plain.append(Object.assign(document.createElement('div'), { textContent: line }));
  }
  model = () =>
    linesOf(plain)
      .join('\n')
      .replace(/\u00a0/g, ' ');
  mentions = () => [...plain.querySelectorAll('[contenteditable="false"]')].map((chip) => chip.textContent ?? '');
  hinder(plain, options.hostile);
  return plain;
}

/**
 * In `input`, because Chromium tells the page nothing before an `execCommand`; a moment later, because it refuses one inside
 * another.
 */
function hinder(plain: HTMLElement, hostile: MountOptions['hostile']): void {
  let busy = false;
  const again = (command: string, text = '') =>
    queueMicrotask(() => {
      document.execCommand(command, false, text);
      busy = false;
    });
  plain.addEventListener('input', (event) => {
    if (busy || (event as InputEvent).inputType.startsWith('history')) return;
    busy = hostile === 'alters' || hostile === 'refuses';
    if (hostile === 'alters') again('insertText', '!');
    if (hostile === 'refuses') again('undo');
    if (hostile === 'no-undo') plain.append('!');
    if (hostile === 'late') requestAnimationFrame(() => plain.append('!'));
  });
}

window.lab = {
  mount(kind, options = {}) {
    root?.unmount();
    root = null;
    document.body.replaceChildren();
    for (const type of Object.keys(seen)) delete seen[type];
    const host = document.body.appendChild(document.createElement('div'));
    const aside = document.body.appendChild(document.createElement('button'));
    aside.id = 'aside';
    aside.textContent = 'Elsewhere';
    const place = options.shadow ? host.attachShadow({ mode: 'open' }) : host;
    const mount = place.appendChild(document.createElement('div'));
    again = () => {
      root?.unmount();
      root = null;
      mount.replaceChildren();
      const drawn = drawnByReact(kind, options);
      if (drawn !== null) {
        root = createRoot(mount);
        root.render(drawn);
      } else if (kind in ENGINES) {
        believe(ENGINES[kind as keyof typeof ENGINES](mount, options));
      } else mount.append(kind === 'plain' ? plainBox(options) : fieldBox(kind as 'textarea' | 'input', options));
    };
    again();
    box = () => mount.querySelector<HTMLElement>('textarea, input, [contenteditable="true"]') ?? document.body;
  },
  remount: () => again(),
  remove: () => box().remove(),
  box: () => box(),
  model: () => model(),
  mentions: () => mentions(),
  seen,
  errors,
  submitReady: () => document.querySelector<HTMLButtonElement>('#send')?.disabled === false,
  leftovers: () =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => name === 'data-once'),
};
