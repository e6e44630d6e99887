import type { ReactNode } from 'react';
import { ageOf, labels, withName } from '../labels.ts';
import style from '../linkedin.module.css';
import { type Comment, flat, NOW, type Post } from '../model.ts';
import { named } from '../settings.ts';
import { CommentName, keyed, Picture, Text } from './sdui-words.tsx';
import { isInThread, type ThreadState } from './thread.ts';
import { TiptapBox } from './tiptap-box.tsx';

interface CommentProps {
  comment: Comment;
  post: Post;
  isReply: boolean;
  onReply: (to: Comment) => void;
}

/** A comment: three nested nodes with one key; only a reply holds the thread's glyph. */
function CommentRow({ comment, post, isReply, onReply }: CommentProps): ReactNode {
  const urn = `urn:li:comment:(urn:li:activity:${post.id},${comment.id})`;
  const key = `replaceableComment_${urn}`;
  const count = comment.replies.length;
  return (
    <div id={named(key)} {...keyed(key)} data-row={comment.id} className={isReply ? style.reply : style.comment}>
      <div {...keyed(key)}>
        <div {...keyed(key)}>
          {isReply ? (
            <div {...{ [named('data-sdui-anchor-id')]: `comment-${urn}::0` }} id={named(`${key}::0`)} />
          ) : null}
          <div {...keyed(`CommentComponentReference_${urn}`)}>
            <div className={style.row}>
              <Picture person={comment.by} />
              <CommentName person={comment.by} isAuthor={comment.by === post.by} />
              <p className={style.quiet}>{ageOf(NOW - comment.at)}</p>
              <button type="button" aria-label={withName(labels.optionsFor, comment.by.name)} className={style.plain}>
                …
              </button>
            </div>
            <Text id={comment.id} text={comment.text} to={comment.to} />
            <div className={style.row}>
              <button type="button" data-control="like" aria-label={labels.reaction} className={style.plain}>
                {labels.like}
              </button>
              <button type="button" data-control="reply" className={style.plain} onClick={() => onReply(comment)}>
                {labels.reply}
              </button>
              {count === 0 ? null : (
                <span className={style.quiet}>
                  {count} {count === 1 ? labels.oneReply : labels.replies}
                </span>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The comments as a lazy column: rows are flat, and the reply box stands after its thread, beside the rows. */
export function SduiComments({ post, thread }: { post: Post; thread: ThreadState }): ReactNode {
  return (
    <div data-component-type="LazyColumn" data-testid={named('commentList')}>
      {thread.comments.map((head) => (
        <div key={head.id} className={style.thread}>
          {flat([head]).map((comment) => (
            <div key={comment.id}>
              <CommentRow comment={comment} post={post} isReply={comment !== head} onReply={thread.reply} />
            </div>
          ))}
          {isInThread(head, thread.replyingTo) ? (
            <TiptapBox
              key={thread.replyingTo.id}
              name={`reply-${thread.replyingTo.id}`}
              to={thread.replyingTo.by}
              sends={labels.reply}
              onSend={(text) => thread.send(text, thread.replyingTo)}
            />
          ) : null}
        </div>
      ))}
      {thread.hasMore ? (
        <button type="button" data-control="more-comments" className={style.plain} onClick={thread.more}>
          {labels.loadMore}
        </button>
      ) : null}
    </div>
  );
}
