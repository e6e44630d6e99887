import { useEffect, useId, useState } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  hint?: string;
  /** Shown, and nothing is saved, while it is not null. */
  fault?: (value: string) => string | null;
  placeholder?: string;
  onSave: (value: string) => void;
}

/** A field that saves when it is left, or at Enter: there is no button to forget. */
export function TextField({ label, value, hint, fault, placeholder, onSave }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const wrong = fault?.(draft) ?? null;
  const save = () => {
    if (wrong === null && draft !== value) onSave(draft);
  };
  const described = wrong !== null || hint !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        value={draft}
        placeholder={placeholder}
        aria-invalid={wrong !== null}
        {...(described ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
      {described && (
        <p id={`${id}-hint`} className={wrong === null ? 'hint' : 'fault'}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}
