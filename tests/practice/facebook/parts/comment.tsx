import { type ReactNode, useState } from 'react';
import style from '../facebook.module.css';
import { labels, longAge, shortAge } from '../labels.ts';
import { type Comment, type Person, type Post, pathOfPost } from '../model.ts';
import { BRAND } from '../scenes/people.ts';
import { article, settings } from '../settings.ts';
import { LexicalBox } from './lexical-box.tsx';
import { hrefOf, Words, withEmoji } from './words.tsx';

/** The page's form of an id: base64 with the post's number in it, plain digits in a group. */
function rawId(post: Post, id: string): string {
  return post.group === undefined ? btoa(`comment:${post.number}_${id}`) : id;
}

function linkOf(post: Post, row: Comment, root: Comment): string {
  const query = new URLSearchParams({ comment_id: rawId(post, root.id) });
  if (root !== row) query.set('reply_comment_id', rawId(post, row.id));
  return `https://www.facebook.com${pathOfPost(post)}?${query}&__cft__[0]=AZX7q&__tn__=R]-R`;
}

function labelOf(row: Comment, parent: Comment | null, root: Comment): string {
  const age = longAge(row.minutes);
  if (parent === null) return labels.comment(row.by.name, age);
  return (parent === root ? labels.reply : labels.deeper)(row.by.name, parent.by.name, age);
}

export interface RowProps {
  post: Post;
  row: Comment;
  parent: Comment | null;
  root: Comment;
  onReply: (row: Comment) => void;
  children?: ReactNode;
}

export function Avatar({ person, tail }: { person: Person; tail?: string }): ReactNode {
  return (
    <a href={hrefOf(person, tail)} role="link" aria-hidden tabIndex={-1} className={style.avatar}>
      <svg viewBox="0 0 32 32" width={32} height={32}>
        <circle cx={16} cy={16} r={15} />
      </svg>
    </a>
  );
}

export const Badge = (): ReactNode => (
  <svg role="img" viewBox="0 0 12 12" width={12} height={12}>
    <title>Compte vérifié</title>
    <circle cx={6} cy={6} r={5} />
  </svg>
);

function Row({ post, row, parent, root, onReply, children }: RowProps): ReactNode {
  const tail = `comment_id=${encodeURIComponent(rawId(post, row.id))}&`;
  return (
    <div role={article()} aria-label={labelOf(row, parent, root)} tabIndex={-1} data-row={row.id} className={style.row}>
      <Avatar person={row.by} tail={tail} />
      <div className={style.bubbleColumn}>
        <div className={style.bubble}>
          <span>
            <a href={hrefOf(row.by, tail)} role="link" tabIndex={0} className={style.name}>
              <span dir="auto">{withEmoji(row.by.name)}</span>
              {row.by.verified ? <Badge /> : null}
            </a>
          </span>
          {row.text === null ? (
            <div>
              <img alt="Autocollant" src="data:," width={64} height={64} />
            </div>
          ) : (
            <div>
              <span dir="auto" lang={row.lang}>
                <Words text={row.text} to={row.to} cut={row.cut} />
              </span>
            </div>
          )}
          {row.translation === undefined ? null : (
            <div>
              <span dir="auto" lang="fr">
                <Words text={row.translation} />
              </span>
              <div role="button" tabIndex={0}>
                {labels.original}
              </div>
            </div>
          )}
        </div>
        <ul className={style.controls}>
          <li>
            <a href={linkOf(post, row, root)} role="link" tabIndex={0}>
              {shortAge(row.minutes)}
            </a>
          </li>
          <li>
            <div role="button" tabIndex={0} aria-label={labels.like} data-control="like">
              {labels.like}
            </div>
          </li>
          <li>
            <div role="button" tabIndex={0} data-control="reply" onClick={() => onReply(row)}>
              {labels.answer}
            </div>
          </li>
        </ul>
        {children}
      </div>
    </div>
  );
}

interface BranchProps extends RowProps {
  depth: number;
}

/** Flat: replies beside what they answer, one step in. Nested: inside it. */
function Branch({ depth, ...props }: BranchProps): ReactNode {
  const [isFolded, setFolded] = useState(props.row.folded === true);
  const replies = isFolded ? (
    <div role="button" tabIndex={0} data-control="fold" onClick={() => setFolded(false)}>
      <span>{labels.replies(props.row.replies.length)}</span>
    </div>
  ) : (
    props.row.replies.map((reply) => (
      <div key={reply.id} className={depth < 2 ? style.deeper : ''}>
        <Branch
          depth={depth + 1}
          post={props.post}
          row={reply}
          parent={props.row}
          root={props.root}
          onReply={props.onReply}
        />
      </div>
    ))
  );
  if (settings.layout === 'articles') return <Row {...props}>{replies}</Row>;
  return (
    <>
      <div>
        <Row {...props} />
      </div>
      {replies}
    </>
  );
}

export interface ThreadProps {
  post: Post;
  root: Comment;
  /** Before the names of its boxes in the record. */
  prefix: string;
  onSent: (text: string, to: Comment, root: Comment) => void;
}

/** A comment on the post, all that hangs on it, and at its end the box that answers one of them. */
export function Thread({ post, root, prefix, onSent }: ThreadProps): ReactNode {
  const [answered, setAnswered] = useState<Comment | null>(null);
  return (
    <div className={style.thread}>
      <Branch depth={0} post={post} row={root} parent={null} root={root} onReply={setAnswered} />
      {answered === null ? null : (
        <div className={style.deeper}>
          <LexicalBox
            key={answered.id}
            name={`${prefix}reply-${answered.id}`}
            label={labels.replyTo(answered.by.name)}
            to={settings.mention && answered.by !== BRAND ? answered.by : null}
            inForm
            focused
            onSend={(text) => {
              onSent(text, answered, root);
              setAnswered(null);
            }}
          />
        </div>
      )}
    </div>
  );
}
