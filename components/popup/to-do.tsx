import { useId } from 'react';
import { zoneClock } from '../../shared/calendar/zone.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Item } from '../../shared/networks/adapter.ts';
import type { SightingRow } from '../../shared/sightings/sighting.ts';
import { type DueTask, orderTasks } from '../../shared/tasks/order.ts';
import { freeOfTasks } from '../../shared/tasks/taken.ts';
import type { Desk } from '../../stores/views/desk-view.ts';
import type { PopupView } from '../../stores/views/popup-state.ts';
import { type CommentActions, CommentRow } from '../controls/comment-row.tsx';
import { type TaskActions, TaskRow } from '../controls/task-row.tsx';
import { OnThisPage, onPage } from './on-this-page.tsx';

/** As many of each as fit without much scrolling. */
const SHOWN = 5;

export interface ToDoActions extends TaskActions, CommentActions {
  onArea: (area: string) => void;
}

interface ToDoProps {
  view: Pick<PopupView, 'desk' | 'sight' | 'kept' | 'language'>;
  /** UTC milliseconds. */
  now: number;
  say: Translate;
  actions: ToDoActions;
}

interface ListProps<T> extends ToDoProps {
  desk: Desk;
  rows: readonly T[];
}

const zoneOf = (desk: Desk, id: string): string =>
  (desk.brands.find((brand) => brand.id === id) ?? desk.brands[0])?.zone ?? 'Europe/Paris';

/** Which brand a row is of, where there are several to tell apart. */
const brandName = ({ brands }: Desk, id: string): string | null =>
  brands.length < 2 ? null : (brands.find((brand) => brand.id === id)?.name ?? null);

function Tasks({ desk, rows, view, say, actions }: ListProps<DueTask>) {
  const id = useId();
  if (rows.length === 0) return null;
  const late = rows.filter(({ due }) => due === 'overdue').length;
  const more = rows.length - SHOWN;
  return (
    <>
      <h3 id={id}>
        {late > 0 && <span className="late">{say('todo.overdue', { count: late })}</span>}
        {rows.length > late && <span>{say('todo.today', { count: rows.length - late })}</span>}
      </h3>
      <ul className="rows" aria-labelledby={id}>
        {rows.slice(0, SHOWN).map((one) => (
          <TaskRow
            key={one.task.id}
            one={one}
            zone={zoneOf(desk, one.task.brand)}
            brand={brandName(desk, one.task.brand)}
            language={view.language}
            say={say}
            actions={actions}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="quiet more" onClick={() => actions.onArea('tasks')}>
          {say('todo.moreTasks', { count: more })}
        </button>
      )}
    </>
  );
}

function Waiting({ desk, rows, view, now, say, actions }: ListProps<SightingRow>) {
  const id = useId();
  if (rows.length === 0) return null;
  const free = desk.waitingCount - desk.takenCount;
  const more = free - Math.min(SHOWN, rows.length);
  return (
    <>
      <h3 id={id}>{say('todo.waiting', { count: free })}</h3>
      <ul className="rows" aria-labelledby={id}>
        {rows.slice(0, SHOWN).map((row) => (
          <CommentRow
            key={row.id}
            row={row}
            brand={brandName(desk, row.brand)}
            now={now}
            language={view.language}
            say={say}
            actions={actions}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="quiet more" onClick={() => actions.onArea('tasks/waiting')}>
          {say('todo.moreWaiting', { count: more })}
        </button>
      )}
    </>
  );
}

/** Nothing waits: why, and what would fill the list. */
function Nothing({ view, say }: Pick<ToDoProps, 'view' | 'say'>) {
  const { sight } = view;
  const commented = sight.state === 'seen' && sight.report.items.some(({ kind }) => kind === 'comment');
  const title = sight.state === 'unseen' ? null : say(commented ? 'todo.doneTitle' : 'todo.emptyTitle');
  const text = say(sight.state === 'unseen' ? 'todo.unseen' : commented ? 'todo.done' : 'todo.empty');
  return (
    <div className="empty">
      {title !== null && <strong>{title}</strong>}
      <p>{text}</p>
    </div>
  );
}

/** Danger first, then the newest. */
const bySafety = (one: SightingRow, other: SightingRow): number =>
  Number(other.risk === 'safety') - Number(one.risk === 'safety') || other.at - one.at;

function Body(props: ToDoProps & { items: Item[] }) {
  const { view, now, say, items } = props;
  const { desk, sight } = view;
  const clocks = new Map<string, ReturnType<typeof zoneClock>>();
  const clockOf = (brand: string) => {
    const zone = desk === null ? 'Europe/Paris' : zoneOf(desk, brand);
    const clock = clocks.get(zone) ?? zoneClock(zone);
    clocks.set(zone, clock);
    return clock;
  };
  const due = desk === null ? [] : orderTasks(desk.tasks, now, clockOf);
  const tasks = due.filter(({ due: when }) => when === 'overdue' || when === 'today');
  const waiting = desk === null ? [] : freeOfTasks(desk.waiting, desk.tasks).sort(bySafety);
  if (tasks.length + waiting.length + items.length === 0) {
    return sight.state === 'looking' ? <p className="soft">{say('page.looking')}</p> : <Nothing {...props} />;
  }
  return (
    <>
      {desk !== null && <Tasks {...props} desk={desk} rows={tasks} />}
      {desk !== null && <Waiting {...props} desk={desk} rows={waiting} />}
      <OnThisPage items={items} below={tasks.length + waiting.length > 0} say={say} />
    </>
  );
}

/** What is due, what waits for an answer, and what else waits on the page in front. */
export function ToDo(props: ToDoProps) {
  const { view, say } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className="to-do">
      <h2 id={id}>{say('todo.title')}</h2>
      <Body {...props} items={onPage(view)} />
    </section>
  );
}
