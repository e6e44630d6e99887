import { useId, useState } from 'react';
import type { Translate } from '../../../shared/locales/translate.ts';
import { fieldToInstant, instantToField } from '../../../shared/tasks/date-field.ts';
import type { TaskRow } from '../../../shared/tasks/task.ts';
import type { TaskChange } from '../../../stores/tables/tasks.ts';

interface TaskEditorProps {
  /** Null: a new task. */
  task: TaskRow | null;
  /** The brand's zone: what is typed is the time there. */
  zone: string;
  say: Translate;
  onSave: (title: string, change: TaskChange) => void;
  onClose: () => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface FieldProps {
  label: string;
  value: string;
  type?: string;
  onChange: (value: string) => void;
}

function Field({ label, value, type = 'text', onChange }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type={type}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** What a task says: title, when, who, link, note. */
export function TaskEditor({ task, zone, say, onSave, onClose }: TaskEditorProps) {
  const [draft, setDraft] = useState({
    title: task?.title ?? '',
    due: instantToField(task?.dueAt ?? null, zone),
    person: task?.person ?? '',
    link: task?.link ?? '',
    note: task?.note ?? '',
  });
  const note = useId();
  const change = (next: Partial<typeof draft>) => setDraft({ ...draft, ...next });
  const save = () => {
    const { title, due, person, link, note: text } = draft;
    const change = { title: title.trim(), dueAt: fieldToInstant(due, zone), note: text.trim() };
    onSave(title.trim(), { ...change, person: orNull(person), link: orNull(link) });
    onClose();
  };
  return (
    <form
      className="form task-form"
      aria-label={say(task === null ? 'tasks.add' : 'tasks.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.title.trim() !== '') save();
      }}
    >
      <Field label={say('tasks.title')} value={draft.title} onChange={(title) => change({ title })} />
      <div className="columns">
        <Field label={say('tasks.due')} type="datetime-local" value={draft.due} onChange={(due) => change({ due })} />
        <Field label={say('tasks.person')} value={draft.person} onChange={(person) => change({ person })} />
      </div>
      <Field label={say('tasks.link')} type="url" value={draft.link} onChange={(link) => change({ link })} />
      <div className="field">
        <label htmlFor={note}>{say('tasks.note')}</label>
        <textarea
          id={note}
          className="input"
          value={draft.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      <div className="actions">
        <button type="submit" className="button main" disabled={draft.title.trim() === ''}>
          {say(task === null ? 'tasks.addIt' : 'tasks.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('tasks.close')}
        </button>
      </div>
    </form>
  );
}
