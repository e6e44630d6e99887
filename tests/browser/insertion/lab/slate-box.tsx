import { useState } from 'react';
import { createEditor, type Descendant, Editor, Node, Element as SlateElement, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { type Engine, MENTION } from './engines.tsx';
import type { MountOptions } from './page.tsx';

interface Line {
  type: 'paragraph' | 'mention';
  children: Descendant[];
}

const isMention = (node: unknown) => SlateElement.isElement(node) && (node as unknown as Line).type === 'mention';

function makeEditor(options: MountOptions) {
  const editor = withReact(withHistory(createEditor()));
  editor.isInline = isMention;
  editor.isVoid = isMention;
  if (options.hostile === 'alters') {
    const { insertText } = editor;
    editor.insertText = (text) => insertText(text.toUpperCase());
  }
  return editor;
}

function startOf(options: MountOptions): Descendant[] {
  const mention = { type: 'mention', children: [{ text: '' }] };
  return (options.text ?? '').split('\n').map((text, index) => ({
    type: 'paragraph',
    children: index === 0 && options.mention ? [{ text: '' }, mention, { text }] : [{ text }],
  })) as Descendant[];
}

function wordsOf(node: Descendant): string {
  if (Text.isText(node)) return node.text;
  return isMention(node) ? MENTION : node.children.map(wordsOf).join('');
}

function draw({ attributes, children, element }: RenderElementProps) {
  if (!isMention(element)) return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false}>
      {MENTION}
      {children}
    </span>
  );
}

export function SlateBox({ options, tell }: { options: MountOptions; tell: (engine: Engine) => void }) {
  const [editor] = useState(() => makeEditor(options));
  const [start] = useState(() => startOf(options));
  tell({
    model: () => editor.children.map(wordsOf).join('\n'),
    mentions: () => [...Node.nodes(editor)].filter(([node]) => isMention(node)).map(() => MENTION),
  });
  const toEnd = () => {
    if (editor.selection === null) Transforms.select(editor, Editor.end(editor, []));
  };
  return (
    <Slate editor={editor} initialValue={start}>
      <Editable renderElement={draw} onFocus={toEnd} />
    </Slate>
  );
}
