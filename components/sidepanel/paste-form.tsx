import { useId, useState } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';

interface PasteFormProps {
  say: Translate;
  onSubmit: (text: string, author: string) => void;
}

/** A comment from anywhere at all, pasted with its author's name. */
export function PasteForm({ say, onSubmit }: PasteFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [author, setAuthor] = useState('');
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSubmit(text, author);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-text`}>{say('panel.pasteLabel')}</label>
        <textarea
          id={`${id}-text`}
          className="input"
          rows={4}
          placeholder={say('panel.pastePlaceholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-author`}>{say('panel.authorLabel')}</label>
        <input
          id={`${id}-author`}
          className="input"
          autoComplete="off"
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
        />
      </div>
      <button type="submit" className="button main" aria-disabled={text.trim() === ''}>
        {say('panel.suggest')}
      </button>
    </form>
  );
}
