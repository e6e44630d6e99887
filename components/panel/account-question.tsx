import { useLayoutEffect, useRef } from 'react';
import type { Translate } from '../../shared/locales/translate.ts';
import type { Doubt } from './panel-state.ts';
import { trusted } from './trusted.ts';

interface AccountQuestionProps {
  doubt: Doubt;
  say: Translate;
  onInsert: () => void;
  onCopy: () => void;
  onCancel: () => void;
}

/** Asks before a reply goes into the box of another account; a hasty Enter leaves things as they are. */
export function AccountQuestion({ doubt, say, onInsert, onCopy, onCancel }: AccountQuestionProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancel.current?.focus({ preventScroll: true }), []);
  return (
    <div role="alertdialog" aria-label={say('account.title')} aria-describedby="account-doubt" className="doubt">
      <p id="account-doubt">{say('account.sentence', { acting: doubt.acting, brand: doubt.brand })}</p>
      <div className="acts">
        <button ref={cancel} type="button" className="quiet" onClick={trusted(onCancel)}>
          {say('account.cancel')}
        </button>
        <button type="button" className="quiet" onClick={trusted(onCopy)}>
          {say('account.copy')}
        </button>
        <button type="button" className="quiet" onClick={trusted(onInsert)}>
          {say('account.insert')}
        </button>
      </div>
    </div>
  );
}
