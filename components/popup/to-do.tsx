import { useId } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Item } from '../../shared/networks/adapter.ts';
import { type Waiting, waiting } from '../../shared/tasks/waiting.ts';
import type { Sight } from '../../stores/views/front-tab.ts';

/** As many as fit without scrolling. */
const SHOWN = 5;

interface ToDoProps {
  sight: Sight;
  /** The brand's handles on all networks. */
  handles: readonly string[];
  say: Translate;
}

function WaitingRow({ item, say }: { item: Item; say: Translate }) {
  return (
    <li>
      <p className="who">
        <span>{item.author ?? say('todo.noAuthor')}</span>
        {item.answered === 'unknown' && <span className="tag warn">{say('todo.check')}</span>}
      </p>
      <p className="what">{item.text === '' ? say('todo.noText') : item.text}</p>
    </li>
  );
}

function WaitingList({ found, say }: { found: Waiting; say: Translate }) {
  const { items, unanswered, unsure } = found;
  const more = items.length - SHOWN;
  return (
    <>
      {unanswered > 0 && <p>{say('todo.counted', { unanswered })}</p>}
      {unsure > 0 && <p className="soft">{say(unanswered > 0 ? 'todo.unsure' : 'todo.onlyUnsure', { unsure })}</p>}
      <ul className="rows">
        {items.slice(0, SHOWN).map((item, index) => (
          <WaitingRow key={item.key ?? index} item={item} say={say} />
        ))}
      </ul>
      {more > 0 && <p className="soft small">{say('todo.more', { count: more })}</p>}
    </>
  );
}

function Nothing({ title, text }: { title?: string; text: string }) {
  return (
    <div className="empty">
      {title !== undefined && <strong>{title}</strong>}
      <p>{text}</p>
    </div>
  );
}

function Body({ sight, handles, say }: ToDoProps) {
  if (sight.state === 'looking') return <p className="soft">{say('page.looking')}</p>;
  if (sight.state === 'unseen') return <Nothing text={say('todo.unseen')} />;
  const { items } = sight.report;
  const found = waiting(items, handles);
  if (found.items.length > 0) return <WaitingList found={found} say={say} />;
  const commented = items.some(({ kind }) => kind === 'comment');
  return commented ? (
    <Nothing title={say('todo.doneTitle')} text={say('todo.done')} />
  ) : (
    <Nothing title={say('todo.emptyTitle')} text={say('todo.empty')} />
  );
}

/** What waits for an answer on the page in front. */
export function ToDo({ sight, handles, say }: ToDoProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('todo.title')}</h2>
      <Body sight={sight} handles={handles} say={say} />
    </section>
  );
}
