import { useState } from 'react';
import { minutesInWords, momentIn } from '../../../shared/locales/moment.ts';
import { replyTimes } from '../../../shared/measure/reply-times.ts';
import { readTaskRows, type TaskRows } from '../../../stores/views/area-rows.ts';
import { shownSpace } from '../../../stores/views/workspace-view.ts';
import { BrandList } from '../../controls/brand-list.tsx';
import { coverage } from '../../controls/coverage.ts';
import { Row } from '../../controls/row.tsx';
import { useRows } from '../../controls/use-rows.ts';
import { NeedsBrand } from '../needs-brand.tsx';
import type { AreaProps } from '../props.ts';
import { AnsweredComments, WaitingComments } from './comment-lists.tsx';
import { OpenTasks } from './open-tasks.tsx';
import type { TasksPartProps } from './props.ts';
import { TaskEditor } from './task-editor.tsx';

const PARTS = ['open', 'waiting', 'answered', 'done'] as const;
type Part = (typeof PARTS)[number];

const countOf = (rows: TaskRows): Record<Part, number> => ({
  open: rows.open.length,
  waiting: rows.waitingCount,
  answered: rows.answered.length,
  done: rows.done.length,
});

function Parts({ part, rows, say }: TasksPartProps & { part: Part }) {
  const counts = countOf(rows);
  return (
    <nav aria-label={say('tasks.partsNav')} className="parts">
      {PARTS.map((one) => (
        <a
          key={one}
          href={one === 'open' ? '#tasks' : `#tasks/${one}`}
          aria-current={one === part ? 'page' : undefined}
        >
          {say(`tasks.parts.${one}`)} <span className="number">{counts[one]}</span>
        </a>
      ))}
    </nav>
  );
}

function Done({ rows, brand, view, say, actions }: TasksPartProps) {
  if (rows.done.length === 0) return <p className="soft">{say('tasks.noneDone')}</p>;
  return (
    <ul className="rows" aria-label={say('tasks.parts.done')}>
      {rows.done.map((task) => (
        <Row
          key={task.id}
          id={task.id}
          about={task.title}
          name={say('tasks.open', { title: task.title })}
          onOpen={task.link === null ? null : () => actions.onOpen(task.link)}
          acts={[{ word: say('acts.reopen'), letter: say('acts.letters.reopen'), onDo: () => actions.onReopen(task) }]}
        >
          <span className="who">
            <span className="name seen">{task.title}</span>
            <span className="when">
              {say(task.doneBy === 'reply' ? 'tasks.doneByReply' : 'tasks.doneAt', {
                when: momentIn(task.doneAt ?? task.updatedAt, brand.zone, view.language),
              })}
            </span>
          </span>
        </Row>
      ))}
    </ul>
  );
}

function Answered(props: TasksPartProps) {
  const { rows, brand, say } = props;
  const times = replyTimes(rows.days, new Map([[brand.id, rows.today]]));
  return (
    <>
      <p>
        {times.median !== null && `${say('tasks.median', { time: minutesInWords(times.median) })} `}
        <span className="soft">{coverage(times, say)}.</span>
      </p>
      <AnsweredComments {...props} />
    </>
  );
}

const SHOWN: Record<Part, (props: TasksPartProps) => React.ReactNode> = {
  open: OpenTasks,
  waiting: WaitingComments,
  answered: Answered,
  done: Done,
};

function Add({ brand, say, actions }: TasksPartProps) {
  const [adding, setAdding] = useState(false);
  if (!adding) {
    return (
      <div className="actions">
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {say('tasks.add')}
        </button>
      </div>
    );
  }
  return (
    <TaskEditor
      task={null}
      zone={brand.zone}
      say={say}
      onClose={() => setAdding(false)}
      onSave={(title, change) => actions.onAddTask(brand.id, title, change)}
    />
  );
}

export function TasksArea(props: AreaProps) {
  const { view, say, actions } = props;
  const brand = shownSpace(view)?.brand ?? null;
  const rows = useRows(
    async () => (brand === null ? null : await readTaskRows(brand, Date.now())),
    `${brand?.id} ${brand?.updatedAt}`,
  );
  const part = PARTS.find((one) => one === view.part) ?? 'open';
  const Shown = SHOWN[part];
  const own = brand === null || rows === null ? null : { ...props, brand, rows };
  return (
    <>
      <header>
        <h1>{say('tasks.heading')}</h1>
        <p className="lead">{say('tasks.lead')}</p>
      </header>
      {brand === null && view.spaces !== null && <NeedsBrand {...props} />}
      {brand !== null && (
        <BrandList
          brands={view.spaces?.map((space) => space.brand) ?? []}
          shown={brand.id}
          say={say}
          onShow={actions.onShow}
        />
      )}
      {own !== null && (
        <>
          <Parts {...own} part={part} />
          {part === 'open' && <Add {...own} />}
          <Shown {...own} />
        </>
      )}
    </>
  );
}
