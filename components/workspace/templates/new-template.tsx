import { useId, useState } from 'react';
import { LANGUAGES, type Language } from '../../../shared/brands/brand.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { lintTemplate } from '../../../shared/templates/lint.ts';
import type { Template } from '../../../shared/templates/template.ts';
import { WordingField } from './wording-field.tsx';

interface NewTemplateProps {
  language: Language;
  say: Translate;
  onAdd: (template: Template) => void;
  onClose: () => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A person's own best reply, with a few comments that it answers. */
export function NewTemplate({ language, say, onAdd, onClose }: NewTemplateProps) {
  const id = useId();
  const [draft, setDraft] = useState({ title: '', language, text: '', shortcut: '', seeds: '' });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const ready = draft.title.trim() !== '' && !lintTemplate(draft.text).some(({ grade }) => grade === 'error');
  const field = (name: 'title' | 'shortcut', label: string) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{say(label)}</label>
      <input
        id={`${id}-${name}`}
        className="input"
        autoComplete="off"
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </div>
  );
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const shortcut = draft.shortcut.trim().replace(/^;/, '').toLowerCase();
        onAdd({
          id: crypto.randomUUID(),
          language: draft.language,
          title: draft.title.trim(),
          text: draft.text.trim(),
          shortcut: shortcut === '' ? null : shortcut,
          seeds: linesOf(draft.seeds),
        });
      }}
    >
      <h2>{say('templates.create')}</h2>
      {field('title', 'templates.name')}
      <div className="field">
        <label htmlFor={`${id}-language`}>{say('templates.language')}</label>
        <select
          id={`${id}-language`}
          className="select"
          value={draft.language}
          onChange={(event) => set({ language: event.target.value === 'en' ? 'en' : 'fr' })}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {say(`languages.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <WordingField
        label={say('templates.text')}
        text={draft.text}
        untouched={draft.text === ''}
        language={draft.language}
        say={say}
        onChange={(text) => set({ text })}
        onFocus={() => undefined}
      />
      <div className="field">
        <label htmlFor={`${id}-seeds`}>{say('templates.seeds')}</label>
        <textarea
          id={`${id}-seeds`}
          className="input"
          rows={3}
          value={draft.seeds}
          onChange={(event) => set({ seeds: event.target.value })}
        />
        <p className="hint">{say('templates.seedsHint')}</p>
      </div>
      {field('shortcut', 'templates.shortcut')}
      <div className="actions">
        <button type="submit" className="button main" disabled={!ready}>
          {say('templates.add')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say('templates.close')}
        </button>
      </div>
    </form>
  );
}
