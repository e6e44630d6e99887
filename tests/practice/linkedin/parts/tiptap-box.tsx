import { Editor, Node } from '@tiptap/core';
import { undoDepth } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { practice, recordEditor } from '../../recorder.ts';
import { labels } from '../labels.ts';
import style from '../linkedin.module.css';
import { type Person, PICTURE } from '../model.ts';
import { BRAND } from '../scenes/people.ts';
import { named } from '../settings.ts';

/** A person's name as one letter of the text, as LinkedIn's own chips are. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: {}, href: {} }),
  parseHTML: () => [{ tag: 'a[data-type="mention"]' }],
  renderHTML: ({ node }) => ['a', { 'data-type': 'mention', href: node.attrs.href }, String(node.attrs.label)],
  renderText: ({ node }) => String(node.attrs.label),
});

export interface BoxProps {
  /** `post-<id>` or `reply-<id>`: the name in the record. */
  name: string;
  /** Whom it answers: their mention stands in it when it opens. */
  to: Person | null;
  sends: string;
  onSend: (text: string) => void;
}

export const hrefOf = ({ kind, slug }: Person): string =>
  `https://www.linkedin.com/${kind}/${encodeURIComponent(slug)}/`;

function startOf(to: Person | null): object {
  const chip = to === null ? [] : [{ type: 'mention', attrs: { label: to.name, href: hrefOf(to) } }];
  const blank = to === null ? [] : [{ type: 'text', text: ' ' }];
  return { type: 'doc', content: [{ type: 'paragraph', content: [...chip, ...blank] }] };
}

const linesOf = (editor: Editor): string[] => editor.getText({ blockSeparator: '\n' }).split('\n');

/** The comment box of the newer pages: TipTap, and no send control before there is a text. */
export function TiptapBox({ name, to, sends, onSend }: BoxProps): ReactNode {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    if (place.current === null) return;
    const record = (now: Editor) => {
      const blocks = linesOf(now);
      const text = blocks.join('\n');
      const canSend = text.replace(to?.name ?? '', '').trim() !== '';
      setReady(canSend);
      recordEditor(name, { text, blocks, undo: undoDepth(now.state), sendEnabled: canSend });
    };
    const made = new Editor({
      element: place.current,
      extensions: [StarterKit, Mention],
      content: startOf(to),
      // A reply's box takes the focus, as on the network; a post's own is simply there.
      autofocus: to === null ? false : 'end',
      editorProps: { attributes: { role: 'textbox', 'aria-label': labels.editor, 'aria-placeholder': labels.add } },
      onUpdate: ({ editor: now }) => record(now),
    });
    editor.current = made;
    record(made);
    return () => made.destroy();
  }, [name, to]);

  const send = () => {
    const text = editor.current === null ? '' : linesOf(editor.current).join('\n');
    practice.sends.push({ editor: name, text, inReplyTo: name.split('-')[1] ?? null });
    onSend(text);
  };
  return (
    <div {...{ componentkey: named(`commentBox-${id}`) }} className={style.box}>
      <div aria-label={labels.actor} role="button" tabIndex={0} className={style.actor}>
        <img alt={BRAND.name} src={PICTURE} className={style.tiny} />
      </div>
      <div data-testid={named('ui-core-tiptap-text-editor-wrapper')} className={style.field}>
        <div ref={place} />
      </div>
      {isReady ? (
        <div id={named(`commentButtonSection-${id}`)}>
          <button type="button" data-control="send" className={style.primary} onClick={send}>
            {sends}
          </button>
        </div>
      ) : null}
    </div>
  );
}
