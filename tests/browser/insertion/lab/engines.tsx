import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor as TipTap, Node as TipTapNode } from '@tiptap/core';
import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, TextNode } from 'lexical';
import Quill2 from 'quill';
import Quill1 from 'quill-1';
import type { MountOptions } from './page.tsx';

/** A real editor of the networks in a box, and what its own model says. */
export interface Engine {
  model: () => string;
  /** The words that the model holds as mentions. */
  mentions: () => string[];
}

type Build = (place: HTMLElement, options: MountOptions) => Engine;

export const MENTION = '@garance';

const linesOf = ({ text = '' }: MountOptions) => text.split('\n');

class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
}

const lexical: Build = (place, options) => {
  const root = place.appendChild(document.createElement('div'));
  root.contentEditable = 'true';
  root.role = 'textbox';
  const editor = createEditor({ nodes: [MentionNode], onError: (error) => reportError(error) });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  if (options.hostile === 'alters') {
    editor.registerNodeTransform(TextNode, (node) => {
      const upper = node.getTextContent().toUpperCase();
      if (/merci/.test(node.getTextContent())) node.setTextContent(upper);
    });
  }
  editor.update(
    () => {
      for (const [index, line] of linesOf(options).entries()) {
        const paragraph = $createParagraphNode();
        if (index === 0 && options.mention) paragraph.append(new MentionNode(MENTION).setMode('token'));
        if (line !== '') paragraph.append($createTextNode(line));
        $getRoot().append(paragraph);
      }
    },
    { discrete: true, tag: 'history-merge' },
  );
  const read = <T,>(look: () => T) => editor.getEditorState().read(look);
  return {
    model: () =>
      read(() =>
        $getRoot()
          .getChildren()
          .map((line) => line.getTextContent())
          .join('\n'),
      ),
    mentions: () =>
      read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((node) => node instanceof MentionNode)
          .map((node) => node.getTextContent()),
      ),
  };
};

interface AnyQuill {
  getText(): string;
  getContents(): { ops?: { insert?: unknown }[] };
  setContents(delta: object[], source: 'silent'): void;
  insertText(index: number, text: string): void;
  on(event: 'text-change', hear: (change: unknown, old: unknown, source: string) => void): void;
  history: { clear(): void };
}

interface BlotClass {
  new (): object;
  create(value: unknown): HTMLElement;
}

interface QuillClass {
  new (place: HTMLElement, options: object): object;
  import(path: string): BlotClass;
  register(blot: object): void;
}

const quill =
  (Quill: QuillClass): Build =>
  (place, options) => {
    const Embed = Quill.import('blots/embed');
    class Mention extends Embed {
      static blotName = 'mention';
      static tagName = 'span';
      static className = 'ql-mention';
      static override create(value: unknown): HTMLElement {
        const node = Embed.create.call(Mention, value);
        node.textContent = String(value);
        return node;
      }
      static value(node: HTMLElement): string {
        return node.textContent?.replace(/\uFEFF/g, '') ?? '';
      }
    }
    Quill.register(Mention);
    const container = place.appendChild(document.createElement('div'));
    const editor = new Quill(container, {}) as AnyQuill;
    // What Quill's own style sheet says of white space.
    container.querySelector<HTMLElement>('.ql-editor')?.style.setProperty('white-space', 'pre-wrap');
    const text = { insert: `${options.text ?? ''}\n` };
    editor.setContents(options.mention ? [{ insert: { mention: MENTION } }, text] : [text], 'silent');
    editor.history.clear();
    if (options.hostile === 'alters') {
      editor.on('text-change', (_, __, source) => {
        if (source === 'user' && /^[^!].*merci/s.test(editor.getText())) editor.insertText(0, '!');
      });
    }
    const inserts = () => (editor.getContents().ops ?? []).map(({ insert }) => insert);
    const mentionIn = (insert: unknown) => (insert as { mention?: string }).mention;
    return {
      model: () =>
        inserts()
          .map((insert) => (typeof insert === 'string' ? insert : (mentionIn(insert) ?? '')))
          .join('')
          .replace(/\n$/, ''),
      mentions: () => inserts().flatMap((insert) => mentionIn(insert) ?? []),
    };
  };

const TipTapMention = TipTapNode.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  renderHTML: () => ['span', { 'data-mention': '' }, MENTION],
  renderText: () => MENTION,
});

interface Content {
  type: string;
  content?: Content[];
  text?: string;
}

function paragraphs(options: MountOptions): Content[] {
  return linesOf(options).map((line, index) => ({
    type: 'paragraph',
    content: [
      ...(index === 0 && options.mention ? [{ type: 'mention' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ],
  }));
}

const tiptap: Build = (place, options) => {
  const editor: TipTap = new TipTap({
    element: place,
    extensions: [StarterKit, TipTapMention],
    content: { type: 'doc', content: paragraphs(options) },
  });
  if (options.hostile === 'alters') {
    editor.on('update', () => {
      if (/^[^!].*merci/s.test(editor.getText())) editor.commands.insertContentAt(1, '!');
    });
  }
  return {
    model: () => editor.getText({ blockSeparator: '\n' }),
    mentions: () => [...place.querySelectorAll('[data-mention]')].map((chip) => chip.textContent ?? ''),
  };
};

/** Without TipTap around it: nothing on the node leads to the editor. */
const prosemirror: Build = (place, options) => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'paragraph+' },
      paragraph: { content: 'inline*', group: 'block', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
      text: { group: 'inline' },
      mention: { group: 'inline', inline: true, atom: true, toDOM: () => ['span', { 'data-mention': '' }, MENTION] },
    },
  });
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON({ type: 'doc', content: paragraphs(options) }),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  return {
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', () => MENTION),
    mentions: () => [...place.querySelectorAll('[data-mention]')].map((chip) => chip.textContent ?? ''),
  };
};

export const ENGINES = {
  lexical,
  'quill-1': quill(Quill1 as unknown as QuillClass),
  'quill-2': quill(Quill2 as unknown as QuillClass),
  tiptap,
  prosemirror,
} satisfies Record<string, Build>;
