import type { ReactNode } from 'react';
import { labels } from '../labels.ts';
import type { Post } from '../post.ts';
import { testId } from '../settings.ts';
import style from '../x.module.css';
import { Article } from './article.tsx';
import { Icon } from './icon.tsx';

function Grouped({ names, did, text }: { names: string; did: string; text: string }): ReactNode {
  return (
    <article data-testid={testId('notification')} role="article" className={style.article}>
      <div className={style.columns}>
        <div className={style.avatarColumn}>
          <Icon name="like" />
        </div>
        <div className={style.body}>
          <div>
            <a href="/chloe_dvx" className={style.name}>
              {names}
            </a>{' '}
            {did}
          </div>
          <div data-testid={testId('tweetText')} className={style.quiet}>
            {text}
          </div>
        </div>
      </div>
    </article>
  );
}

export interface NotificationsProps {
  posts: Post[];
  /** The mentions tab holds posts alone. */
  mentionsOnly: boolean;
  onOpen: (post: Post) => void;
  onReply: (post: Post) => void;
}

export function Notifications({ posts, mentionsOnly, onOpen, onReply }: NotificationsProps): ReactNode {
  const rows: ReactNode[] = posts.map((post) => (
    <Article key={post.id} post={post} onOpen={onOpen} onReply={onReply} />
  ));
  if (!mentionsOnly) {
    rows.splice(
      1,
      0,
      <Grouped key="likes" names="Chloé 🌿, Manon" did={labels.liked} text="La révision d’hiver est à 59 €" />,
    );
    rows.splice(4, 0, <Grouped key="follow" names="Rémi Basset" did={labels.followed} text="" />);
  }
  return (
    <section aria-label={labels.notifications}>
      {rows.map((row, place) => (
        <div key={place} data-testid={testId('cellInnerDiv')} className={style.still}>
          <div>{row}</div>
        </div>
      ))}
    </section>
  );
}
