import type { Translate } from '../../shared/locales/translate.ts';
import type { Said } from '../../shared/page/panel-port.ts';

/** How long a sentence stays after the dialog is gone, in milliseconds; trouble stays until it is dismissed. */
export const STAYS = 8000;

export interface Spoken {
  said: Said;
  /** A reply that could neither be put in nor copied: shown, so that nothing is lost. */
  text: string | null;
}

interface StatusProps {
  spoken: Spoken | null;
  /** While the dialog is open the region is for screen readers; after it, it is seen. */
  seen: boolean;
  say: Translate;
  onDismiss: () => void;
}

export function Status({ spoken, seen, say, onDismiss }: StatusProps) {
  const shown = seen && spoken !== null;
  return (
    <div className={shown ? `said ${spoken.said.trouble ? 'trouble' : ''}` : 'unseen'}>
      <div role="status">{spoken !== null && say(spoken.said.key, spoken.said.values)}</div>
      {shown && spoken.text !== null && <p className="kept">{spoken.text}</p>}
      {shown && (
        <button type="button" className="quiet close" aria-label={say('panel.close')} onClick={onDismiss}>
          ✕
        </button>
      )}
    </div>
  );
}
