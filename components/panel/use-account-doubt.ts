import { useState } from 'react';
import type { PanelSession, Said } from '../../shared/page/panel-port.ts';
import type { Doubt } from './panel-state.ts';

/** What one row does. */
export interface Act {
  insert: () => void;
  copy: () => Promise<Said>;
}

interface Actions {
  acts: readonly Act[];
  onSaid: (said: Said) => void;
  onClose: () => void;
}

interface Question {
  doubt: Doubt;
  onInsert: () => void;
  onCopy: () => void;
  onCancel: () => void;
}

interface AccountDoubt {
  question: Question | null;
  choose: (place: number) => void;
  /** While the question stands, digits do nothing and Escape takes the question away, not the panel. */
  keys: { acts: (() => void)[]; close: () => void };
}

/** A choice is held back until the person has said that the account is right; asked once for each account of a page. */
export function useAccountDoubt(session: PanelSession, doubt: Doubt | null, actions: Actions): AccountDoubt {
  const { acts, onSaid, onClose } = actions;
  const [asked, setAsked] = useState<Act | null>(null);
  const choose = (place: number) => {
    const act = acts[place];
    if (act === undefined) return;
    if (doubt === null || session.agreed(doubt.acting)) act.insert();
    else setAsked(act);
  };
  const cancel = () => setAsked(null);
  if (doubt === null || asked === null) {
    return { question: null, choose, keys: { acts: acts.map((_, place) => () => choose(place)), close: onClose } };
  }
  const question: Question = {
    doubt,
    onInsert: () => {
      session.agree(doubt.acting);
      asked.insert();
    },
    onCopy: () => {
      cancel();
      asked.copy().then(onSaid, () => onSaid({ key: 'said.copyFailed', trouble: true }));
    },
    onCancel: cancel,
  };
  return { question, choose, keys: { acts: [], close: cancel } };
}
