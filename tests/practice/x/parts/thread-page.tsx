import type { ReactNode } from 'react';
import { labels } from '../labels.ts';
import type { Conversation, Post } from '../post.ts';
import { settings, testId } from '../settings.ts';
import style from '../x.module.css';
import { Article } from './article.tsx';
import { Composer } from './composer.tsx';

export interface ThreadPageProps {
  talk: Conversation;
  sent: Post[];
  onOpen: (post: Post) => void;
  /** Reply under a row that is not the focused one opens the modal. */
  onReply: (post: Post) => void;
  onSent: (text: string, to: Post) => void;
  onInline: (focus: () => void) => void;
  focusInline: () => void;
}

function Cell({ children }: { children: ReactNode }): ReactNode {
  return (
    <div data-testid={testId('cellInnerDiv')} className={style.still}>
      <div>{children}</div>
    </div>
  );
}

/** Answers sent on this page stand right below what they answer. */
function withSent(below: Post[], sent: Post[], answered: Record<string, string>): Post[] {
  const direct = sent.filter((post) => !below.some((row) => row.id === answered[post.id ?? '']));
  const rows = below.flatMap((row) => {
    const own = sent.filter((post) => row.id !== null && answered[post.id ?? ''] === row.id);
    return own.length === 0 ? [row] : [{ ...row, joined: true as const }, ...own];
  });
  return [...direct, ...rows];
}

export function ThreadPage({ talk, sent, onOpen, onReply, onSent, onInline, focusInline }: ThreadPageProps): ReactNode {
  const { above, focused, below } = talk;
  const answered = Object.fromEntries(sent.map((post) => [post.id ?? '', post.answers ?? '']));
  const start = settings.mention && focused.by !== null ? `@${focused.by.handle} ` : '';
  return (
    <section aria-label={labels.thread}>
      {above.map((post) => (
        <Cell key={post.id}>
          <Article post={post} onOpen={onOpen} onReply={onReply} />
        </Cell>
      ))}
      <Cell>
        <Article key={focused.id} post={focused} focused onReply={focusInline} />
      </Cell>
      <Cell>
        <div className={style.inline}>
          <div className={style.quiet}>
            {labels.replyingTo}{' '}
            <a href={`/${focused.by?.handle}`} className={style.link}>
              @{focused.by?.handle}
            </a>
          </div>
          <Composer
            key={focused.id}
            place="inline"
            inReplyTo={focused.id}
            start={start}
            placeholder={labels.yourReply}
            onSent={(text) => onSent(text, focused)}
            onReady={onInline}
          />
        </div>
      </Cell>
      {withSent(below, sent, answered).map((post) => (
        <Cell key={post.id}>
          <Article post={post} onOpen={onOpen} onReply={onReply} />
        </Cell>
      ))}
    </section>
  );
}
