import { useId, useState } from 'react';
import type { Translate } from '../../../shared/locales/translate.ts';
import type { TaskRow } from '../../../shared/tasks/task.ts';

interface AnswerFieldProps {
  task: TaskRow;
  say: Translate;
  onSave: (answer: string | null) => void;
  onClose: () => void;
}

/** What customer service answered, as pasted: it comes back to the comment, shortened. */
export function AnswerField({ task, say, onSave, onClose }: AnswerFieldProps) {
  const [draft, setDraft] = useState(task.answer ?? '');
  const id = useId();
  return (
    <form
      className="form task-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft.trim() === '' ? null : draft.trim());
        onClose();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say('tasks.answer')}</label>
        <textarea
          id={id}
          className="input"
          rows={5}
          aria-describedby={`${id}-hint`}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {say('tasks.answerHint')}
        </p>
      </div>
      <div className="actions">
        <button type="submit" className="button main">
          {say('tasks.keepAnswer')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('tasks.close')}
        </button>
      </div>
    </form>
  );
}
