import { type ReactNode, useState } from 'react';
import { practice } from '../../recorder.ts';
import style from '../facebook.module.css';
import { labels, shortAge } from '../labels.ts';
import type { Comment } from '../model.ts';
import { BRAND } from '../scenes/people.ts';
import { isPublic, pathOfThread, THREADS, type Thread, threadAt, UNLINKED } from '../scenes/suite.ts';
import { article, settings } from '../settings.ts';
import { Avatar } from './comment.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { hrefOf, Words, withEmoji } from './words.tsx';

/** So long the old thread stands under the new address, as on the network. In milliseconds. */
const LATE = 400;

/**
 * A comment: an article without label or number, replies inside of it (inbox, first half of 2026). No source tells of a Reply
 * control here, nor which comment the one box below answers (networks.md §4.4, 2026-11-21), so there is none.
 */
function Row({ row }: { row: Comment }): ReactNode {
  const name = withEmoji(row.by.name);
  return (
    <div role={article()} data-row={row.id} className={style.row}>
      <Avatar person={row.by} />
      <div className={style.bubbleColumn}>
        <div className={style.bubble}>
          {UNLINKED.includes(row.by) ? (
            <span dir="auto" className={style.name}>
              {name}
            </span>
          ) : (
            <a href={hrefOf(row.by)} role="link" tabIndex={0} className={style.name}>
              <span>{name}</span>
            </a>
          )}
          <div>
            {row.text === null ? (
              <img alt="Autocollant" src="data:," width={64} height={64} />
            ) : (
              <Words text={row.text} to={row.to} cut={row.cut} />
            )}
          </div>
        </div>
        <span className={style.quiet}>{shortAge(row.minutes)}</span>
        {row.folded ? null : row.replies.map((reply) => <Row key={reply.id} row={reply} />)}
      </div>
    </div>
  );
}

function Open({ thread }: { thread: Thread }): ReactNode {
  const label = isPublic(thread) ? labels.inboxReply : labels.inboxMessage;
  return (
    <div className={style.post}>
      <h2 className={style.title}>{thread.title.split('\n')[0]}</h2>
      {thread.comments.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {thread.messages.map(({ by, text }) => (
        <div key={text} className={by === BRAND ? style.deeper : ''}>
          <div dir="auto" className={style.bubble}>
            {text}
          </div>
        </div>
      ))}
      {thread.closed ? (
        <div className={style.field}>
          <div
            contentEditable={false}
            role="textbox"
            data-lexical-editor="true"
            aria-disabled
            aria-placeholder={label}
            className={style.editor}
          />
        </div>
      ) : (
        <LexicalBox
          key={thread.id}
          name={`suite-${thread.id}`}
          label={label}
          to={null}
          inForm={false}
          focused={false}
          onSend={() => undefined}
        />
      )}
    </div>
  );
}

const lastWords = ({ messages, title }: Thread): string => {
  const last = messages.at(-1);
  return last === undefined ? title : `${last.by === BRAND ? labels.you : ''} ${last.text}`;
};

/** Meta Business Suite's inbox: its threads at the left, the one of the address beside them, and one box for whatever it is. */
export function Suite(): ReactNode {
  const [open, setOpen] = useState(threadAt(location.search));
  const go = (thread: Thread) => {
    const path = `${pathOfThread(thread)}&lang=${settings.lang}`;
    practice.addresses.push(path);
    history.pushState({}, '', path);
    setTimeout(() => setOpen(thread), LATE);
  };
  return (
    <div className={style.app}>
      <header className={style.banner}>
        <div contentEditable suppressContentEditableWarning role="textbox" aria-label={labels.search} />
      </header>
      <div role="main" className={style.suite}>
        <div data-pagelet="GenericBizInboxThreadListViewBody">
          {THREADS.map((thread) => (
            <a
              key={thread.id}
              href={pathOfThread(thread)}
              role="link"
              data-control="thread"
              className={style.post}
              onClick={() => go(thread)}
            >
              <strong dir="auto">{isPublic(thread) ? BRAND.name : thread.title}</strong>
              <div className={style.quiet}>{lastWords(thread).slice(0, 48)}</div>
            </a>
          ))}
        </div>
        {open === undefined ? null : <Open thread={open} />}
      </div>
    </div>
  );
}
