import { useId } from 'react';
import { LANGUAGES, type Language } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';

interface LanguageListProps {
  /** Null: as the browser. */
  chosen: Language | null;
  /** What the browser's language comes to. */
  auto: Language;
  say: Translate;
  onChange: (language: Language | null) => void;
}

export function LanguageList({ chosen, auto, say, onChange }: LanguageListProps) {
  const id = useId();
  const name = say(auto === 'fr' ? 'language.autoFr' : 'language.autoEn');
  return (
    <div className="field">
      <label htmlFor={id}>{say('language.label')}</label>
      <select
        id={id}
        className="select"
        value={chosen ?? ''}
        onChange={(event) => onChange(LANGUAGES.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{say('language.auto', { language: name })}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {say(`language.${language}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
