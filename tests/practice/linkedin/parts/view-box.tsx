import type { ReactNode } from 'react';
import { labels } from '../labels.ts';
import style from '../linkedin.module.css';
import { PICTURE } from '../model.ts';
import { BRAND } from '../scenes/people.ts';
import { useQuill } from './quill.ts';
import type { BoxProps } from './tiptap-box.tsx';
import { viewName } from './tracking.ts';

/**
 * The comment box of the first server-driven pages. No source says which editor stood in it, how its mentions looked, nor
 * when its send control came (networks.md §3, feed and single post, 2026-11-21): Quill 2 here, for no other page has it.
 */
export function ViewBox(props: BoxProps): ReactNode {
  const { place, isReady, send } = useQuill('quill-2', props);
  return (
    <div {...viewName('comment-box')} className={style.box}>
      <div aria-label={labels.actor} role="button" tabIndex={0} className={style.actor}>
        <img alt={BRAND.name} src={PICTURE} className={style.tiny} />
      </div>
      <div className={style.field} ref={place} />
      {isReady ? (
        <button
          type="button"
          {...viewName('comment-post')}
          data-control="send"
          className={style.primary}
          onClick={send}
        >
          {props.sends}
        </button>
      ) : null}
    </div>
  );
}
