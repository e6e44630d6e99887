import { useId } from 'react';

interface SwitchProps {
  label: string;
  on: boolean;
  /** Says in words what the present position means. */
  hint: string;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, hint, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span id={`${id}-label`}>{label}</span>
      <span id={`${id}-hint`} className="hint">
        {hint}
      </span>
    </label>
  );
}
