import type { ReactNode } from 'react';

/** Something that can be done with a row. */
export interface RowAct {
  /** The word that is seen. */
  word: string;
  /** The letter that does it while the row has the focus. */
  letter: string;
  onDo: () => void;
}

interface RowProps {
  id: string;
  /** Accessible name of what opening the row does. */
  name: string;
  /** Null: there is nothing to open. */
  onOpen: (() => void) | null;
  acts: readonly RowAct[];
  /** What the acts are about, for their accessible names. */
  about: string;
  children: ReactNode;
  /** What stands under the row, such as its editor. */
  below?: ReactNode;
}

/** One row: its words open it, what can be done with it stands below. */
export function Row({ id, name, onOpen, acts, about, children, below }: RowProps) {
  return (
    <li data-row={id} className="row">
      <button
        type="button"
        className="open"
        aria-label={name}
        aria-disabled={onOpen === null}
        onClick={onOpen ?? undefined}
      >
        {children}
      </button>
      {acts.length > 0 && (
        <div className="acts">
          {acts.map(({ word, letter, onDo }) => (
            <button
              key={word}
              type="button"
              className="act"
              data-key={letter}
              aria-keyshortcuts={letter}
              aria-label={`${word}, ${about}`}
              title={`${word} (${letter})`}
              onClick={onDo}
            >
              {word}
            </button>
          ))}
        </div>
      )}
      {below}
    </li>
  );
}
