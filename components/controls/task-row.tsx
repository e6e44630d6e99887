import type { ReactNode } from 'react';
import type { Language } from '../../shared/brands/brand.ts';
import { momentIn, timeIn } from '../../shared/locales/moment.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { DueTask } from '../../shared/tasks/order.ts';
import type { TaskRow as Task } from '../../shared/tasks/task.ts';
import { Row, type RowAct } from './row.tsx';

export interface TaskActions {
  onOpenTask: (task: Task) => void;
  onFinish: (task: Task) => void;
  onPutOff: (task: Task) => void;
  onHandOffTask: (task: Task) => void;
}

interface TaskRowProps {
  one: DueTask;
  zone: string;
  brand: string | null;
  language: Language;
  say: Translate;
  actions: TaskActions;
  /** Further acts, and what stands under the row. */
  more?: readonly RowAct[];
  below?: ReactNode;
}

function dueText({ task, due }: DueTask, zone: string, language: Language, say: Translate): string {
  if (task.dueAt === null) return say('tasks.someDay');
  if (due === 'today') return say('tasks.dueToday', { time: timeIn(task.dueAt, zone, language) });
  const when = momentIn(task.dueAt, zone, language);
  return due === 'overdue' ? say('tasks.overdueSince', { when }) : when;
}

function actsOf(task: Task, say: Translate, actions: TaskActions): RowAct[] {
  const act = (name: string, onDo: () => void): RowAct => ({
    word: say(`acts.${name}`),
    letter: say(`acts.letters.${name}`),
    onDo,
  });
  const handOff = act('handOff', () => actions.onHandOffTask(task));
  return [
    act('done', () => actions.onFinish(task)),
    ...(task.kind === 'reply' && task.sighting !== null ? [handOff] : []),
    act('later', () => actions.onPutOff(task)),
  ];
}

/** A task: what, when, who, and the words that it is about. */
export function TaskRow({ one, zone, brand, language, say, actions, more = [], below }: TaskRowProps) {
  const { task, due } = one;
  const note = task.answer ?? task.note;
  return (
    <Row
      id={task.id}
      about={task.title}
      name={say('tasks.open', { title: task.title })}
      onOpen={() => actions.onOpenTask(task)}
      acts={[...actsOf(task, say, actions), ...more]}
      below={below}
    >
      <span className="who">
        <span className="name">{task.title}</span>
        {task.answer !== null && <span className="tag on">{say('tasks.answered')}</span>}
        <span className={due === 'overdue' ? 'when late' : 'when'}>
          {brand !== null && `${brand} · `}
          {task.person !== null && `${task.person} · `}
          {dueText(one, zone, language, say)}
        </span>
      </span>
      {note !== '' && <span className="what">{note}</span>}
    </Row>
  );
}
