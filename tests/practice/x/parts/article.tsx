import type { MouseEvent, ReactNode } from 'react';
import { age, fullTime, labels, rounded } from '../labels.ts';
import { NOW, type Person, type Post } from '../post.ts';
import { settings, testId } from '../settings.ts';
import style from '../x.module.css';
import { Icon, type IconName } from './icon.tsx';
import { Words, withEmoji } from './words.tsx';

export interface ArticleProps {
  post: Post;
  focused?: boolean;
  /** In a composer: the answered post, without its action bar. */
  bare?: boolean;
  onOpen?: (post: Post) => void;
  onReply?: (post: Post) => void;
}

/** What the page is taken to have been opened after; `fresh` makes the site's own day today. */
const shift = settings.fresh ? Date.now() - NOW : 0;
const stated = (at: number): string => new Date(at + shift).toISOString();

const hueOf = (handle: string) => [...handle].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 11);

export function Avatar({ person }: { person: Person | null }): ReactNode {
  const handle = person?.handle ?? 'unknown';
  const initial = [...(person?.name ?? '?')][0]?.toUpperCase();
  return (
    <div data-testid={testId('Tweet-User-Avatar')}>
      <div data-testid={testId(`UserAvatar-Container-${handle}`)}>
        <a
          href={person === null ? '/home' : `/${handle}`}
          tabIndex={-1}
          aria-hidden
          className={style.avatar}
          style={{ background: `hsl(${hueOf(handle)} 45% 42%)` }}
        >
          {initial}
        </a>
      </div>
    </div>
  );
}

function TimeLink({ post, full }: { post: Post; full: boolean }): ReactNode {
  if (post.id === null || post.ad) return null;
  const path = `/${post.by?.handle ?? 'i'}/status/${post.id}`;
  const shown = full ? fullTime(post.at) : age(post.at, NOW);
  return (
    <a href={post.edited ? `${path}/history` : path} className={style.quiet} role="link">
      {post.edited && full ? `${labels.edited} ` : ''}
      <time dateTime={stated(post.at)}>{shown}</time>
    </a>
  );
}

/** Two halves: the name, then handle and time. */
function UserName({ post, linked, timed }: { post: Post; linked: boolean; timed: boolean }): ReactNode {
  const { by } = post;
  if (by === null) return null;
  const name = <span className={style.name}>{withEmoji(by.name)}</span>;
  const handle = <span className={style.quiet}>@{by.handle}</span>;
  return (
    <div data-testid={testId('User-Name')} className={style.names}>
      <div>
        {linked ? (
          <a href={`/${by.handle}`} role="link">
            <div>{name}</div>
          </a>
        ) : (
          <div>{name}</div>
        )}
      </div>
      <div className={style.handleLine}>
        {linked ? (
          <a href={`/${by.handle}`} role="link" tabIndex={-1}>
            {handle}
          </a>
        ) : (
          handle
        )}
        {timed ? (
          <span className={style.quiet} aria-hidden>
            ·
          </span>
        ) : null}
        {timed && linked ? <TimeLink post={post} full={false} /> : null}
        {timed && !linked ? (
          <time className={style.quiet} dateTime={stated(post.at)}>
            {age(post.at, NOW)}
          </time>
        ) : null}
      </div>
    </div>
  );
}

function Quote({ post }: { post: Post }): ReactNode {
  return (
    <div role="link" tabIndex={0} className={style.quote}>
      <UserName post={post} linked={false} timed />
      <div data-testid={testId('tweetText')} lang={post.lang} className={style.text}>
        <Words text={post.text ?? ''} />
      </div>
    </div>
  );
}

function Body({ post }: { post: Post }): ReactNode {
  return (
    <>
      {post.text === null ? null : (
        <div data-testid={testId('tweetText')} lang={post.lang} dir="auto" className={style.text}>
          <Words text={post.text} />
        </div>
      )}
      {post.cut ? (
        <a data-testid={testId('tweet-text-show-more-link')} href={`/i/status/${post.id}`} className={style.link}>
          {labels.more}
        </a>
      ) : null}
      {post.translation === undefined ? null : (
        <div>
          <span className={style.quiet}>{labels.translated}</span>
          <div data-testid={testId('tweetText')} lang="fr" className={style.text}>
            <Words text={post.translation} />
          </div>
        </div>
      )}
      {post.media === undefined ? null : (
        <a
          href={`/${post.by?.handle}/status/${post.id}/photo/1`}
          className={style.media}
          aria-label={post.media}
          data-testid={testId('tweetPhoto')}
        >
          <Icon name="wheel" />
        </a>
      )}
      {post.quote ? <Quote post={post.quote} /> : null}
      {post.goneQuote ? (
        <article role="article" tabIndex={-1} className={style.gone}>
          {labels.gone}
        </article>
      ) : null}
    </>
  );
}

interface ActionProps {
  name: string;
  icon: IconName;
  label: string;
  count?: number;
  disabled?: boolean;
  onPress?: () => void;
}

function Action({ name, icon, label, count = 0, disabled, onPress }: ActionProps): ReactNode {
  return (
    <div className={style.action}>
      <button
        type="button"
        data-testid={testId(name)}
        data-control={name}
        aria-label={label}
        aria-disabled={disabled}
        disabled={disabled}
        onClick={onPress}
      >
        <Icon name={icon} />
        <span>{rounded(count)}</span>
      </button>
    </div>
  );
}

function Actions({ post, onReply }: ArticleProps): ReactNode {
  const { replies, reposts, likes, views } = post.counts;
  return (
    <div
      role="group"
      aria-label={`${replies} ${labels.replies}, ${reposts} ${labels.reposts}, ${likes} ${labels.likes}, ${views} ${labels.views}`}
      className={style.actions}
    >
      <Action
        name="reply"
        icon="reply"
        count={replies}
        label={`${replies} ${labels.replies}. ${labels.reply}`}
        disabled={post.limited === true}
        onPress={() => onReply?.(post)}
      />
      <Action name="retweet" icon="repost" count={reposts} label={`${reposts} ${labels.reposts}`} />
      <Action name="like" icon="like" count={likes} label={`${likes} ${labels.likes}`} />
      <div className={style.action}>
        <a
          href={`/${post.by?.handle ?? 'i'}/status/${post.id ?? ''}/analytics`}
          aria-label={`${views} ${labels.views}`}
          className={style.quiet}
        >
          <Icon name="views" />
          <span>{rounded(views)}</span>
        </a>
      </div>
      <Action name="bookmark" icon="bookmark" label={labels.bookmark} />
      <Action name="share" icon="share" label={labels.share} />
    </div>
  );
}

/** A click anywhere in a row but on a control opens the post. */
function opens(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, [role="link"], [role="textbox"]') === null;
}

export function Article(props: ArticleProps): ReactNode {
  const { post, focused = false, bare = false, onOpen } = props;
  const article = (
    <article
      data-testid={testId('tweet')}
      role="article"
      tabIndex={focused ? -1 : 0}
      className={focused ? style.focused : style.article}
      onClick={(event) => opens(event) && onOpen?.(post)}
    >
      {post.repostedBy === undefined ? null : (
        <div data-testid={testId('socialContext')} className={style.context}>
          <a href="/lea_marchand">
            {post.repostedBy} {labels.reposted}
          </a>
        </div>
      )}
      <div className={style.columns}>
        <div className={style.avatarColumn}>
          <Avatar person={post.by} />
          {post.joined ? <div className={style.line} /> : null}
        </div>
        <div className={style.body}>
          <div className={style.head}>
            <UserName post={post} linked timed={!focused} />
            {post.ad ? <span className={style.adMark}>{labels.ad}</span> : null}
            {bare ? null : (
              <button
                type="button"
                data-testid={testId('caret')}
                data-control="caret"
                aria-label={labels.menu}
                className={style.caret}
              >
                <Icon name="more" />
              </button>
            )}
          </div>
          <Body post={post} />
          {focused ? (
            <div className={style.when}>
              <TimeLink post={post} full />
            </div>
          ) : null}
          {bare ? null : <Actions {...props} />}
        </div>
      </div>
    </article>
  );
  return post.ad ? <div data-testid={testId('placementTracking')}>{article}</div> : article;
}
