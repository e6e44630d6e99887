import type { ReactNode } from 'react';
import { ageOf, labels, withName } from '../labels.ts';
import style from '../linkedin.module.css';
import { type Comment, flat, NOW, PICTURE, type Post } from '../model.ts';
import { named, settings } from '../settings.ts';
import { QuillBox } from './quill-box.tsx';
import { isInThread, type ThreadState, useThread } from './thread.ts';
import { hrefOf } from './tiptap-box.tsx';

/** Classes are words in this layout; ours beside them draw. */
const classes = (words: string, drawn = ''): string =>
  `${settings.renamed ? words.replace(/[a-z]/g, 'q') : words} ${drawn}`.trim();

const attribute = (name: string, value: string) => ({ [named(name)]: value });

function Actor({ post }: { post: Post }): ReactNode {
  const { by } = post;
  return (
    <div className={classes('update-components-actor', style.row)}>
      <a className="app-aware-link" href={hrefOf(by)} tabIndex={-1}>
        <img alt="" src={PICTURE} className={style.face} />
      </a>
      <a className={classes('app-aware-link update-components-actor__meta-link', style.name)} href={hrefOf(by)}>
        <span className={classes('update-components-actor__title', style.strong)}>
          <span dir="ltr">
            <span aria-hidden="true">{by.name}</span>
            <span className={classes('visually-hidden', style.hidden)}>{by.name}</span>
          </span>
          {by.kind === 'in' ? (
            <span className={classes('update-components-actor__supplementary-actor-info')}> • {labels.degree}</span>
          ) : null}
        </span>
        <span className={classes('update-components-actor__description', style.quiet)}>{by.headline}</span>
      </a>
      <span className={classes('update-components-actor__sub-description', style.quiet)}>
        {post.ad
          ? `${labels.sponsored} ${by.name}`
          : `${ageOf(NOW - post.at)} •${post.edited ? ` ${labels.edited} •` : ''}`}
      </span>
    </div>
  );
}

function Text({ text, to }: { text: string; to?: Comment['to'] }): ReactNode {
  const lines = text.split('\n');
  return (
    <div className={classes('update-components-text', style.words)}>
      <span dir="ltr">
        {to === undefined ? null : (
          <>
            <a className="app-aware-link" href={hrefOf(to)}>
              {to.name}
            </a>{' '}
          </>
        )}
        {lines.map((line, place) => (
          <span key={line}>
            {line}
            {place < lines.length - 1 ? <br /> : null}
          </span>
        ))}
      </span>
    </div>
  );
}

interface CommentProps {
  comment: Comment;
  head: Comment;
  post: Post;
  thread: ThreadState;
}

/** A comment as an article; its replies and the thread's reply box are inside it. */
function CommentArticle({ comment, head, post, thread }: CommentProps): ReactNode {
  const { by, to } = comment;
  const count = comment.replies.length;
  const isReply = comment !== head;
  const kind = isReply ? 'comments-comment-entity comments-comment-entity--reply' : 'comments-comment-entity';
  return (
    <article
      className={classes(kind, isReply ? style.reply : style.comment)}
      {...attribute('data-id', `urn:li:comment:(activity:${post.id},${comment.id})`)}
      data-row={comment.id}
    >
      <div className={classes('comments-comment-meta__container', style.row)}>
        <a
          className={classes('comments-comment-meta__image-link')}
          href={hrefOf(by)}
          aria-label={withName(labels.profile, by.name)}
        >
          <img alt="" src={PICTURE} className={style.face} />
        </a>
        <a className={classes('comments-comment-meta__description-container', style.name)} href={hrefOf(by)}>
          <h3 className={classes('comments-comment-meta__description', style.strong)}>
            <span className={classes('comments-comment-meta__description-title')}>{by.name}</span>
            {by === post.by ? (
              <span className={classes('comments-comment-meta__badge', style.chip)}>{labels.author}</span>
            ) : null}
            <span className={classes('comments-comment-meta__data')}> • {labels.degree}</span>
          </h3>
          <div className={classes('comments-comment-meta__description-subtitle', style.quiet)}>{by.headline}</div>
        </a>
        <time className={classes('comments-comment-meta__data', style.quiet)}>{ageOf(NOW - comment.at)}</time>
      </div>
      <section className={classes('comments-comment-entity__content')}>
        <span className={classes('comments-comment-item__main-content')}>
          <Text text={comment.text} to={to} />
        </span>
      </section>
      <div className={classes('comments-comment-social-bar--cr', style.row)}>
        <button type="button" data-control="like" className={classes('react-button__trigger', style.plain)}>
          {labels.like}
        </button>
        <button
          type="button"
          data-control="reply"
          aria-label={`${labels.replyTo} ${by.name}`}
          className={classes('comments-comment-social-bar__reply-action-button--cr', style.plain)}
          onClick={() => thread.reply(comment)}
        >
          {labels.reply}
        </button>
        {count === 0 ? null : (
          <span className={classes('comments-comment-social-bar__replies-count--cr', style.quiet)}>
            {count} {count === 1 ? labels.oneReply : labels.replies}
          </span>
        )}
      </div>
      {isReply ? null : (
        <div className={classes('comments-replies-list')}>
          {flat(comment.replies).map((reply) => (
            <CommentArticle key={reply.id} comment={reply} head={head} post={post} thread={thread} />
          ))}
        </div>
      )}
      {!isReply && isInThread(head, thread.replyingTo) ? (
        <QuillBox
          key={thread.replyingTo.id}
          name={`reply-${thread.replyingTo.id}`}
          to={thread.replyingTo.by}
          sends={labels.reply}
          onSend={(text) => thread.send(text, thread.replyingTo)}
        />
      ) : null}
    </article>
  );
}

/** A post of the older pages: its URN on its root, everything else inside. */
export function EmberPost({ post, open }: { post: Post; open: boolean }): ReactNode {
  const thread = useThread(open ? { ...post, open: true } : post);
  const count = flat(post.comments).length;
  return (
    <div
      className={classes('feed-shared-update-v2', style.card)}
      {...attribute('data-urn', `urn:li:activity:${post.id}`)}
      role="article"
      data-row={post.id}
    >
      {post.header === undefined ? null : (
        <div className={classes('update-components-header', style.quiet)}>
          <a className="app-aware-link" href={hrefOf(post.header.by)}>
            {post.header.by.name}
          </a>{' '}
          {labels[post.header.words]}
        </div>
      )}
      <Actor post={post} />
      <div className={classes('feed-shared-update-v2__description')}>
        <Text text={post.text} />
      </div>
      <div className={classes('feed-shared-social-action-bar', style.bar)}>
        <button type="button" data-control="like" className={classes('react-button__trigger', style.plain)}>
          {labels.like}
        </button>
        <button
          type="button"
          data-control="comment"
          className={classes('comment-button', style.plain)}
          onClick={thread.open}
        >
          {labels.comment}
          {count === 0 ? null : <span> {count}</span>}
        </button>
      </div>
      {thread.isOpen ? (
        <>
          <QuillBox
            name={`post-${post.id}`}
            to={null}
            sends={labels.comment}
            onSend={(text) => thread.send(text, null)}
          />
          <div className={classes('comments-comments-list')}>
            {thread.comments.map((head) => (
              <CommentArticle key={head.id} comment={head} head={head} post={post} thread={thread} />
            ))}
          </div>
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
