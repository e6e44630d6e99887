import type { ReactNode } from 'react';
import { ageOf, labels, withName } from '../labels.ts';
import style from '../linkedin.module.css';
import { type Comment, flat, NOW, PICTURE, type Post } from '../model.ts';
import { SduiPost } from './sdui.tsx';
import { Text } from './sdui-words.tsx';
import { isInThread, type ThreadState, useThread } from './thread.ts';
import { hrefOf } from './tiptap-box.tsx';
import { commentScope, postScope, viewName } from './tracking.ts';
import { ViewBox } from './view-box.tsx';

/** Shorter texts than this have no box of their own. */
const SHORT = 25;

function Words({ comment: { id, text, to } }: { comment: Comment }): ReactNode {
  const isShort = text.length < SHORT && to === undefined;
  return <div {...viewName('comment-commentary')}>{isShort ? text : <Text id={id} text={text} to={to} />}</div>;
}

interface CommentProps {
  comment: Comment;
  head: Comment;
  post: Post;
  thread: ThreadState;
  children?: ReactNode;
}

function CommentRow({ comment, head, post, thread, children }: CommentProps): ReactNode {
  const { by } = comment;
  const kind = comment === head ? 'comment' : 'reply';
  const count = comment.replies.length;
  return (
    <div {...commentScope(post, comment.id)} data-row={comment.id} className={style[kind]}>
      <div className={style.row}>
        <a {...viewName(`${kind}-actor-picture`)} href={hrefOf(by)} tabIndex={-1}>
          <img alt={by.name} src={PICTURE} className={style.face} />
        </a>
        <a {...viewName(`${kind}-actor-description`)} href={hrefOf(by)} className={style.name}>
          <p className={style.strong}>{by.name}</p>
          <div>{by === post.by ? <span className={style.chip}>{labels.author}</span> : null}</div>
          <p className={style.quiet}>{by.headline}</p>
        </a>
        <p className={style.quiet}>{ageOf(NOW - comment.at)}</p>
        <button type="button" aria-label={withName(labels.optionsFor, by.name)} className={style.plain}>
          …
        </button>
      </div>
      <Words comment={comment} />
      <div className={style.row}>
        <button type="button" data-control="like" aria-label={labels.reaction} className={style.plain}>
          {labels.like}
        </button>
        <button
          type="button"
          {...viewName('comment-reply')}
          data-control="reply"
          className={style.plain}
          onClick={() => thread.reply(comment)}
        >
          {labels.reply}
        </button>
        {count === 0 ? null : (
          <span className={style.quiet}>
            {count} {count === 1 ? labels.oneReply : labels.replies}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}

interface ThreadProps extends Omit<CommentProps, 'comment' | 'children'> {
  /** Replies stand in the comment that they answer, or beside it: no source says which (2026-11-21), so both are drawn. */
  nested: boolean;
}

function Thread({ nested, ...props }: ThreadProps): ReactNode {
  const { head, thread } = props;
  const to = isInThread(head, thread.replyingTo) ? thread.replyingTo : null;
  const send = (text: string) => thread.send(text, to);
  const below = (
    <>
      {flat(head.replies).map((reply) => (
        <CommentRow key={reply.id} comment={reply} {...props} />
      ))}
      {to === null ? null : (
        <ViewBox key={to.id} name={`reply-${to.id}`} to={to.by} sends={labels.reply} onSend={send} />
      )}
    </>
  );
  return (
    <div className={style.thread}>
      <CommentRow comment={head} {...props}>
        {nested ? below : null}
      </CommentRow>
      {nested ? null : below}
    </div>
  );
}

/** A post of the first server-driven pages, in the feed or alone on its page: names say what a thing is, JSON whose it is. */
export function ViewPost({ post, open }: { post: Post; open: boolean }): ReactNode {
  const thread = useThread(open ? { ...post, open: true } : post);
  const send = (text: string) => thread.send(text, null);
  return (
    <div {...viewName('feed-full-update')} {...postScope(post)} className={style.card} data-row={post.id}>
      <SduiPost post={post} onComment={thread.open} />
      {thread.isOpen ? (
        <>
          <ViewBox name={`post-${post.id}`} to={null} sends={labels.comment} onSend={send} />
          {thread.comments.map((head) => (
            <Thread key={head.id} head={head} post={post} thread={thread} nested={open} />
          ))}
          {thread.hasMore ? (
            <button type="button" data-control="more-comments" className={style.plain} onClick={thread.more}>
              {labels.loadMore}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
