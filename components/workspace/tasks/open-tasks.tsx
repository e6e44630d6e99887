import { useState } from 'react';
import { zoneClock } from '../../../shared/calendar/zone.ts';
import { DUES } from '../../../shared/tasks/due.ts';
import { type DueTask, orderTasks } from '../../../shared/tasks/order.ts';
import type { TaskRow as Task } from '../../../shared/tasks/task.ts';
import { TaskRow } from '../../controls/task-row.tsx';
import { AnswerField } from './answer-field.tsx';
import type { TasksPartProps } from './props.ts';
import { TaskEditor } from './task-editor.tsx';

type Editing = { id: string; what: 'task' | 'answer' } | null;

interface OneProps extends TasksPartProps {
  one: DueTask;
  editing: Editing;
  onEdit: (editing: Editing) => void;
}

function Below({ one, editing, onEdit, brand, say, actions }: OneProps) {
  const { task } = one;
  if (editing?.id !== task.id) return null;
  const onClose = () => onEdit(null);
  return editing.what === 'answer' ? (
    <AnswerField task={task} say={say} onClose={onClose} onSave={(answer) => actions.onEditTask(task, { answer })} />
  ) : (
    <TaskEditor
      task={task}
      zone={brand.zone}
      say={say}
      onClose={onClose}
      onSave={(_, change) => actions.onEditTask(task, change)}
    />
  );
}

function OneTask(props: OneProps) {
  const { one, onEdit, brand, view, say, actions } = props;
  const { task } = one;
  const act = (name: string, onDo: () => void) => ({
    word: say(`acts.${name}`),
    letter: say(`acts.letters.${name}`),
    onDo,
  });
  const more = [
    ...(task.sighting === null ? [] : [act('answer', () => onEdit({ id: task.id, what: 'answer' }))]),
    act('edit', () => onEdit({ id: task.id, what: 'task' })),
    act('remove', () => actions.onDropTask(task)),
  ];
  return (
    <TaskRow
      one={one}
      zone={brand.zone}
      brand={null}
      language={view.language}
      say={say}
      actions={{
        ...actions,
        onOpenTask: (open: Task) =>
          open.link === null ? onEdit({ id: open.id, what: 'task' }) : actions.onOpen(open.link),
      }}
      more={more}
      below={<Below {...props} />}
    />
  );
}

/** All that is to do, by how near it is. */
export function OpenTasks(props: TasksPartProps) {
  const { rows, brand, now, say } = props;
  const [editing, onEdit] = useState<Editing>(null);
  const clock = zoneClock(brand.zone);
  const ordered = orderTasks(rows.open, now, () => clock);
  if (ordered.length === 0) {
    return (
      <div className="empty">
        <strong>{say('tasks.emptyTitle')}</strong>
        <p>{say('tasks.empty')}</p>
      </div>
    );
  }
  return DUES.map((due) => {
    const some = ordered.filter((one) => one.due === due);
    if (some.length === 0) return null;
    return (
      <section key={due} aria-labelledby={`due-${due}`}>
        <h2 id={`due-${due}`} className={due === 'overdue' ? 'late' : ''}>
          {say(`tasks.dues.${due}`)} <span className="soft number">{some.length}</span>
        </h2>
        <ul className="rows">
          {some.map((one) => (
            <OneTask key={one.task.id} {...props} one={one} editing={editing} onEdit={onEdit} />
          ))}
        </ul>
      </section>
    );
  });
}
