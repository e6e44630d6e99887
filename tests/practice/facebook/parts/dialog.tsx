import { type ReactNode, useEffect, useRef } from 'react';
import style from '../facebook.module.css';
import { labels } from '../labels.ts';
import type { Post } from '../model.ts';
import { PostCard } from './post.tsx';

/** A post over the feed, whose address stays: keeps the focus inside, as the network's, and closes on Escape. */
export function PostDialog({ post, onClose }: { post: Post; onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const keepInside = (event: FocusEvent) => {
      if (event.target instanceof Node && dialog.current?.contains(event.target) === false) dialog.current.focus();
    };
    document.addEventListener('focusin', keepInside, { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && onClose(), { signal });
    dialog.current?.focus();
    return () => stop.abort();
  }, [onClose]);
  return (
    <div className={style.layer}>
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="dialog-title"
        tabIndex={-1}
        className={style.dialog}
      >
        <h2 id="dialog-title">{labels.post(post.by.name)}</h2>
        <div
          role="button"
          tabIndex={0}
          aria-label={labels.close}
          data-control="close"
          className={style.close}
          onClick={onClose}
        >
          ×
        </div>
        <PostCard post={post} open prefix="dialog-" onOpen={() => undefined} />
      </div>
    </div>
  );
}
