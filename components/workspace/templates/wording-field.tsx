import { useId } from 'react';
import type { Translate } from '../../../shared/locales/translate.ts';
import { lintTemplate } from '../../../shared/templates/lint.ts';
import { LintList } from './lint-list.tsx';

interface WordingFieldProps {
  label: string;
  text: string;
  language: string;
  say: Translate;
  /** Nothing was written yet, so nothing is wrong yet. */
  untouched?: boolean;
  onChange: (text: string) => void;
  onFocus: () => void;
}

export function WordingField({ label, text, language, say, untouched = false, onChange, onFocus }: WordingFieldProps) {
  const id = useId();
  const found = untouched ? [] : lintTemplate(text);
  const wrong = found.some(({ grade }) => grade === 'error');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        lang={language}
        rows={3}
        value={text}
        aria-invalid={wrong}
        {...(found.length > 0 ? { 'aria-describedby': `${id}-lints` } : {})}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
      />
      {found.length > 0 && <LintList id={`${id}-lints`} text={text} found={found} say={say} onCure={onChange} />}
    </div>
  );
}
