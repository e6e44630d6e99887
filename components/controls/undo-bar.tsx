import { useEffect } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';

/** Long enough to notice and to reach for it. */
const STAYS = 10_000;

interface UndoBarProps {
  text: string;
  say: Translate;
  onUndo: () => void;
  onGone: () => void;
}

/** Ten seconds to take a deed back, instead of a question before it. */
export function UndoBar({ text, say, onUndo, onGone }: UndoBarProps) {
  useEffect(() => {
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div className="undo">
      <p role="status">{text}</p>
      <button type="button" className="quiet" onClick={onUndo}>
        {say('screen.undo')}
      </button>
    </div>
  );
}
