import type { Translate } from '../../shared/locales/translate.ts';
import type { Suggestions } from '../../shared/messages.ts';

interface NotesProps {
  suggestions: Suggestions;
  say: Translate;
  openWorkspace: (area: string | null) => void;
}

/** A risk comes before any reply; then what the person should know about the answer as a whole. */
export function Notes({ suggestions, say, openWorkspace }: NotesProps) {
  const { risk, article, notes } = suggestions;
  const cited = article !== null && risk !== 'safety';
  return (
    <>
      {risk !== null && (
        <p className={`banner ${risk}`}>
          {say(cited ? `risk.${risk}Article` : `risk.${risk}`, { article: article ?? '' })}
        </p>
      )}
      {notes.includes('storage-refused') && <p className="note trouble">{say('panel.storageRefused')}</p>}
      {notes.includes('facts-conflict') && <p className="note">{say('panel.conflict')}</p>}
      {notes.includes('no-brand') && (
        <p className="note">
          {say('panel.noBrand')}{' '}
          <button type="button" className="quiet" onClick={() => openWorkspace('brand')}>
            {say('panel.openBrand')}
          </button>
        </p>
      )}
    </>
  );
}
