import { type ReactNode, useState } from 'react';
import style from '../facebook.module.css';
import { labels, shortAge } from '../labels.ts';
import { type Comment, comment, type Person, type Post, pathOfPost } from '../model.ts';
import { BRAND } from '../scenes/people.ts';
import { article, roleOf, settings } from '../settings.ts';
import { Avatar, Badge, Thread } from './comment.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { hrefOf, Words, withEmoji } from './words.tsx';

interface HeaderProps {
  by: Person;
  age: ReactNode;
  level: 'h3' | 'h4';
}

function Header({ by, age, level: Level }: HeaderProps): ReactNode {
  return (
    <div className={style.header}>
      <Avatar person={by} />
      <div>
        <div {...roleOf('profile_name')}>
          <Level className={style.title}>
            <span>
              <a href={hrefOf(by)} role="link" tabIndex={0} className={style.name}>
                <strong>
                  <span>{withEmoji(by.name)}</span>
                </strong>
              </a>
              {by.verified ? <Badge /> : null}
            </span>
          </Level>
        </div>
        <div className={style.quiet}>{age}</div>
      </div>
      <div role="button" tabIndex={0} aria-label={labels.menu(by.name)} className={style.menu}>
        ⋯
      </div>
    </div>
  );
}

function Message({ text, cut }: { text: string; cut: boolean | undefined }): ReactNode {
  const marks = settings.layout === 'articles' ? { 'data-ad-preview': 'message' } : roleOf('story_message');
  return (
    <div {...marks} className={style.message}>
      <span dir="auto">
        <Words text={text} cut={cut} />
      </span>
    </div>
  );
}

function Control({ role, word, onPress }: { role: string; word: string; onPress?: () => void }): ReactNode {
  return (
    <div className={style.control}>
      <div role="button" tabIndex={0} aria-label={word} data-control={role} onClick={onPress}>
        <span {...roleOf(`${role}_button`)}>{word}</span>
      </div>
    </div>
  );
}

export interface PostProps {
  post: Post;
  /** All comments, and the box: on the post's own page and in its dialog. */
  open: boolean;
  prefix: string;
  onOpen: (post: Post) => void;
}

/** The answer that was sent, under what it answers. */
function withAnswer(comments: Comment[], text: string, to: Comment | null): Comment[] {
  const made = comment(BRAND, 1, text, [], { lang: settings.lang });
  if (to === null) return [...comments, made];
  return comments.map((one) =>
    one.id === to.id
      ? { ...one, replies: [...one.replies, made] }
      : { ...one, replies: one.replies.length === 0 ? [] : withAnswer(one.replies, text, to) },
  );
}

const holds = (comments: readonly Comment[], id: string): boolean =>
  comments.some((one) => one.id === id || holds(one.replies, id));

export function PostCard({ post, open, prefix, onOpen }: PostProps): ReactNode {
  const [comments, setComments] = useState(post.comments);
  const [writing, setWriting] = useState(open);
  const shown = open ? comments : comments.slice(0, post.preview);
  const sent = (text: string, to: Comment | null) =>
    setComments((now) => (to === null || holds(now, to.id) ? withAnswer(now, text, to) : now));
  const link = (
    <a href={`${pathOfPost(post)}?__cft__[0]=AZX7q`} role="link" tabIndex={0}>
      {shortAge(post.minutes)}
    </a>
  );
  const isArticle = settings.layout === 'articles' ? { role: article() } : {};
  return (
    <div {...isArticle} data-row={post.id} className={style.post} hidden={post.hidden}>
      <Header by={post.by} level="h3" age={post.ad ? <span>{labels.ad}</span> : link} />
      <Message text={post.text} cut={post.cut} />
      {post.shared === undefined ? null : (
        <div className={style.shared}>
          <Header
            by={post.shared.by}
            level="h4"
            age={<a href={`/${post.shared.by.slug}/posts/pfbid0OldPost`}>3 j</a>}
          />
          <Message text={post.shared.text} cut={undefined} />
        </div>
      )}
      {post.ad ? (
        <div>
          {post.by === BRAND ? link : null}
          <a href="/ads/about/?x=1" role="link">
            <span {...roleOf('cta_button')}>{labels.shop}</span>
          </a>
        </div>
      ) : null}
      <div className={style.counts}>
        <div role="button" tabIndex={0} data-control="open" onClick={() => onOpen(post)}>
          {labels.comments(post.comments.length)}
        </div>
      </div>
      <div className={style.controls}>
        <Control role="like" word={labels.like} />
        <Control role="comment" word={labels.commentWord} onPress={() => setWriting(true)} />
        <Control role="share" word={labels.share} />
      </div>
      <div>
        {shown.map((root) => (
          <Thread key={root.id} post={post} root={root} prefix={prefix} onSent={(text, to) => sent(text, to)} />
        ))}
        {!open && post.comments.length > post.preview && post.preview > 0 ? (
          <div role="button" tabIndex={0} data-control="more" onClick={() => onOpen(post)}>
            {labels.moreComments}
          </div>
        ) : null}
      </div>
      {writing ? (
        <LexicalBox
          name={`${prefix}post-${post.id}`}
          label={labels.commentAs(BRAND.name)}
          to={null}
          inForm
          focused={!open}
          onSend={(text) => sent(text, null)}
        />
      ) : null}
    </div>
  );
}
