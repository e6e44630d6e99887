import { type ReactNode, useEffect, useRef } from 'react';
import { labels } from '../labels.ts';
import type { Post } from '../post.ts';
import { settings, testId } from '../settings.ts';
import style from '../x.module.css';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';

export interface ModalProps {
  /** The post that is answered; null for a new post. */
  post: Post | null;
  onClose: () => void;
  onSent: (text: string) => void;
}

/** The composer over the page: keeps the focus inside, as the network's, and closes on Escape. */
export function Modal({ post, onClose, onSent }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDivElement>(null);
  const focusEditor = useRef<() => void>(() => undefined);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener(
      'focusin',
      (event) => {
        if (event.target instanceof Node && dialog.current?.contains(event.target) === false) focusEditor.current();
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => event.key === 'Escape' && onClose(), { signal });
    return () => stop.abort();
  }, [onClose]);

  const start = settings.mention && post?.by ? `@${post.by.handle} ` : '';
  return (
    <div className={style.layer}>
      <div ref={dialog} role="dialog" aria-modal="true" aria-labelledby="modal-header" className={style.modal}>
        <div className={style.modalHead} id="modal-header">
          <button
            type="button"
            data-testid={testId('app-bar-close')}
            data-control="close"
            aria-label={labels.close}
            className={style.round}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
        {post === null ? null : <Article post={{ ...post, joined: true }} bare />}
        {post?.by ? (
          <div className={style.modalNote}>
            <span className={style.quiet}>{labels.replyingTo} </span>
            <span className={style.link}>@{post.by.handle}</span>
          </div>
        ) : null}
        <Composer
          place="modal"
          inReplyTo={post?.id ?? null}
          start={start}
          placeholder={post === null ? labels.ask : labels.yourReply}
          onSent={onSent}
          onReady={(focus) => {
            focusEditor.current = focus;
          }}
        />
      </div>
    </div>
  );
}
