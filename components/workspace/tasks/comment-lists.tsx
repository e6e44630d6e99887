import { useState } from 'react';
import { NETWORKS } from '../../../shared/brands/brand.ts';
import { minutesInWords, momentIn } from '../../../shared/locales/moment.ts';
import { foldName } from '../../../shared/names/fold.ts';
import type { SightingRow } from '../../../shared/sightings/sighting.ts';
import { takenBy } from '../../../shared/tasks/taken.ts';
import { CommentRow } from '../../controls/comment-row.tsx';
import { Row } from '../../controls/row.tsx';
import type { TasksPartProps } from './props.ts';

/** By network, and by words of the comment or its author. */
function useFilter() {
  const [network, setNetwork] = useState('');
  const [query, setQuery] = useState('');
  const matches = (row: SightingRow): boolean =>
    (network === '' || row.network === network) &&
    foldName(`${row.author ?? ''} ${row.text}`).includes(foldName(query));
  return { network, setNetwork, query, setQuery, matches };
}

function Filters({ filter, say }: Pick<TasksPartProps, 'say'> & { filter: ReturnType<typeof useFilter> }) {
  return (
    <div className="filters">
      <input
        type="search"
        className="input"
        aria-label={say('tasks.search')}
        placeholder={say('tasks.search')}
        value={filter.query}
        onChange={(event) => filter.setQuery(event.target.value)}
      />
      <select
        className="select"
        aria-label={say('tasks.network')}
        value={filter.network}
        onChange={(event) => filter.setNetwork(event.target.value)}
      >
        <option value="">{say('tasks.everyNetwork')}</option>
        {NETWORKS.map((network) => (
          <option key={network} value={network}>
            {say(`network.${network}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Comments without a reply; those that are a task already say so. */
export function WaitingComments({ rows, now, view, say, actions }: TasksPartProps) {
  const filter = useFilter();
  const shown = rows.waiting.filter(filter.matches);
  const taken = takenBy(rows.open);
  if (rows.waitingCount === 0) {
    return (
      <div className="empty">
        <strong>{say('todo.doneTitle')}</strong>
        <p>{say('todo.empty')}</p>
      </div>
    );
  }
  return (
    <>
      <Filters filter={filter} say={say} />
      <p className="soft small">{say('tasks.waitingShown', { shown: shown.length, count: rows.waitingCount })}</p>
      <ul className="rows" aria-label={say('tasks.parts.waiting')}>
        {shown.map((row) => (
          <CommentRow
            key={row.id}
            row={row}
            brand={taken.has(row.id) ? say('tasks.isTask') : null}
            now={now}
            language={view.language}
            say={say}
            actions={actions}
          />
        ))}
      </ul>
    </>
  );
}

function tookText(row: SightingRow, { say }: Pick<TasksPartProps, 'say'>): string {
  const { minutes, answer, timing } = row;
  if (minutes === null || answer === null) return say('tasks.tookUnknown');
  const time = minutesInWords(minutes);
  const exact = timing === 'exact' && answer.timing === 'exact';
  return say(exact ? 'tasks.took' : 'tasks.tookRough', { time });
}

/** The answers that the numbers of the popup stand on, each with how its time is known. */
export function AnsweredComments(props: TasksPartProps) {
  const { rows, brand, view, say, actions } = props;
  const filter = useFilter();
  const shown = rows.answered.filter(filter.matches);
  if (rows.answered.length === 0) {
    return (
      <div className="empty">
        <strong>{say('tasks.noAnswersTitle')}</strong>
        <p>{say('tasks.noAnswers')}</p>
      </div>
    );
  }
  return (
    <>
      <Filters filter={filter} say={say} />
      <ul className="rows" aria-label={say('tasks.parts.answered')}>
        {shown.map((row) => (
          <Row
            key={row.id}
            id={row.id}
            about={row.author ?? ''}
            name={say('todo.openComment', { author: row.author ?? say('todo.noAuthor'), text: row.text.slice(0, 140) })}
            onOpen={row.url === null ? null : () => actions.onOpen(row.url)}
            acts={[]}
          >
            <span className="who">
              <span className="name">{row.author ?? say('todo.noAuthor')}</span>
              <span className="when">
                {say(`network.${row.network}`)} · {momentIn(row.answer?.at ?? row.at, brand.zone, view.language)}
              </span>
            </span>
            <span className="what">{row.text}</span>
            <span className="why">{tookText(row, props)}</span>
          </Row>
        ))}
      </ul>
    </>
  );
}
