import { type ReactNode, useId } from 'react';
import { labels } from '../labels.ts';
import style from '../linkedin.module.css';
import { flat, PICTURE, type Post } from '../model.ts';
import { named, settings } from '../settings.ts';
import { SduiComments } from './sdui-comments.tsx';
import { Icon, keyed, Picture, PostName, Text } from './sdui-words.tsx';
import { type ThreadState, useThread } from './thread.ts';
import { hrefOf, TiptapBox } from './tiptap-box.tsx';

function Bar({ post, onComment }: { post: Post; onComment: () => void }): ReactNode {
  const count = flat(post.comments).length;
  return (
    <div className={style.bar}>
      <button type="button" data-control="like" aria-label={labels.reaction} className={style.plain}>
        <Icon id="thumbs-up-outline-small" />
        {labels.like}
      </button>
      <button
        type="button"
        data-control="comment"
        aria-label={labels.comment}
        className={style.plain}
        onClick={onComment}
      >
        <Icon id="comment-small" />
        <span>{labels.comment}</span>
        {count === 0 ? null : <span> {count}</span>}
      </button>
      <button type="button" data-control="repost" className={style.plain}>
        <Icon id="repost-small" />
        {labels.repost}
      </button>
      <button type="button" data-control="share" className={style.plain}>
        <Icon id="send-privately-small" />
        {labels.send}
      </button>
    </div>
  );
}

export function SduiPost({ post, onComment }: { post: Post; onComment: () => void }): ReactNode {
  return (
    <>
      <h2 className={style.hidden}>Feed post</h2>
      {post.header === undefined ? null : (
        <>
          <p className={style.quiet}>
            <a href={hrefOf(post.header.by)}>{post.header.by.name}</a> {labels[post.header.words]}
          </p>
          <hr role="presentation" />
        </>
      )}
      <div className={style.row}>
        <Picture person={post.by} />
        <PostName post={post} />
        <button type="button" aria-label={labels.options} className={style.plain}>
          …
        </button>
      </div>
      <Text id={post.id} text={post.text} />
      {post.picture === undefined ? null : <img alt={post.picture} src={PICTURE} className={style.media} />}
      <Bar post={post} onComment={onComment} />
    </>
  );
}

export function SduiBox({ post, thread }: { post: Post; thread: ThreadState }): ReactNode {
  const send = (text: string) => thread.send(text, null);
  return <TiptapBox name={`post-${post.id}`} to={null} sends={labels.comment} onSend={send} />;
}

/** A card of the feed: no URN in it before its comments are there. The older of the two draws each card three times. */
export function SduiCard({ post }: { post: Post }): ReactNode {
  const token = useId().replace(/\W/g, 'q') + post.id.slice(0, 4);
  const thread = useThread(post);
  const inner = post.module ? (
    <People />
  ) : (
    <>
      <SduiPost post={post} onComment={thread.open} />
      {thread.isOpen ? <SduiBox post={post} thread={thread} /> : null}
      {thread.isOpen ? <SduiComments post={post} thread={thread} /> : null}
    </>
  );
  const row = post.module ? {} : { 'data-row': post.id };
  if (settings.stack === 'sdui-b')
    return (
      <div role="listitem" {...keyed(`update-card-focus${token}`)} className={style.card} {...row}>
        {inner}
      </div>
    );
  const key = `expanded${token}FeedType_MAIN_FEED_RELEVANCE`;
  return (
    <div role="listitem" {...keyed(key)} className={style.card} {...row}>
      <div role="listitem" {...keyed(key)}>
        {inner}
      </div>
      <div role="listitem" {...keyed(key)} style={{ display: 'none' }}>
        {post.module ? null : <SduiPost post={post} onComment={() => undefined} />}
      </div>
    </div>
  );
}

function People(): ReactNode {
  return (
    <>
      <h2>{labels.people}</h2>
      <button type="button">{labels.follow}</button>
    </>
  );
}

/** A post's own page: the comments stand beside it, not in it. */
export function SduiDetail({ post }: { post: Post }): ReactNode {
  const token = `q${post.id.slice(0, 9)}`;
  const thread = useThread({ ...post, open: true });
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.UpdateDetail">
      <div id={named(`expanded${token}FeedType_FEED_DETAIL`)} className={style.card} data-row={post.id}>
        <div {...keyed(token)}>
          <SduiPost post={post} onComment={() => undefined} />
          <div data-testid={named(`ReactionFacepileCollection-urn:li:activity:${post.id}`)} />
        </div>
      </div>
      <SduiBox post={post} thread={thread} />
      <SduiComments post={post} thread={thread} />
    </div>
  );
}
