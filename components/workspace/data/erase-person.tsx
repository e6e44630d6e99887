import { useId, useState } from 'react';
import type { Translate } from '../../../shared/locales/translate.ts';
import type { KnownAuthor } from '../../../stores/tables/authors.ts';

interface ErasePersonProps {
  /** Null: nobody was looked for yet. */
  found: readonly KnownAuthor[] | null;
  /** Brand -> its name, told where there are several. */
  brands: ReadonlyMap<string, string>;
  say: Translate;
  onFind: (text: string) => void;
  onErase: (person: KnownAuthor) => void;
}

const keyOf = ({ brand, author }: KnownAuthor): string => JSON.stringify([brand, author]);

function People({ found, brands, say, onErase }: ErasePersonProps) {
  const [asked, setAsked] = useState<string | null>(null);
  if (found === null) return null;
  if (found.length === 0) return <p role="status">{say('person.none')}</p>;
  return (
    <ul className="rows">
      {found.map((person) => {
        const { author, count, brand } = person;
        const sure = asked === keyOf(person);
        const where = brands.size > 1 ? (brands.get(brand) ?? '') : '';
        return (
          <li key={keyOf(person)} className="row">
            <span className="who">
              <span className="name">{author}</span>
              <span className="when">
                {where !== '' && `${where} · `}
                {say('person.count', { count })}
              </span>
            </span>
            <div className="acts">
              <button
                type="button"
                className={sure ? 'act danger' : 'act'}
                aria-label={say(sure ? 'person.eraseSure' : 'person.erase', { author })}
                onClick={() => (sure ? onErase(person) : setAsked(keyOf(person)))}
              >
                {say(sure ? 'person.doErase' : 'person.askErase')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What is kept of one person goes at their wish: found by the public name, erased for good at a second press. */
export function ErasePerson(props: ErasePersonProps) {
  const { say, onFind } = props;
  const id = useId();
  const [name, setName] = useState('');
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('person.title')}</h2>
      <p>{say('person.hint')}</p>
      <form
        className="field inline"
        onSubmit={(event) => {
          event.preventDefault();
          onFind(name);
        }}
      >
        <label htmlFor={id}>{say('person.name')}</label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === ''}>
          {say('person.find')}
        </button>
      </form>
      <People {...props} />
    </section>
  );
}
