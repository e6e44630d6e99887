import { useId } from 'react';
import { type Address, LANGUAGES, type Language } from '../../../shared/brands/brand.ts';
import type { Translate } from '../../../shared/locales/translate.ts';

const ADDRESSES: readonly Address[] = ['vous', 'tu'];

interface AddressFieldProps {
  address: Address;
  say: Translate;
  onSave: (address: Address) => void;
}

export function AddressField({ address, say, onSave }: AddressFieldProps) {
  const name = useId();
  return (
    <fieldset className="group">
      <legend>{say('brand.address')}</legend>
      <div className="choices">
        {ADDRESSES.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={address === one} onChange={() => onSave(one)} />
            {say(`brand.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface LanguagesFieldProps {
  languages: readonly Language[];
  say: Translate;
  onSave: (languages: Language[]) => void;
}

/** At least one language stays; the first serves for comments in any other. */
export function LanguagesField({ languages, say, onSave }: LanguagesFieldProps) {
  const toggle = (language: Language, on: boolean) => {
    const next = on ? [...languages, language] : languages.filter((one) => one !== language);
    if (next.length > 0) onSave(next);
  };
  return (
    <fieldset className="group">
      <legend>{say('brand.languages')}</legend>
      <p className="hint">{say('brand.languagesHint')}</p>
      <div className="choices">
        {LANGUAGES.map((language) => {
          const on = languages.includes(language);
          return (
            <label key={language}>
              <input
                type="checkbox"
                checked={on}
                disabled={on && languages.length === 1}
                onChange={(event) => toggle(language, event.target.checked)}
              />
              {say(`languages.${language}`)}
            </label>
          );
        })}
        {languages.length > 1 && (
          <span className="soft">
            {say(`languages.${languages[0]}`)} {say('brand.first')}
            {languages.slice(1).map((language) => (
              <button
                key={language}
                type="button"
                className="quiet"
                onClick={() => onSave([language, ...languages.filter((one) => one !== language)])}
              >
                {say('brand.makeFirst', { language: say(`languages.${language}`) })}
              </button>
            ))}
          </span>
        )}
      </div>
    </fieldset>
  );
}
