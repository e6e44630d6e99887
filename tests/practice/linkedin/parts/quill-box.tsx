import type { FormEvent, ReactNode } from 'react';
import style from '../linkedin.module.css';
import { named, settings } from '../settings.ts';
import { useQuill } from './quill.ts';
import type { BoxProps } from './tiptap-box.tsx';

/** The comment box of the older pages: Quill 1.3 in a form, its send control there once there is a text. */
export function QuillBox(props: BoxProps): ReactNode {
  const { place, isReady, send } = useQuill('quill-1', props);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const box = settings.renamed ? 'kz' : 'comments-comment-box';
  return (
    <form className={`${box} ${box}--cr ${style.box}`} onSubmit={submit}>
      <div className={`${named('comments-comment-box-comment__text-editor')} ${style.field}`} ref={place} />
      {isReady ? (
        <button data-control="send" className={`${named('comments-comment-box__submit-button--cr')} ${style.primary}`}>
          {props.sends}
        </button>
      ) : null}
    </form>
  );
}
