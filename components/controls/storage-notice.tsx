import type { Language } from '../../shared/brands/brand.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import type { ScreenBase } from '../../stores/views/screen-state.ts';

interface StorageNoticeProps {
  storage: ScreenBase['storage'];
  isFull?: boolean;
  lost: ScreenBase['lost'];
  language: Language;
  say: Translate;
  onRestore: () => void;
  onLeave: () => void;
}

/** What went wrong with the data, on every screen, with the step that helps. */
export function StorageNotice({ storage, isFull, lost, language, say, onRestore, onLeave }: StorageNoticeProps) {
  if (storage === 'refused' || isFull === true) {
    return (
      <div className="banner trouble" role="alert">
        <p>{say(storage === 'refused' ? 'storage.refused' : 'storage.full')}</p>
      </div>
    );
  }
  if (lost === null) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(lost.at);
  const brands = new Intl.ListFormat(language).format(lost.brands);
  return (
    <div className="banner warn" role="alert">
      <p>{say('storage.lost', { date, brands })}</p>
      <div className="actions">
        <button type="button" className="button main" onClick={onRestore}>
          {say('storage.restore')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {say('storage.leave')}
        </button>
      </div>
    </div>
  );
}
